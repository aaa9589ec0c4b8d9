// Ctrl+Z and Ctrl+Shift+Z press Undo and Redo, but not while something is typed or a form stands above the page.
addEventListener("keydown", event => {
  const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "z";
  if (!isShortcut || event.target.closest("input, select, textarea, dialog")) return;
  const button = document.querySelector(`.changes form[action$="/${event.shiftKey ? "redo" : "undo"}"] button:enabled`);
  if (!button) return;
  event.preventDefault();
  button.click();
});
