import { lazily } from "./lazily.ts";
import type { MessageKey, Values } from "./messages.ts";

/** What a number counts or measures; decides how it is written. */
export type Kind =
  | "text"
  | "name"
  | "code"
  | "count"
  | "share"
  | "points"
  | "days"
  | "hours"
  | "minutes"
  | "business days"
  | "business hours"
  | "score"
  | "bytes"
  | "p"
  | "number";

/** Whether cells of a kind are words and codes, not numbers. */
export function isText(kind: Kind): kind is "text" | "name" | "code" {
  return kind === "text" || kind === "name" || kind === "code";
}

/** A value with its 95 % interval, where there is one. */
export interface Estimate {
  readonly value: number | null;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
}

/** Numbers as one language writes them. */
export interface Numbers {
  /** A whole number with thousands separators: `99,441`. */
  count(value: number): string;
  /** A number with exactly so many digits after the point, and a true minus sign. */
  fixed(value: number, digits: number): string;
  /** A number without its unit, as it stands in a column that names the unit: `92.5`. */
  bare(value: number | null, kind: Kind, places?: number): string;
  /** A number with its unit, with the digits its interval deserves: `92.5 %`, `10 days`, `4.29`. */
  written(estimate: Estimate, kind: Kind): string;
  /** Durations that are read against each other, in one unit: `2.9 days`, `5 days`. */
  together(estimates: readonly Estimate[], kind: Kind): string[];
  /** A 95 % interval with its unit: `91.9 to 93.1 %`; empty where there is none. */
  interval(estimate: Estimate, kind: Kind): string;
  /** Two limits without their unit: `91.9 to 93.1`. */
  range(low: number, high: number, kind: Kind, places?: number): string;
  /** A share of promises in whole words: `92.5 %`. */
  percent(value: number, places?: number): string;
  /** What stands in a column's heading for the unit. */
  unit(kind: Kind): string;
}

const space = "\u202f";
const none = "–";

/** Digits after the point that a 95 % interval deserves: those that its half-width does not drown. */
export function digits(kind: Kind, low?: number | null, high?: number | null): number {
  if (kind === "count" || kind === "bytes" || isText(kind)) return 0;
  if (low == null || high == null) return usual[kind];
  const half = ((high - low) / 2) * (kind === "share" ? 100 : 1);
  if (kind === "score") return half >= 0.5 ? 1 : 2;
  if (isTime(kind)) return half >= 0.5 || Number.isInteger(low + high) ? 0 : 1;
  return half >= 5 ? 0 : 1;
}

const usual = {
  share: 1,
  points: 1,
  days: 0,
  hours: 0,
  minutes: 0,
  "business days": 0,
  "business hours": 0,
  score: 2,
  p: 3,
  number: 2,
} as const;

const times = ["days", "hours", "minutes", "business days", "business hours"] as const;

/** The units of an axis of time. */
export type ShownUnit = (typeof times)[number];

function isTime(kind: Kind): kind is ShownUnit {
  return times.some((time) => time === kind);
}

/** Hours from which a duration is written in days, below which in minutes, and below which in seconds. */
const daysFrom = 72;
const minutesBelow = 2;
const secondsBelow = 2 / 60;

const perHour = { minutes: 60, seconds: 3600 } as const;

/** The unit in which so many hours read best; null for hours. */
function unitOfHours(hours: number): "days" | keyof typeof perHour | null {
  const size = Math.abs(hours);
  if (size >= daysFrom) return "days";
  if (size === 0 || size >= minutesBelow) return null;
  return size < secondsBelow ? "seconds" : "minutes";
}

/** Digits of minutes and seconds, by the ends of their interval in hours. */
function smallDigits(
  low: number | null | undefined,
  high: number | null | undefined,
  factor: number,
): number {
  if (low == null || high == null || low === high) return 0;
  return (high - low) * factor >= 1 ? 0 : 1;
}

/** Hours in each unit that they may be written in, from the longest. */
const unitsOfHours = [
  ["days", 24],
  ["hours", 1],
  ["minutes", 1 / 60],
  ["seconds", 1 / 3600],
] as const;

/** The unit in which times of so many hours read best together: the largest one's, or the next finer where the least has not one of it. */
function unitTogether(hours: readonly number[]): (typeof unitsOfHours)[number] {
  const unit = unitOfHours(Math.max(...hours)) ?? "hours";
  const place = unitsOfHours.findIndex(([name]) => name === unit);
  const [, size] = unitsOfHours[place] ?? unitsOfHours[1];
  const finer = Math.min(...hours) < size ? unitsOfHours[place + 1] : undefined;
  return finer ?? unitsOfHours[place] ?? unitsOfHours[1];
}

function scaled({ value, low, high }: Estimate, factor: number): Estimate {
  const each = (part: number | null | undefined) => (part == null ? null : part * factor);
  return { value: each(value), low: each(low), high: each(high) };
}

/** The numbers of a locale, with the units of its messages. */
export function numbersOf(locale: string, say: (key: MessageKey, values?: Values) => string): Numbers {
  const formats = Array.from({ length: 7 }, (_, places) =>
    lazily(
      () => new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places }),
    ),
  );
  const fixed = (value: number, places: number) => {
    const rounded = Number(value.toFixed(places)) === 0 ? 0 : value;
    return (formats[places]?.().format(rounded) ?? "").replace("-", "−");
  };
  const count = (value: number) => fixed(value, 0);
  const bare = (value: number | null, kind: Kind, places = digits(kind)) => {
    if (value === null) return none;
    if (kind === "p" && value < 0.001) return `<${space}${fixed(0.001, places)}`;
    if (kind === "bytes" && value > 0 && value < 500) return `<${space}${count(1)}`;
    return fixed(kind === "share" ? value * 100 : kind === "bytes" ? value / 1000 : value, places);
  };
  /** The number that decides a plural is the one that is read, not the one that was rounded. */
  const withUnit = (number: string, value: number, kind: Kind, places: number) => {
    if (kind === "share") return `${number}${space}%`;
    if (kind !== "points" && !isTime(kind)) return number;
    return say(`number.${kind}`, { number, value: Number(value.toFixed(places)) });
  };
  const percent = (value: number, places = 1) => {
    const least = 10 ** -places / 200;
    const isSmall = value > 0 && value < least;
    return `${isSmall ? `<${space}` : ""}${fixed(isSmall ? least * 200 : value * 100, places)}${space}%`;
  };
  const range = (low: number, high: number, kind: Kind, places = digits(kind, low, high)) =>
    say("number.range", { low: bare(low, kind, places), high: bare(high, kind, places) });
  const written = (estimate: Estimate, kind: Kind): string => {
    const { value, low, high } = estimate;
    if (value === null) return none;
    // Minutes are the unit of an axis; in words a time has the unit in which it reads best.
    if (kind === "minutes") return written(scaled(estimate, 1 / 60), "hours");
    const unit = kind === "hours" ? unitOfHours(value) : null;
    if (unit === "days") return written(scaled(estimate, 1 / 24), "days");
    if (unit !== null) {
      const places = smallDigits(low, high, perHour[unit]);
      const small = Number((value * perHour[unit]).toFixed(places));
      return say(`number.${unit}`, { number: fixed(small, places), value: small });
    }
    const places = digits(kind, low, high);
    return kind === "share"
      ? percent(value, places)
      : withUnit(bare(value, kind, places), value, kind, places);
  };
  /** Bins of short times are 5 % wide: finer digits of minutes and seconds would be dust. */
  const together = (estimates: readonly Estimate[], kind: Kind): string[] => {
    if (kind === "minutes")
      return together(
        estimates.map((estimate) => scaled(estimate, 1 / 60)),
        "hours",
      );
    if (kind !== "hours" && isTime(kind)) {
      const places = Math.max(...estimates.map(({ low, high }) => digits(kind, low, high)));
      return estimates.map(({ value }) =>
        value === null ? none : withUnit(bare(value, kind, places), value, kind, places),
      );
    }
    if (kind !== "hours") return estimates.map((estimate) => written(estimate, kind));
    const [unit, hours] = unitTogether(estimates.map(({ value }) => Math.abs(value ?? 0)));
    const isFine = hours < 1;
    const shared = estimates.map((estimate) => scaled(estimate, 1 / hours));
    const most = Math.max(...shared.map(({ low, high }) => digits("hours", low, high)));
    return shared.map(({ value }) => {
      if (value == null) return none;
      const places = isFine ? Number(value < 3) : most;
      const shown = Number((isFine && value >= 100 ? Number(value.toPrecision(2)) : value).toFixed(places));
      return say(`number.${unit}`, {
        number: fixed(shown, isFine && Number.isInteger(shown) ? 0 : places),
        value: shown,
      });
    });
  };
  const interval = (estimate: Estimate, kind: Kind): string => {
    const { value, low, high } = estimate;
    if (low == null || high == null) return "";
    if (kind === "minutes") return interval(scaled(estimate, 1 / 60), "hours");
    // An interval has the unit of its value, so that both are read together.
    const unit = kind === "hours" ? unitOfHours(value ?? Math.max(Math.abs(low), Math.abs(high))) : null;
    if (unit === "days") return interval(scaled(estimate, 1 / 24), "days");
    if (unit !== null) {
      const [from, to] = [low * perHour[unit], high * perHour[unit]];
      const number = range(from, to, "number", smallDigits(low, high, perHour[unit]));
      return say(`number.${unit}`, { number, value: Math.round(to) });
    }
    const places = digits(kind, low, high);
    return withUnit(range(low, high, kind, places), high, kind, places);
  };
  return {
    ...{ count, fixed, bare, written, together, interval, range },
    percent,
    unit: (kind) =>
      kind === "share" || kind === "points" || kind === "bytes" || isTime(kind) ? say(`unit.${kind}`) : "",
  };
}
