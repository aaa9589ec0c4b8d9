// Moments by the reader's own clock; without script they stand in UTC and say so.
const clock = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
for (const moment of document.querySelectorAll("time[datetime$=Z]")) moment.textContent = clock.format(new Date(moment.dateTime));
