import type { z } from "zod";
import type { columnSchema } from "../column.ts";
import { headerShape } from "../header-text.ts";
import type { NumberStyle } from "../number-style.ts";
import { guessNumber } from "./guess-number.ts";
import { guessTime, type TimeGuess } from "./guess-time.ts";
import { guessBoolean, isClosedSet, isNullWord } from "./guess-words.ts";
import { meaningIn } from "./header-words.ts";
import { namesSomebody, personalReason } from "./personal-data.ts";
import { freeTextWords, isIdentifier, utcWords } from "./vocabularies.ts";

/** A column of a sample: its cells in the order of the records, null for an empty one. */
export interface SampledColumn {
  /** What the file calls it. */
  readonly header: string;
  readonly cells: readonly (string | null)[];
}

/** What a source says about a column. */
export type ColumnSettings = z.input<typeof columnSchema>;

/** A column as a source could declare it, and why. */
export interface ColumnGuess {
  readonly settings: ColumnSettings;
  /** What it was seen by. */
  readonly reasons: readonly string[];
  /** What a person must decide. */
  readonly todos: readonly string[];
  /** Why it is suspected to identify a person; null if it is not. */
  readonly personal: string | null;
  /** Cells with words for no value taken out, as the column's own values. */
  readonly cells: readonly (string | null)[];
  /** Distinct values and how often each is there. */
  readonly counts: ReadonlyMap<string, number>;
  readonly filled: number;
}

/** Guesses what a column holds. */
export function guessColumn({ header, cells }: SampledColumn, usual?: NumberStyle): ColumnGuess {
  const all = countsOf(cells);
  const { typed, nulls, counts } = withoutNulls(header, all, usual);
  const removed = nulls.length > 0 && typed.settings.type !== "ignored";
  const own = removed ? cells.map((cell) => (cell !== null && nulls.includes(cell) ? null : cell)) : cells;
  const filled = own.reduce((sum, cell) => sum + (cell === null ? 0 : 1), 0);
  const personal = personalReason(header, [...counts.keys()].slice(0, 5000), typed.settings.type);
  const declared = withNulls(typed.settings, removed ? nulls : []);
  const settings = personal === null ? declared : masked(declared);
  const reasons = [...typed.reasons, ...(removed ? [`${list(nulls)}: no value`] : [])];
  return {
    settings,
    reasons: personal === null ? reasons : [...reasons, `personal: ${personal}`],
    todos: typed.todos,
    ...{ personal, cells: own, counts, filled },
  };
}

/** Reads a column without every word for no value; if that leaves words, without those that are surely none. */
function withoutNulls(header: string, all: ReadonlyMap<string, number>, usual?: NumberStyle) {
  const without = (among: "words" | "values") => {
    const nulls = [...all.keys()].filter((value) => isNullWord(value, among));
    const counts = new Map([...all].filter(([value]) => !nulls.includes(value)));
    return { typed: typeOf(header, counts, usual), nulls, counts };
  };
  const bold = without("values");
  const isText = ["text", "ignored"].includes(bold.typed.settings.type);
  return isText ? without("words") : bold;
}

/** A pseudonym is text, whatever it was made of. */
function masked(settings: ColumnSettings): ColumnSettings {
  if (settings.type === "ignored") return settings;
  const { nulls } = settings;
  return { type: "text", personal: true, ...(nulls === undefined ? {} : { nulls }) };
}

function withNulls(settings: ColumnSettings, nulls: string[]): ColumnSettings {
  return nulls.length === 0 || settings.type === "ignored" ? settings : { ...settings, nulls };
}

/** How often each value is there. */
export function countsOf(cells: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) if (cell !== null) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

interface Typed {
  readonly settings: ColumnSettings;
  readonly reasons: string[];
  readonly todos: string[];
}

function typeOf(header: string, counts: ReadonlyMap<string, number>, usual?: NumberStyle): Typed {
  const values = [...counts.keys()];
  if (values.length === 0) return typed({ type: "text" }, ["empty in this file"]);
  const answers = guessBoolean(header, values);
  if (answers !== null) return typed({ type: "boolean", true: [answers.true], false: [answers.false] });
  const time = guessTime(header, values);
  if (time !== null) return timeColumn(header, time);
  const number = !isIdentifier(header) ? guessNumber(values, usual) : null;
  if (number !== null) {
    const numbers =
      number.style.decimal === "." && number.style.thousands === undefined ? {} : { numbers: number.style };
    const odd = `is ${values.find((value) => /[.,]/.test(value)) ?? ""} a number with decimals or thousands?`;
    return typed({ type: number.type, ...numbers }, [], number.isAmbiguous ? [odd] : []);
  }
  return textColumn(header, counts, values);
}

function typed(settings: ColumnSettings, reasons: string[] = [], todos: string[] = []): Typed {
  return { settings, reasons, todos };
}

function timeColumn(header: string, { formats, isDay, isMixed, isAmbiguous, odd }: TimeGuess): Typed {
  const [first] = formats;
  const format = formats.length === 1 && first !== undefined ? first : [...formats];
  const isLocal = formats.some((code) => !code.includes("%z") && !code.startsWith("epoch"));
  const isUtc =
    isLocal && (meaningIn(header, utcWords) !== null || formats.every((code) => / ?(UTC|GMT)$/.test(code)));
  const reasons = [
    ...(isDay && formats.some((code) => /%-?H/.test(code))
      ? ["a day: the time of day is midnight in all of them"]
      : []),
    ...(formats.some((code) => code.startsWith("epoch"))
      ? ["digits, but the header says a time: a count since 1970"]
      : []),
    ...(isUtc ? ["its name says UTC"] : []),
    ...(odd.length > 0 ? [`not in the calendar: ${odd.length} of its values`] : []),
  ];
  const todos = [
    ...(isAmbiguous ? ["day or month first? No value says"] : []),
    ...(isMixed ? ["some values say no time of day: does that mean the start of the day?"] : []),
  ];
  if (isDay) return typed({ type: "day", format }, reasons, todos);
  return typed(
    {
      type: "time",
      format,
      ...(isUtc ? { zone: "UTC" } : {}),
      ...(isMixed ? { dayOnly: "start of day" } : {}),
    },
    reasons,
    todos,
  );
}

function textColumn(header: string, counts: ReadonlyMap<string, number>, values: readonly string[]): Typed {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const length = values.reduce((sum, value) => sum + value.length, 0) / values.length;
  if (values.every((value) => /^\[.*\]$|^\{.*\}$/s.test(value)))
    return typed({ type: "text" }, ["lists or objects, as JSON"]);
  const isLong = meaningIn(header, freeTextWords) !== null && length > 20 && values.length > 10;
  if (isLong || values.some(isLetter))
    return typed({ type: "ignored" }, ["free text may name people"], ["load it only if it is needed"]);
  if (isClosedSet(header, counts, total))
    return typed({ type: "text", allowed: [...values].sort() }, [
      `${values.length} words in ${total} values`,
    ]);
  const few = values.length > 1 && values.length <= 12 && total >= 200 && length <= 40;
  return typed(
    { type: "text" },
    few ? [`${values.length} words in ${total} values: allowed lists them, if there are no others`] : [],
  );
}

/** Text of several words in which an address or a number of somebody stands. */
function isLetter(value: string): boolean {
  return value.split(/\s+/).length > 3 && namesSomebody(value);
}

function list(words: readonly string[]): string {
  return words.map((word) => JSON.stringify(word)).join(", ");
}

/** A header with a currency in it, with `{currency}` in the place of its three letters; null for others. */
export function currencyHeader(header: string): string | null {
  const found = /^(.*[([])([A-Z]{3})([)\]].*)$/.exec(header);
  if (found === null) return null;
  const [, before = "", currency = "", after = ""] = found;
  if (!currencies.has(currency)) return null;
  const text = `${before}{currency}${after}`;
  return headerShape(text).test(header) ? text : null;
}

/** Currencies that are looked for in headers. */
export const currencies: ReadonlySet<string> = new Set(
  "EUR USD GBP CHF BRL JPY CNY SEK NOK DKK PLN CZK HUF RON BGN TRY INR AUD NZD CAD MXN ARS CLP COP ZAR SGD HKD KRW AED ILS".split(
    " ",
  ),
);
