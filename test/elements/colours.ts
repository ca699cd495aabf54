/** Measures what is seen against what stands behind it. */

interface PageStyle {
  readonly color: string;
  readonly background: string;
  readonly colorScheme?: 'light' | 'dark';
}

/** Gives the page these colours. @returns what takes them back. */
export function onPage({color, background, colorScheme}: PageStyle): () => void {
  const {documentElement: root, body} = document;
  root.style.colorScheme = colorScheme ?? '';
  Object.assign(body.style, {color, background});
  return () => {
    root.style.colorScheme = '';
    Object.assign(body.style, {color: '', background: ''});
  };
}

/** Contrast ratio (WCAG) of one of an element's colours to what is painted behind the element, from 1 to 21. */
export function contrast(element: Element, property: 'color' | 'borderTopColor'): number {
  const behind = [...around(element)].reverse().map((one) => getComputedStyle(one).backgroundColor);
  const [ground, seen] = [paint(behind), paint([...behind, getComputedStyle(element)[property]])].map(
    luminance,
  );
  const [light, dark] = [Math.max(ground!, seen!), Math.min(ground!, seen!)];
  return (light + 0.05) / (dark + 0.05);
}

/** The element and all around it, through shadow roots. */
function* around(element: Element) {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) yield at;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;

/** Colours one over the other, on white, as the browser mixes them. */
function paint(colours: readonly string[]): Uint8ClampedArray {
  for (const colour of ['#fff', ...colours]) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  return canvas.getImageData(0, 0, 1, 1).data;
}

function luminance([red = 0, green = 0, blue = 0]: Uint8ClampedArray): number {
  const linear = (value: number) =>
    value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
