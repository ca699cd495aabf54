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
      // The click that follows would pick up what was just laid down.
      const swallow = (click: Event) => click.stopPropagation();
      dragged.getRootNode().addEventListener('click', swallow, {capture: true, once: true});
      setTimeout(() => dragged.getRootNode().removeEventListener('click', swallow, {capture: true}));
      const target = event.type === 'pointerup' ? targetAt(dragged, event) : null;
      if (target) drop(target);
    };
    dragged.addEventListener('pointermove', move, {signal});
    dragged.addEventListener('pointerup', end, {signal});
    dragged.addEventListener('pointercancel', end, {signal});
  };

/** The place for things under a pointer: the nearest element of the class `target`. */
function targetAt(dragged: HTMLElement, {clientX, clientY}: PointerEvent): HTMLElement | null {
  const root = dragged.getRootNode() as ShadowRoot;
  const under = root.elementsFromPoint(clientX, clientY).find((one) => !dragged.contains(one));
  return under?.closest<HTMLElement>('.target') ?? null;
}
