// Drags an exercise to another place of its part; the buttons with the arrows do the same without a script.
// Dropping it sends the form of its arrow, with as many steps as it was dragged.
import { follow, under } from "./drag.js";

const kept = "exercise-pressed";

for (const list of document.querySelectorAll("[data-order]")) {
  for (const item of list.children) {
    const form = item.querySelector("form[action$='/order']");
    if (!form) continue;
    const handle = Object.assign(document.createElement("span"), { className: "item-handle", textContent: "⠿" });
    handle.setAttribute("aria-hidden", "true");
    item.prepend(handle);
    handle.addEventListener("pointerdown", event => drag(event, list, item, form));
  }
  list.addEventListener("submit", remember);
}

function drag(event, list, item, form) {
  if (event.button) return;
  event.preventDefault();
  const order = blocks(list);
  const from = order.indexOf(item.dataset.block);
  let to = from;
  follow(event, {
    begin: () => item.classList.add("item-moving"),
    move: at => {
      const over = under(at, ".item");
      if (over?.parentElement !== list) return;
      to = order.indexOf(over.dataset.block);
      for (const other of list.children) {
        other.classList.toggle("item-above", other === over && to < from);
        other.classList.toggle("item-below", other === over && to > from);
      }
    },
    end: isCancelled => {
      item.classList.remove("item-moving");
      for (const other of list.children) other.classList.remove("item-above", "item-below");
      if (isCancelled || to === from) return;
      form.elements.namedItem("Steps").value = to - from;
      form.submit();
    },
  });
}

/** Blocks in the order they stand; exercises done in turn are one. */
function blocks(list) {
  return [...new Set([...list.children].map(item => item.dataset.block))];
}

/** The button that is pressed has the focus again when the page is back, so that an exercise goes three places up by three presses. */
function remember(event) {
  const actions = event.target.closest(".item-actions");
  if (actions) sessionStorage.setItem(kept, [...actions.children].indexOf(event.target));
}

const pressed = sessionStorage.getItem(kept);
sessionStorage.removeItem(kept);
// After the browser itself has gone to the exercise, which takes the focus from where it was.
if (pressed !== null) addEventListener("load", () => setTimeout(() => {
  const actions = document.getElementById(location.hash.slice(1))?.querySelector(".item-actions");
  (actions?.children[pressed]?.querySelector("button") ?? actions?.querySelector("a"))?.focus();
}));
