/** A moment: milliseconds of UTC since 1970. */
export type Moment = number;

/** A local day: days since 1970-01-01, a Thursday. */
export type Day = number;

/** An hour, in milliseconds. */
export const hour = 3_600_000;
const dayLength = 24 * hour;
const sunday = 0;
const saturday = 6;
const changeHour = 1;
const daysOfYear = 365.2425;

/** The day of a date written `YYYY-MM-DD`. */
export function dayOf(date: string): Day {
  return Date.parse(`${date}T00:00:00Z`) / dayLength;
}

/** The first day of a month; months are counted on past December. */
export function firstOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month - 1, 1) / dayLength;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return (day + 4) % 7;
}

/** Monday to Friday; the company keeps no holidays yet. */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) !== sunday && weekday(day) !== saturday;
}

/** The working day that comes `count` working days after a day; with 0 the day itself, or the next working day. */
export function addWorkingDays(day: Day, count: number): Day {
  let at = day;
  while (!isWorkingDay(at)) at++;
  for (let left = count; left > 0; left--) {
    at++;
    while (!isWorkingDay(at)) at++;
  }
  return at;
}

/** Hours that clocks in Berlin are ahead of UTC: 2 from the last Sunday of March to that of October, 01:00 UTC (directive 2000/84/EC). */
function berlinOffset(moment: Moment): number {
  // A day off at the turn of a year, when it is winter in both.
  const year = 1970 + Math.floor(moment / (daysOfYear * dayLength));
  const isSummer = moment >= clockChange(year, 2) && moment < clockChange(year, 9);
  return isSummer ? 2 : 1;
}

/** The local day of a moment in Berlin. */
export function berlinDay(moment: Moment): Day {
  return Math.floor((moment + berlinOffset(moment) * hour) / dayLength);
}

/** Hours since local midnight, on a clock in Berlin. */
export function berlinHour(moment: Moment): number {
  return (moment / hour + berlinOffset(moment)) % 24;
}

/** The moment at which clocks in Berlin show a number of hours after the midnight that begins a day. */
export function berlinMoment(day: Day, hours: number): Moment {
  const local = day * dayLength + Math.round(hours * 3600) * 1000;
  const winter = local - hour;
  return berlinOffset(winter) === 2 && berlinOffset(local - 2 * hour) === 2 ? local - 2 * hour : winter;
}

/**
 * Date and time as a clock in Berlin shows them, `YYYY-MM-DD hh:mm:ss`.
 *
 * @param lag how much later than the law this clock is changed, in milliseconds
 */
export function berlinTime(moment: Moment, lag = 0): string {
  return shown(moment + berlinOffset(moment - lag) * hour, " ");
}

/** Date and time as a clock in Berlin shows them, with how far it is ahead of UTC: `YYYY-MM-DD hh:mm:ss +0100`. */
export function berlinTimeWithOffset(moment: Moment): string {
  return `${berlinTime(moment)} +0${berlinOffset(moment)}00`;
}

/** Date and time of UTC to the second, `YYYY-MM-DDThh:mm:ssZ`. */
export function utcTime(moment: Moment): string {
  return `${shown(moment, "T")}Z`;
}

/** A day as `YYYY-MM-DD`. */
export function dateOf(day: Day): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * dayLength).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}

// Half of the time that a company takes to write would go into dates, of which there are a few thousand.
const dates = new Map<Day, string>();
const digits = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"));

/** Date and time of a clock that shows a moment as UTC would. */
function shown(moment: Moment, between: string): string {
  const day = Math.floor(moment / dayLength);
  const seconds = Math.floor((moment - day * dayLength) / 1000);
  const minutes = Math.floor(seconds / 60);
  return `${dateOf(day)}${between}${digits[Math.floor(minutes / 60)]}:${digits[minutes % 60]}:${digits[seconds % 60]}`;
}

const changes = new Map<number, Moment>();

function clockChange(year: number, month: number): Moment {
  const key = year * 12 + month;
  const known = changes.get(key);
  if (known !== undefined) return known;
  const last = Date.UTC(year, month + 1, 0) / dayLength;
  const change = (last - weekday(last)) * dayLength + changeHour * hour;
  changes.set(key, change);
  return change;
}
