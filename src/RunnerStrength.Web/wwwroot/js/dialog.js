// Opens the form behind a link in place. The link's page is a page of its own: without a script, or where it can't be fetched, it opens as any other.
const dialog = document.createElement("dialog");
dialog.className = "form-dialog";
dialog.addEventListener("click", event => {
  if (event.target === dialog || event.target.closest("[data-dialog-close]")) {
    event.preventDefault();
    dialog.close();
  }
});
document.body.append(dialog);

document.addEventListener("click", async event => {
  const link = event.target.closest("a[data-dialog]");
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const answer = await fetch(link.href).catch(() => null);
  const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  const content = page?.querySelector("[data-dialog-content]");
  if (!content) return location.assign(link.href);
  // A form without an address goes to its page, which is not this one.
  for (const form of content.querySelectorAll("form")) form.action = form.getAttribute("action") || link.href;
  const title = content.querySelector("h1");
  title.id = "dialog-title";
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.replaceChildren(content);
  dialog.showModal();
  dialog.querySelector("input:checked, input:not([type=hidden]), select")?.focus();
});
