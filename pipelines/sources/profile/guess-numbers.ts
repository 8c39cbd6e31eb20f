import type { ColumnDraft } from "./draft-columns.ts";
import { currencies } from "./guess-column.ts";
import { numberIn } from "./guess-number.ts";
import {
  affinity,
  type Counts,
  isMoment,
  isPromised,
  outcomeFor,
  type PromiseGuess,
  startFor,
} from "./guess-promises.ts";
import { headerWords, meaningIn, type Vocabulary } from "./header-words.ts";
import {
  chargedWords,
  currencyWords,
  isIdentifier,
  moneyWords,
  outcomeWords,
  promiseWords,
  quotedWords,
  timeUnitWords,
} from "./vocabularies.ts";

/**
 * Finds numbers that are promises, where it is plain what they count and what became of them: minutes with a start and an end, or
 * with another number of minutes; a quote with what was charged.
 *
 * @param currency of amounts where the file does not say it
 * @param taken outcomes of other promises
 */
export function guessNumbers(
  columns: readonly ColumnDraft[],
  currency: string,
  taken: ReadonlySet<ColumnDraft | null>,
): PromiseGuess[] {
  const numbers = columns.filter(isNumber);
  const times = columns.filter(isMoment);
  return numbers.flatMap(
    (column) =>
      durationOf(column, numbers, times, taken) ?? priceOf(column, numbers, times, columns, currency) ?? [],
  );
}

function isNumber({ settings: { type }, personal, header, filled }: ColumnDraft): boolean {
  return (
    (type === "integer" || type === "decimal") && personal === null && filled > 0 && !isIdentifier(header)
  );
}

function durationOf(
  promise: ColumnDraft,
  numbers: readonly ColumnDraft[],
  times: readonly ColumnDraft[],
  taken: ReadonlySet<ColumnDraft | null>,
): PromiseGuess | null {
  const unit = timeUnitOf(promise.header);
  if (unit === null || !isPromised(promise.header)) return null;
  const madeAt = startFor(promise, times);
  const ended = madeAt === null ? null : outcomeFor(promise, madeAt, times.filter(isNoPromise));
  const alike = numbers.filter(({ header }) => timeUnitOf(header) === unit);
  const counted = madeAt === null ? null : counterpartOf(promise, alike, outcomeWords);
  const outcome = counted ?? (taken.has(ended) ? null : ended);
  if (outcome === null || madeAt === null) return null;
  const word = meaningIn(promise.header, promiseWords) ?? "";
  const reasons = [
    `"${word}" speaks of a promise, in ${unit} from ${madeAt.name}`,
    `"${meaningIn(outcome.header, outcomeWords)}" in ${outcome.name} speaks of its end${compared(promise, outcome)}`,
  ];
  const terms = { aspect: "time", counts: { unit }, outcomeCounts: { unit } } as const;
  return { promise, word, madeAt, outcome, reasons, terms };
}

function priceOf(
  promise: ColumnDraft,
  numbers: readonly ColumnDraft[],
  times: readonly ColumnDraft[],
  columns: readonly ColumnDraft[],
  currency: string,
): PromiseGuess | null {
  const quoted = meaningIn(promise.header, quotedWords);
  const isPrice = quoted !== null || meaningIn(promise.header, moneyWords) !== null;
  if (!isPrice || isNoPromise(promise)) return null;
  const outcome = counterpartOf(promise, numbers, chargedWords);
  if (outcome === null) return null;
  const word = quoted ?? meaningIn(promise.header, promiseWords) ?? "";
  const reasons = [
    `"${word}" speaks of a price that was promised`,
    `"${meaningIn(outcome.header, chargedWords)}" in ${outcome.name} speaks of what it came to${compared(promise, outcome)}`,
  ];
  const terms = {
    aspect: "price",
    better: "lower",
    counts: moneyOf(promise, outcome, columns, currency),
    outcomeCounts: moneyOf(outcome, promise, columns, currency),
  } as const;
  return { promise, word, madeAt: startFor(promise, times), outcome, reasons, terms };
}

function isNoPromise({ header }: ColumnDraft): boolean {
  return !isPromised(header) && meaningIn(header, quotedWords) === null;
}

/** Of the numbers that speak of an end and of no promise, the one that shares words with a promise. */
function counterpartOf(
  promise: ColumnDraft,
  numbers: readonly ColumnDraft[],
  vocabulary: Vocabulary,
): ColumnDraft | null {
  const ends = numbers.filter(
    (column) => column !== promise && isNoPromise(column) && meaningIn(column.header, vocabulary) !== null,
  );
  const ranked = ends.sort(
    (one, other) => affinity(promise, other) - affinity(promise, one) || other.filled - one.filled,
  );
  return ranked[0] ?? null;
}

function timeUnitOf(header: string): string | null {
  return Object.entries(timeUnitWords).find(([, words]) => meaningIn(header, words) !== null)?.[0] ?? null;
}

/** What the file says of an amount's currency: in its header, in that of its counterpart, or in a column; else a guess. */
function moneyOf(
  amount: ColumnDraft,
  counterpart: ColumnDraft,
  columns: readonly ColumnDraft[],
  currency: string,
): Counts {
  const found = currencyIn(amount) ?? currencyIn(counterpart);
  if (found !== null) return { currency: found, isOpen: false };
  const beside = columns.find(({ header, settings, counts }) => {
    const codes = [...counts.keys()].map((code) => code.toUpperCase());
    const isSaid = settings.type === "text" && meaningIn(header, currencyWords) !== null;
    return isSaid && codes.length > 0 && codes.every((code) => currencies.has(code));
  });
  return beside === undefined
    ? { currency, isOpen: true }
    : { currency: { field: beside.name }, isOpen: false };
}

function currencyIn({ name, header, settings }: ColumnDraft): string | { field: string } | null {
  if (settings.header?.includes("{currency}") === true) return { field: `${name}_currency` };
  if (header.includes("€")) return "EUR";
  if (header.includes("£")) return "GBP";
  return (
    headerWords(header)
      .map((word) => word.toUpperCase())
      .find((word) => currencies.has(word)) ?? null
  );
}

/** In how many records of the sample the outcome is not more than the promise, where both are numbers. */
function compared(promise: ColumnDraft, outcome: ColumnDraft): string {
  if (!isNumber(outcome)) return "";
  const pairs = promise.cells.flatMap((cell, row) => {
    const [made, met] = [valueIn(promise, cell), valueIn(outcome, outcome.cells[row] ?? null)];
    return Number.isNaN(made) || Number.isNaN(met) ? [] : [met <= made];
  });
  return `: not more in ${pairs.filter(Boolean).length} of ${pairs.length} records`;
}

function valueIn({ settings }: ColumnDraft, cell: string | null): number {
  const isNumeric = settings.type === "integer" || settings.type === "decimal";
  return cell === null || !isNumeric
    ? Number.NaN
    : numberIn(cell, settings.numbers?.decimal, settings.numbers?.thousands);
}
