// The page prints from the browser's menu as well; the button only saves the way there.
const button = document.getElementById("print");
if (button) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
