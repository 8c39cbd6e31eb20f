import { amountIn } from "./codes.ts";
import { digits, type Estimate } from "./numbers.ts";
import type { Words } from "./words.ts";

/** A number with its interval and the name of its unit: `share`, `%`, `minutes`, `steps`, `EUR`. */
export interface Amount extends Estimate {
  readonly unit: string;
}

const times = ["minutes", "hours", "days"] as const;

/** A number with its unit, with the digits that its interval deserves: `87.2 %`, `26.1 hours`, `4.20 EUR`. */
export function writtenAmount(words: Words, amount: Amount): string {
  const { value, low, high, unit } = amount;
  if (value === null) return "–";
  const share = shareOf(amount);
  if (share !== null) return words.percent(share.value ?? 0, digits("share", share.low, share.high));
  const time = timeOf(unit);
  if (time !== undefined) return words.written(amount, time);
  if (unit === "score") return words.written(amount, "score");
  const places = precision(value, low, high);
  return amountIn(words, unit, words.fixed(value, places), Number(value.toFixed(places)));
}

/** The interval of a number, with its unit where that is read with it; empty where there is none. */
export function amountInterval(words: Words, amount: Amount): string {
  const { value, low, high, unit } = amount;
  if (low == null || high == null) return "";
  const share = shareOf(amount);
  if (share !== null) return words.interval(share, "share");
  const time = timeOf(unit);
  if (time !== undefined) return words.interval(amount, time);
  if (unit === "score") return words.interval(amount, "score");
  return words.range(low, high, "number", precision(value, low, high));
}

/** How amounts of one unit are written that are read together: in that unit, with the same digits. */
export interface AmountsTogether {
  value(amount: Estimate): string;
  interval(amount: Estimate): string;
  /** A number as it stands where its unit stands elsewhere; a share with its sign. */
  bare(value: number): string;
}

/** Amounts of one unit with the digits that the finest of them deserves; of shares and times, one at most. */
export function together(words: Words, amounts: readonly Estimate[], unit: string): AmountsTogether {
  const share = isShare(unit) ? 1 : unit === "%" ? 1 / 100 : null;
  const places = Math.max(0, ...amounts.map((amount) => placesOf(amount, unit)));
  const number = (value: number) =>
    share === null ? words.fixed(value, places) : words.percent(value * share, places);
  const named = (text: string, value: number) =>
    share !== null || unit === "score" ? text : amountIn(words, unit, text, Number(value.toFixed(places)));
  return {
    value: ({ value }) => (value === null ? "–" : named(number(value), value)),
    interval: ({ low, high }) => {
      if (low == null || high == null) return "";
      if (share !== null) return `${words.range(low * share, high * share, "share", places)}\u202f%`;
      const range = words.range(low, high, "number", places);
      return timeOf(unit) === undefined ? range : named(range, Math.max(Math.abs(low), Math.abs(high)));
    },
    bare: number,
  };
}

function placesOf({ value, low, high }: Estimate, unit: string): number {
  if (value === null) return 0;
  const part = isShare(unit) ? 1 : 1 / 100;
  if (isShare(unit) || unit === "%")
    return digits("share", low == null ? low : low * part, high == null ? high : high * part);
  if (unit === "score") return digits("score", low, high);
  const places = precision(value, low, high);
  return timeOf(unit) === undefined ? places : Math.min(1, places);
}

/** Digits after the point that an amount deserves which is neither a share nor a time. */
export function precision(value: number | null, low?: number | null, high?: number | null): number {
  const half = low == null || high == null ? Math.abs(value ?? 0) / 20 : (high - low) / 2;
  return half >= 1 ? 0 : half >= 0.1 ? 1 : 2;
}

/** Whether a unit is that of shares, 0..1: a probability is one. */
export function isShare(unit: string): boolean {
  return unit === "share" || unit === "probability";
}

function shareOf({ value, low, high, unit }: Amount): Estimate | null {
  if (isShare(unit)) return { value, low, high };
  const part = (percent: number | null | undefined) => (percent == null ? null : percent / 100);
  return unit === "%" ? { value: part(value), low: part(low), high: part(high) } : null;
}

function timeOf(unit: string): (typeof times)[number] | undefined {
  return times.find((time) => time === unit);
}
