import { lazily } from "./lazily.ts";

/** Days and months in words of one language. */
export interface Dates {
  /** A month `2018-03` in words: `March 2018`. */
  monthName(month: string): string;
  /** A month `2018-03`, shorter: `Mar 2018`. */
  monthShort(month: string): string;
  /** A day `2018-10-18` in words: `18 October 2018`. */
  dayName(date: string): string;
}

const zone = { timeZone: "UTC" } as const;

/** The dates of a locale. */
export function datesOf(locale: string): Dates {
  const format = (parts: Intl.DateTimeFormatOptions) =>
    lazily(() => new Intl.DateTimeFormat(locale, { ...parts, ...zone }));
  const long = format({ month: "long", year: "numeric" });
  const short = format({ month: "short", year: "numeric" });
  const day = format({ day: "numeric", month: "long", year: "numeric" });
  return {
    monthName: (month) => together(long().format(monthStart(month))),
    monthShort: (month) => upToYear(short().formatToParts(monthStart(month))),
    dayName: (date) => together(day().format(new Date(`${date.slice(0, 10)}T00:00:00Z`))),
  };
}

/** A date without what its language writes after the year: `март 2025 г.` is too long for an axis. */
function upToYear(parts: readonly Intl.DateTimeFormatPart[]): string {
  const last = parts.findLastIndex(({ type }) => type !== "literal");
  return parts
    .slice(0, last + 1)
    .map(({ value }) => value)
    .join("");
}

/** A date whose year is not parted from the sign after it when a line ends: `2025 г.`. */
function together(date: string): string {
  return date.replace(" г.", "\u00a0г.");
}

/** The first moment of a month, in UTC, for a time axis. */
export function monthStart(month: string): Date {
  return new Date(`${month}-01T00:00:00Z`);
}

/** The first moment after a month, in UTC. */
export function nextMonth(month: string): Date {
  const start = monthStart(month);
  return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1));
}

/** The moment halfway through a month, in UTC. */
export function midMonth(month: string): Date {
  return new Date((monthStart(month).getTime() + nextMonth(month).getTime()) / 2);
}

/** The day on which a moment falls in a time zone: `2018-10-18`. */
export function localDay(moment: string, timeZone: string): string {
  return calendarOf(timeZone).format(new Date(moment));
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar of a time zone, made once: making one takes longer than a hundred days. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone) ?? new Intl.DateTimeFormat("sv", { timeZone });
  calendars.set(timeZone, known);
  return known;
}
