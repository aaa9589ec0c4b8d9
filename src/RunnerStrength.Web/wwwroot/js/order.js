// Drags an exercise to another place of its part; the buttons with the arrows do the same without a script.
// Dropping it sends the form of its arrow, with as many steps as it was dragged.
for (const list of document.querySelectorAll("[data-order]")) {
  for (const item of list.children) {
    const form = item.querySelector("form[action$='/order']");
    if (!form) continue;
    const handle = Object.assign(document.createElement("span"), { className: "item-handle", textContent: "⠿" });
    handle.setAttribute("aria-hidden", "true");
    item.prepend(handle);
    handle.addEventListener("pointerdown", event => drag(event, list, item, form));
  }
}

function drag(event, list, item, form) {
  if (event.button) return;
  event.preventDefault();
  const order = blocks(list);
  const from = order.indexOf(item.dataset.block);
  let to = from;
  const move = at => {
    const over = document.elementsFromPoint(at.clientX, at.clientY).map(e => e.closest(".item")).find(other => other?.parentElement === list);
    if (!over) return;
    to = order.indexOf(over.dataset.block);
    for (const other of list.children) {
      other.classList.toggle("item-above", other === over && to < from);
      other.classList.toggle("item-below", other === over && to > from);
    }
  };
  const end = at => {
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", end);
    removeEventListener("pointercancel", end);
    item.classList.remove("item-moving");
    for (const other of list.children) other.classList.remove("item-above", "item-below");
    if (at.type === "pointercancel" || to === from) return;
    form.elements.namedItem("Steps").value = to - from;
    form.submit();
  };
  item.classList.add("item-moving");
  event.currentTarget.setPointerCapture(event.pointerId);
  addEventListener("pointermove", move);
  addEventListener("pointerup", end);
  addEventListener("pointercancel", end);
}

/** Blocks in the order they stand; exercises done in turn are one. */
function blocks(list) {
  return [...new Set([...list.children].map(item => item.dataset.block))];
}
