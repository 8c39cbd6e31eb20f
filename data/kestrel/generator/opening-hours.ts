import {
  berlinDay,
  berlinHour,
  berlinMoment,
  type Day,
  dayOf,
  hour,
  isWorkingDay,
  type Moment,
} from "./calendar.ts";

/** The hours of the support calendar on its working days, Monday to Friday, in Berlin. */
export const openFrom = 8;

/** The hour at which it closes. */
export const openUntil = 18;

/** Days on which written requests and call-backs rest: holidays of all of Germany on working days. */
export const holidays: ReadonlySet<Day> = new Set(
  [
    "2024-01-01",
    "2024-03-29",
    "2024-04-01",
    "2024-05-01",
    "2024-05-09",
    "2024-05-20",
    "2024-10-03",
    "2024-12-25",
    "2024-12-26",
    "2025-01-01",
    "2025-04-18",
    "2025-04-21",
    "2025-05-01",
    "2025-05-29",
    "2025-06-09",
    "2025-10-03",
    "2025-12-25",
    "2025-12-26",
    "2026-01-01",
  ].map(dayOf),
);

/** The moment at which a number of opening hours have passed since a moment. */
export function afterOpeningHours(from: Moment, hours: number): Moment {
  let day = berlinDay(from);
  let at = Math.max(openFrom, berlinHour(from));
  let left = hours;
  while (!isOpen(day) || at + left > openUntil) {
    if (isOpen(day)) left -= Math.max(0, openUntil - at);
    day++;
    at = openFrom;
  }
  return day === berlinDay(from) && at > openFrom
    ? Math.round(from + left * hour)
    : berlinMoment(day, at + left);
}

function isOpen(day: Day): boolean {
  return isWorkingDay(day) && !holidays.has(day);
}
