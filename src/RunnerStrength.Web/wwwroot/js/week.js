// Moves a session to another day or hour by pointer, finger or keys. What each day would cost is asked for as the session is picked up.
// The move itself is the form of the session's own page, so that it is saved, checked and undone as any other.
import { follow, under } from "./drag.js";

const week = document.querySelector("[data-week]");
const days = week ? [...week.querySelectorAll(".week-day")] : [];
const say = document.createElement("p");
const hourStep = 30;
const usualHours = ["06:00", "09:00", "12:00", "15:00", "18:00", "20:00"];
const lastMinute = 24 * 60 - hourStep;
let moving = null;

const minutes = clock => clock.split(":").reduce((hours, part) => Number(hours) * 60 + Number(part), 0);
const clock = minute => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

async function ask(session, start) {
  const answer = await fetch(`${week.dataset.plan}/sessions/${session}/places?start=${start}`).catch(() => null);
  return answer?.ok ? answer.json() : [];
}

async function pick(bar) {
  drop();
  moving = { bar, handle: bar.querySelector(".bar-handle"), day: days.indexOf(bar.closest(".week-day")), start: bar.dataset.start, places: [], asked: {} };
  moving.from = { day: moving.day, start: moving.start };
  moving.handle.setAttribute("aria-pressed", "true");
  // Not every browser gives the focus to a button that is clicked, and the arrows are heard where it is.
  moving.handle.focus();
  bar.classList.add("bar-moving");
  week.classList.add("week-moving");
  days.forEach(offer);
  await weigh();
}

/** What a day says while a session is moved: what it would cost, and hours to drop it on or to press. */
function offer(day, at) {
  const hours = Object.assign(document.createElement("p"), { className: "place-hours" });
  for (const hour of [...new Set([...usualHours, moving.start])].sort()) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "place-hour", textContent: hour });
    button.dataset.hour = hour;
    button.setAttribute("aria-label", `${day.dataset.day} ${hour}`);
    button.addEventListener("click", () => {
      Object.assign(moving, { day: at, start: hour });
      save();
    });
    hours.append(button);
  }
  day.append(Object.assign(document.createElement("p"), { className: "place-words", textContent: "…" }), hours);
}

/** Shows on every day what it would cost at the hour that is chosen. */
async function weigh() {
  const mine = moving;
  const start = mine.start;
  const places = await (mine.asked[start] ??= ask(mine.bar.dataset.session, start));
  if (moving !== mine || mine.start !== start) return;
  mine.places = places;
  for (const day of days) {
    const place = placeOn(day);
    day.classList.remove(...kinds);
    if (place) day.classList.add(`place-${place.kind}`);
    day.querySelector(".place-words").textContent = place?.words ?? "";
  }
  show();
}

const kinds = ["place-good", "place-know", "place-consider", "place-fix"];
const placeOn = day => moving.places.find(place => place.day === day.dataset.day);

function show() {
  days.forEach((day, i) => {
    const isHere = i === moving.day;
    day.classList.toggle("place-here", isHere);
    for (const hour of day.querySelectorAll("[data-hour]")) hour.setAttribute("aria-pressed", isHere && hour.dataset.hour === moving.start);
  });
  const place = placeOn(days[moving.day]);
  if (place) say.textContent = `${place.day} ${moving.start}: ${place.words}`;
}

function drop() {
  if (!moving) return;
  moving.handle.setAttribute("aria-pressed", "false");
  moving.bar.classList.remove("bar-moving");
  week.classList.remove("week-moving");
  days.forEach(day => {
    day.classList.remove(...kinds, "place-here");
    for (const part of day.querySelectorAll(".place-words, .place-hours")) part.remove();
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
  const step = arrows[event.key];
  if (!step) return;
  event.preventDefault();
  moving.day = Math.min(days.length - 1, Math.max(0, moving.day + step[0]));
  if (step[1]) {
    moving.start = clock(Math.min(lastMinute, Math.max(0, minutes(moving.start) + step[1])));
    weigh();
  } else show();
}

/** A press that moves is a drag; one that does not picks the session up for the keys and the hours, or puts it down. */
function onPointer(event) {
  const bar = event.currentTarget.closest(".bar-strength");
  follow(event, {
    begin: () => pick(bar),
    move: at => {
      const day = moving && under(at, ".week-day");
      if (!day) return;
      moving.day = days.indexOf(day);
      moving.start = under(at, "[data-hour]")?.dataset.hour ?? moving.from.start;
      weigh();
    },
    end: isCancelled => {
      if (!moving) return;
      if (isCancelled) cancel(); else save();
    },
  });
}

function begin() {
  say.className = "week-say";
  say.setAttribute("role", "status");
  week.append(say);
  // Heard from the hours as well.
  week.addEventListener("keydown", event => {
    if (!moving || event.key !== "Escape") return;
    event.preventDefault();
    cancel();
  });
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
