const zone = { timeZone: "UTC" } as const;
const long = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", ...zone });
const short = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", ...zone });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", ...zone });

/** A month `2018-03` in words: `March 2018`. */
export function monthName(month: string): string {
  return long.format(monthStart(month));
}

/** A month `2018-03`, shorter: `Mar 2018`. */
export function monthShort(month: string): string {
  return short.format(monthStart(month));
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

/** A day `2018-10-18` in words: `18 October 2018`. */
export function dayName(date: string): string {
  return day.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}

/** The day on which a moment falls in a time zone: `2018-10-18`. */
export function localDay(moment: string, timeZone: string): string {
  return new Intl.DateTimeFormat("sv", { timeZone }).format(new Date(moment));
}
