/** The page that the tests make of an engine's output, and what a reader sees there. */

/**
 * @param output - What an engine made of a text: a page, or what stands in one.
 * @param site - What the site itself puts into the page's head.
 */
export const pageOf = (output: string, site = '') =>
  /^<!doctype/i.test(output)
    ? output
    : `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>An article</title>
<link rel="icon" href="data:,">
${site}
</head>
<body>
${output}
</body>
</html>`;

/** The page for a browser that runs no scripts. */
export const withoutScripts = (page: string) => page.replace(/<script\b[^>]*>[^]*?<\/script>/g, '');

/** Data that show as text, or else the figure (also in a frame), a frame without it, its fallback, or nothing. */
export type Sight = 'json' | 'figure' | 'frame' | 'fallback' | 'nothing';

/** What stands on the page. Complete in itself, since it is also sent to a browser. */
export function seenOn(page: Document = document): Sight {
  const isSeen = (element: Element | null | undefined) => Boolean(element?.getClientRects().length);
  if (/"(id|title|cases|figure)"\s*:/.test(page.body.innerText)) return 'json';
  const hasFigure = (one: Document | ShadowRoot | null): boolean =>
    [...(one?.querySelectorAll('*') ?? [])].some(
      ({shadowRoot}) =>
        shadowRoot && (isSeen(shadowRoot.querySelector('[part=figure]')) || hasFigure(shadowRoot)),
    );
  const frame = page.querySelector('iframe');
  if (hasFigure(page) || hasFigure(frame?.contentDocument ?? null)) return 'figure';
  if (isSeen(frame)) return 'frame';
  return isSeen([...page.querySelectorAll('td, li')].at(-1)) ? 'fallback' : 'nothing';
}

/**
 * The table or list on a page as its letters and digits, and the names of its elements: engines set quotes and dashes
 * anew and make links of addresses, but no text of an author's may become markup, nor markup text.
 */
export function fallbackOn(page: Document): string {
  const root = page.querySelector('table, ol, ul')?.parentElement;
  if (!root) return '';
  const names = [...root.querySelectorAll('*')].map(({localName}) => localName);
  const told = names.filter((name) => !/^(a|p|br|script|tbody|thead|alliance-\w+)$/.test(name));
  return `${told.join(' ')}: ${(root.textContent ?? '').replace(/[^\p{L}\p{N}]+/gu, '')}`;
}
