// Follows a pointer or a finger from where it goes down until it is lifted. Near the edge of the window the page scrolls: what is dragged by a finger can't scroll it.
const slack = 6;
const edge = 64;
const slowness = 6;

/** @param does begin, move(at) and end(isCancelled); a press that moves less than the slack is none. */
export function follow(down, does) {
  if (down.button) return;
  let at = down;
  let dragging = false;
  let frame = 0;
  const scroll = () => {
    const over = Math.min(0, at.clientY - edge) || Math.max(0, at.clientY - innerHeight + edge);
    if (over) {
      scrollBy(0, over / slowness);
      does.move(at);
    }
    frame = requestAnimationFrame(scroll);
  };
  const move = event => {
    at = event;
    if (!dragging && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < slack) return;
    if (!dragging) {
      dragging = true;
      does.begin();
      scroll();
    }
    event.preventDefault();
    does.move(event);
  };
  const end = event => {
    cancelAnimationFrame(frame);
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", end);
    removeEventListener("pointercancel", end);
    if (!dragging) return;
    // The click that follows a drag is no press of its own.
    const swallow = click => click.stopPropagation();
    addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => {
      removeEventListener("click", swallow, { capture: true });
      does.end(event.type === "pointercancel");
    });
  };
  down.currentTarget.setPointerCapture(down.pointerId);
  addEventListener("pointermove", move, { passive: false });
  addEventListener("pointerup", end);
  addEventListener("pointercancel", end);
}

/** What of this kind lies under the pointer, whatever stands above it. */
export const under = (at, selector) => document.elementsFromPoint(at.clientX, at.clientY).map(e => e.closest(selector)).find(Boolean);
