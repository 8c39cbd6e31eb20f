import { timeFormat } from "../time-format.ts";
import { meaningIn } from "./header-words.ts";
import { formatsOf, momentOf } from "./time-shapes.ts";
import { timeWords } from "./vocabularies.ts";

/** In which formats the moments of a column are written. */
export interface TimeGuess {
  readonly formats: readonly string[];
  /** Every value begins its day: the column says days. */
  readonly isDay: boolean;
  /** Some values say a day and no time of day. */
  readonly isMixed: boolean;
  /** Day and month could be the other way round in every value. */
  readonly isAmbiguous: boolean;
  /** Values that the calendar does not have, or that are no times. */
  readonly odd: readonly string[];
}

/** Of so many values, one may be odd: a damaged file is not a column of text. */
const tolerated = 200;
const mostFormats = 4;

/** Values that show which formats there may be; all of them are then tried. */
const shown = 500;

/** The formats of a column's distinct values; null if they are no times. */
export function guessTime(header: string, values: readonly string[]): TimeGuess | null {
  const counted = guessCount(header, values);
  if (counted !== null) return counted;
  const chosen: string[] = [];
  let isAmbiguous = false;
  let open = values;
  while (open.length > 0 && chosen.length < mostFormats) {
    const best = bestFormat(open, chosen);
    if (best === null) break;
    chosen.push(best.format);
    isAmbiguous ||= best.isAmbiguous;
    open = best.open;
  }
  if (chosen.length === 0 || open.length * tolerated > values.length) return null;
  return { ...shapeOf(chosen, values), isAmbiguous, odd: open };
}

/** The format that takes most of what is open; two that look alike cannot be told apart. */
function bestFormat(values: readonly string[], chosen: readonly string[]) {
  const shapes = new Set(chosen.map((format) => timeFormat(format).shape));
  const counts = new Map<string, number>();
  for (const value of values.slice(0, shown)) {
    for (const format of formatsOf(value)) {
      if (momentOf(value, format) !== null) counts.set(format, (counts.get(format) ?? 0) + 1);
    }
  }
  const candidates = [...counts].filter(([format]) => !shapes.has(timeFormat(format).shape));
  const most = Math.max(0, ...candidates.map(([, count]) => count));
  const tried = candidates
    .filter(([, count]) => count === most)
    .map(([format]) => ({ format, open: values.filter((value) => momentOf(value, format) === null) }))
    .sort((one, other) => one.open.length - other.open.length);
  const [best] = tried;
  if (best === undefined) return null;
  const rival = tried.find(({ format }) => format !== best.format && format === swapped(best.format));
  return { ...best, isAmbiguous: rival !== undefined && rival.open.length === best.open.length };
}

/** A format with day and month the other way round. */
function swapped(format: string): string {
  return format.replaceAll(
    /%(-?)([md])/g,
    (_, pad: string, letter: string) => `%${pad}${letter === "m" ? "d" : "m"}`,
  );
}

function shapeOf(formats: readonly string[], values: readonly string[]) {
  const known = formats.map(timeFormat);
  const hasOffset = known.some((format) => format.hasOffset);
  const moments = values.map((value) => momentIn(value, formats)).filter((moment) => moment !== null);
  const isDay = !hasOffset && moments.every((moment) => moment % 86_400_000 === 0);
  const isMixed = !isDay && known.some(({ hasTime }) => !hasTime);
  return { formats, isDay, isMixed };
}

/** The moment that a value says in the first format that it has. */
export function momentIn(value: string, formats: readonly string[]): number | null {
  for (const format of formats) {
    const moment = momentOf(value, format);
    if (moment !== null) return moment;
  }
  return null;
}

/** Digits between 2001 and 2040, as seconds, milli- or microseconds. */
const counts: readonly (readonly [string, number])[] = [
  ["epoch s", 1e9],
  ["epoch ms", 1e12],
  ["epoch us", 1e15],
];

/** A count since 1970, or a date in eight digits: digits are times only where the header says so. */
function guessCount(header: string, values: readonly string[]): TimeGuess | null {
  if (meaningIn(header, timeWords) === null || !values.every((value) => /^[1-9]\d+$/.test(value)))
    return null;
  const whole = { isMixed: false, isAmbiguous: false, odd: [] };
  const found = counts.find(([, unit]) =>
    values.every((value) => Number(value) >= unit && Number(value) < unit * 2.2),
  );
  if (found !== undefined) return { formats: [found[0]], isDay: false, ...whole };
  const isDate = (value: string) => /^(19|20)\d{6}$/.test(value) && momentOf(value, "%Y%m%d") !== null;
  return values.every(isDate) ? { formats: ["%Y%m%d"], isDay: true, ...whole } : null;
}
