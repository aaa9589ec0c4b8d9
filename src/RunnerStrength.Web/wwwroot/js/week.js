// Moves a session to another day or hour by pointer, finger or keys. What each day would cost is asked for as the session is picked up.
// The move itself is the form of the session's own page, so that it is saved, checked and undone as any other.
const week = document.querySelector("[data-week]");
const days = week ? [...week.querySelectorAll(".week-day")] : [];
const say = document.createElement("p");
const hourStep = 30;
const lastMinute = 24 * 60 - hourStep;
let moving = null;

const minutes = clock => clock.split(":").reduce((hours, part) => Number(hours) * 60 + Number(part), 0);
const clock = minute => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

async function ask(session, start) {
  const answer = await fetch(`${week.dataset.plan}/sessions/${session}/places?start=${start}`);
  return answer.ok ? answer.json() : [];
}

async function pick(bar) {
  drop();
  moving = { bar, handle: bar.querySelector(".bar-handle"), day: days.indexOf(bar.closest(".week-day")), start: bar.dataset.start, places: [] };
  moving.from = { day: moving.day, start: moving.start };
  moving.handle.setAttribute("aria-pressed", "true");
  // Not every browser gives the focus to a button that is clicked, and the arrows are heard where it is.
  moving.handle.focus();
  bar.classList.add("bar-moving");
  await weigh();
}

/** Shows on every day what it would cost at the hour that is chosen. */
async function weigh() {
  const mine = moving;
  mine.places = await ask(mine.bar.dataset.session, mine.start);
  if (moving !== mine) return;
  for (const day of days) {
    const place = placeOn(day);
    if (!place) continue;
    day.classList.remove("place-good", "place-know", "place-consider", "place-fix");
    day.classList.add(`place-${place.kind}`);
    let words = day.querySelector(".place-words");
    if (!words) day.append(words = Object.assign(document.createElement("p"), { className: "place-words" }));
    words.textContent = place.words;
  }
  show();
}

const placeOn = day => moving.places.find(place => place.day === day.dataset.day);

function show() {
  days.forEach((day, i) => day.classList.toggle("place-here", i === moving.day));
  const place = placeOn(days[moving.day]);
  if (place) say.textContent = `${place.day} ${moving.start}: ${place.words}`;
}

function drop() {
  if (!moving) return;
  moving.handle.setAttribute("aria-pressed", "false");
  moving.bar.classList.remove("bar-moving");
  days.forEach(day => {
    day.classList.remove("place-good", "place-know", "place-consider", "place-fix", "place-here");
    day.querySelector(".place-words")?.remove();
  });
  moving = null;
}

function save() {
  const { bar, day, start, from } = moving;
  if (day === from.day && start === from.start) return cancel();
  const form = document.createElement("form");
  form.method = "post";
  form.action = `${week.dataset.plan}/sessions/${bar.dataset.session}/place`;
  const fields = {
    Revision: week.dataset.revision,
    "Input.Day": days[day].dataset.day,
    "Input.Start": start,
    __RequestVerificationToken: document.querySelector("input[name=__RequestVerificationToken]").value,
  };
  for (const [name, value] of Object.entries(fields)) form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  document.body.append(form);
  sessionStorage.setItem("week-moved", bar.dataset.session);
  form.submit();
}

function cancel() {
  const handle = moving.handle;
  drop();
  say.textContent = "It stays where it is.";
  handle.focus();
}

const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -hourStep], ArrowDown: [0, hourStep] };

function onKey(event) {
  if (!moving) return;
  if (event.key === "Escape") { event.preventDefault(); return cancel(); }
  const step = arrows[event.key];
  if (!step) return;
  event.preventDefault();
  moving.day = Math.min(days.length - 1, Math.max(0, moving.day + step[0]));
  if (step[1]) {
    moving.start = clock(Math.min(lastMinute, Math.max(0, minutes(moving.start) + step[1])));
    weigh();
  } else show();
}

/** A press that moves is a drag; one that does not picks the session up for the keys, or puts it down. */
function onPointer(event) {
  if (event.button) return;
  const bar = event.currentTarget.closest(".bar-strength");
  const begun = { x: event.clientX, y: event.clientY };
  let dragging = false;
  const move = at => {
    if (!dragging && Math.hypot(at.clientX - begun.x, at.clientY - begun.y) < 6) return;
    if (!dragging) { dragging = true; pick(bar); }
    at.preventDefault();
    const day = document.elementsFromPoint(at.clientX, at.clientY).map(e => e.closest(".week-day")).find(Boolean);
    if (day && moving) { moving.day = days.indexOf(day); show(); }
  };
  const end = at => {
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", end);
    removeEventListener("pointercancel", end);
    if (!dragging) return;
    // The click that follows a drag is no press of its own.
    addEventListener("click", click => click.stopPropagation(), { capture: true, once: true });
    setTimeout(() => { if (at.type === "pointercancel") cancel(); else save(); });
  };
  event.currentTarget.setPointerCapture(event.pointerId);
  addEventListener("pointermove", move, { passive: false });
  addEventListener("pointerup", end);
  addEventListener("pointercancel", end);
}

function begin() {
  say.className = "week-say";
  say.setAttribute("role", "status");
  week.append(say);
  for (const bar of week.querySelectorAll(".bar-strength")) {
    const handle = Object.assign(document.createElement("button"), { type: "button", className: "bar-handle", textContent: "Move" });
    handle.setAttribute("aria-label", `Move ${bar.dataset.name}: press, then arrows for day and hour, press again to put it down`);
    handle.setAttribute("aria-pressed", "false");
    handle.addEventListener("click", () => { if (moving?.bar === bar) save(); else pick(bar); });
    handle.addEventListener("keydown", onKey);
    handle.addEventListener("pointerdown", onPointer);
    bar.append(handle);
  }
  const moved = sessionStorage.getItem("week-moved");
  sessionStorage.removeItem("week-moved");
  if (moved) week.querySelector(`[data-session="${moved}"] .bar-handle`)?.focus();
}

if (week) begin();
