// While the numbers of an exercise are typed: what they would make of the session's minutes and the week's balance. Nothing is saved by it.
const form = document.querySelector("form[data-outcome]");
const outcome = document.querySelector(".outcome");
const pause = 250;
let waiting = 0;
let asked = 0;

async function ask() {
  const mine = ++asked;
  const answer = await fetch(form.dataset.outcome, { method: "POST", body: new FormData(form) }).catch(() => null);
  if (mine !== asked) return;
  // While a number is half typed the last outcome that there was stays, marked as old.
  outcome.classList.toggle("outcome-old", !answer?.ok);
  if (answer?.ok) outcome.innerHTML = await answer.text();
}

if (form && outcome) {
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, pause);
  });
  outcome.hidden = false;
  ask();
}
