// Searches while you type: the same page as the form would open, of which what was found and the filters take the place of what is shown.
const form = document.getElementById("search");
const input = form.elements.namedItem("q");
const pause = 200;
let waiting;
let asked = 0;

async function search() {
  const mine = ++asked;
  const fields = new URLSearchParams(new FormData(form));
  if (!input.value.trim()) fields.delete("q");
  const address = form.action + (fields.size ? `?${fields}` : "");
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (mine !== asked) return;
  show(page);
  history.replaceState(null, "", address);
}

function show(page) {
  // The count stays in place, so that it is read out when it changes.
  const count = document.querySelector(".found-count");
  count.textContent = page.querySelector(".found-count").textContent;
  page.querySelector(".found-count").remove();
  while (count.nextSibling) count.nextSibling.remove();
  count.after(...page.getElementById("found").childNodes);
  document.getElementById("filters").replaceWith(page.getElementById("filters"));
}

input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => search().catch(() => { }), pause);
});
