/** What a number counts or measures; decides how it is written. */
export type Kind =
  | "text"
  | "name"
  | "count"
  | "share"
  | "points"
  | "days"
  | "hours"
  | "business days"
  | "business hours"
  | "score"
  | "bytes"
  | "number";

/** A value with its 95 % interval, where there is one. */
export interface Estimate {
  readonly value: number | null;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
}

const space = "\u202f";
const none = "–";

/** A whole number with thousands separators: `99,441`. */
export function count(value: number): string {
  return fixed(value, 0);
}

/** A number with exactly so many digits after the point, and a true minus sign. */
export function fixed(value: number, digits: number): string {
  const format = new Intl.NumberFormat("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format
    .format(value)
    .replace(/^-0(\.0*)?$/, "0$1")
    .replace("-", "−");
}

/** Digits after the point that a 95 % interval deserves: those that its half-width does not drown. */
export function digits(kind: Kind, low?: number | null, high?: number | null): number {
  if (kind === "count" || kind === "bytes" || kind === "text" || kind === "name") return 0;
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
  "business days": 0,
  "business hours": 0,
  score: 2,
  number: 2,
} as const;

function isTime(kind: Kind): boolean {
  return kind.endsWith("days") || kind.endsWith("hours");
}

/** A number without its unit, as it stands in a column that names the unit: `92.5`. */
export function bare(value: number | null, kind: Kind, places = digits(kind)): string {
  if (value === null) return none;
  return fixed(kind === "share" ? value * 100 : kind === "bytes" ? value / 1000 : value, places);
}

/** Hours from which a duration is written in days, below which in minutes, and below which in seconds. */
const daysFrom = 72;
const minutesBelow = 2;
const secondsBelow = 2 / 60;

function scaled({ value, low, high }: Estimate, factor: number): Estimate {
  const each = (part: number | null | undefined) => (part == null ? null : part * factor);
  return { value: each(value), low: each(low), high: each(high) };
}

/** A number with its unit, with the digits its interval deserves: `92.5 %`, `10 days`, `4.29`. */
export function written(estimate: Estimate, kind: Kind): string {
  const { value, low, high } = estimate;
  if (value === null) return none;
  if (kind === "hours" && Math.abs(value) >= daysFrom) return written(scaled(estimate, 1 / 24), "days");
  if (kind === "hours" && value !== 0 && Math.abs(value) < secondsBelow)
    return `${bare(value * 3600, "number", 0)} ${Math.round(value * 3600) === 1 ? "second" : "seconds"}`;
  if (kind === "hours" && Math.abs(value) < minutesBelow)
    return `${bare(value * 60, "number", 0)} ${Math.round(value * 60) === 1 ? "minute" : "minutes"}`;
  return bare(value, kind, digits(kind, low, high)) + suffix(kind, value);
}

/** A 95 % interval with its unit: `91.9 to 93.1 %`; empty where there is none. */
export function interval(estimate: Estimate, kind: Kind): string {
  const { low, high } = estimate;
  if (low == null || high == null) return "";
  const places = digits(kind, low, high);
  return `${bare(low, kind, places)} to ${bare(high, kind, places)}${suffix(kind, high)}`;
}

/** A share of promises in whole words: `92.5 %`. */
export function percent(value: number, places = 1): string {
  const least = 10 ** -places / 200;
  if (value > 0 && value < least) return `<${space}${fixed(least * 200, places)}${space}%`;
  return `${fixed(value * 100, places)}${space}%`;
}

/** What stands in a column's heading for the unit. */
export function unit(kind: Kind): string {
  return units[kind];
}

function suffix(kind: Kind, value: number): string {
  if (kind === "share") return `${space}%`;
  if (isTime(kind)) return ` ${value === 1 ? kind.slice(0, -1) : kind}`;
  if (kind === "points") return " points";
  return "";
}

const units = {
  text: "",
  name: "",
  count: "",
  share: "%",
  points: "points",
  days: "days",
  hours: "hours",
  "business days": "business days",
  "business hours": "business hours",
  score: "",
  bytes: "kB",
  number: "",
} as const satisfies Record<Kind, string>;
