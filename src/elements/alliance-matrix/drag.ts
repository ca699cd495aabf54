/** Dragging with any pointer: the drag-and-drop of browsers knows no touch, and Firefox drags no buttons. */

/** Less than this, in CSS pixels, is a click that trembled. */
const threshold = 6;

/**
 * Lets the element under a pressed pointer be dragged. Whatever is under the pointer when it is let go decides:
 * `drop` is told what `targetAt` finds there.
 *
 * @returns a listener for `pointerdown`.
 */
export const dragging =
  (drop: (target: HTMLElement) => void) =>
  (down: PointerEvent): void => {
    const dragged = down.currentTarget as HTMLElement;
    if (down.button !== 0) return;
    const stop = new AbortController();
    const {signal} = stop;
    let moved = false;
    const move = (event: PointerEvent) => {
      // A button that was let go beyond the edge of what is dragged is told by nothing but this.
      if (!event.buttons) return end(event);
      const [x, y] = [event.clientX - down.clientX, event.clientY - down.clientY];
      moved ||= Math.hypot(x, y) > threshold;
      if (!moved) return;
      if (!dragged.hasPointerCapture(event.pointerId)) dragged.setPointerCapture(event.pointerId);
      dragged.style.translate = `${x}px ${y}px`;
      dragged.classList.add('dragged');
    };
    const end = (event: PointerEvent) => {
      stop.abort();
      dragged.style.translate = '';
      dragged.classList.remove('dragged');
      if (!moved) return;
      const root = dragged.getRootNode() as ShadowRoot;
      swallowClick(root);
      const target = event.type === 'pointerup' ? targetAt(root, dragged, event) : null;
      if (target) drop(target);
    };
    dragged.addEventListener('pointermove', move, {signal});
    dragged.addEventListener('pointerup', end, {signal});
    dragged.addEventListener('pointercancel', end, {signal});
  };

/** The click that follows would pick up what was just laid down, which by then may be gone from `root`. */
function swallowClick(root: ShadowRoot) {
  const swallow = (click: Event) => click.stopPropagation();
  root.addEventListener('click', swallow, {capture: true, once: true});
  setTimeout(() => root.removeEventListener('click', swallow, {capture: true}));
}

/** The place for things under a pointer: the nearest element of the class `target`. */
function targetAt(root: ShadowRoot, dragged: Element, {clientX, clientY}: PointerEvent): HTMLElement | null {
  const under = root.elementsFromPoint(clientX, clientY).find((one) => !dragged.contains(one));
  return under?.closest<HTMLElement>('.target') ?? null;
}
