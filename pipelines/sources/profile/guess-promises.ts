import type { SourcePromise } from "../promise.ts";
import type { ColumnDraft } from "./draft-columns.ts";
import { momentIn } from "./guess-time.ts";
import { meaningIn, sharedWords } from "./header-words.ts";
import { isIdentifier, outcomeWords, promiseWords, recordWords, startWords } from "./vocabularies.ts";

/** How two columns of moments stand to each other in the records that have both. */
export interface TimeOrder {
  readonly both: number;
  /** Records in which the second is not before the first. */
  readonly inOrder: number;
}

/** A column that is likely a promise, what fulfilled it, when it was made, and why. */
export interface PromiseGuess {
  readonly promise: ColumnDraft;
  readonly word: string;
  readonly madeAt: ColumnDraft | null;
  readonly outcome: ColumnDraft | null;
  readonly reasons: readonly string[];
  readonly terms: PromiseTerms;
}

/** What a promise is about and, if it is a number, what that and its outcome count. */
export interface PromiseTerms {
  readonly aspect: "time" | "price";
  readonly better?: "lower";
  readonly counts?: Counts | undefined;
  readonly outcomeCounts?: Counts | undefined;
}

/** What a number counts: units, or money of a currency, which a person has to confirm where nothing in the file says it. */
export type Counts =
  | { readonly unit: string }
  | { readonly currency: NonNullable<SourcePromise["currency"]>; readonly isOpen: boolean };

/** Numbers and texts whose header speaks of a promise: it cannot be declared as a field, a person has to say how it is meant. */
export interface PromiseHint {
  readonly name: string;
  readonly word: string;
  readonly why: string;
}

/** Finds columns that are promises and pairs each with its outcome. */
export function guessPromises(columns: readonly ColumnDraft[]): PromiseGuess[] {
  const times = columns.filter(isMoment);
  const promises = times.filter(({ header }) => isPromised(header));
  const others = times.filter((column) => !promises.includes(column));
  return promises.map((promise) => promiseOf(promise, others));
}

/** Whether a header speaks of a promise, not of its record. */
export function isPromised(header: string): boolean {
  return meaningIn(header, promiseWords) !== null && meaningIn(header, recordWords) === null;
}

/**
 * Columns that speak of a promise and are none that could be declared: a target of no unit, a shipping method.
 *
 * @param declared those that are
 */
export function promiseHints(
  columns: readonly ColumnDraft[],
  declared: ReadonlySet<ColumnDraft> = new Set(),
): PromiseHint[] {
  return columns.flatMap((column) => {
    if (declared.has(column)) return [];
    const word = isPromised(column.header) ? meaningIn(column.header, promiseWords) : null;
    const isAim =
      !isIdentifier(column.header) &&
      ["integer", "decimal", "text"].includes(column.settings.type) &&
      !isMoment(column);
    const why = column.filled === 0 ? "it is empty in this file" : "it is no time";
    return word === null || !isAim ? [] : [{ name: column.name, word, why }];
  });
}

/** Whether a column tells days or times, and of no person. */
export function isMoment({ settings, personal }: ColumnDraft): boolean {
  return (settings.type === "time" || settings.type === "day") && personal === null;
}

function promiseOf(promise: ColumnDraft, others: readonly ColumnDraft[]): PromiseGuess {
  const word = meaningIn(promise.header, promiseWords) ?? "";
  const madeAt = startFor(promise, others);
  const outcome = outcomeFor(promise, madeAt, others);
  const reasons = reasonsFor(promise, word, madeAt, outcome);
  return { promise, word, madeAt, outcome, reasons, terms: { aspect: "time" } };
}

/** Where moments are promised, they are before the due moment in most records. */
const most = 0.6;

/** The time at which a promise was made: one that speaks of a beginning, and is not after it. */
export function startFor(promise: ColumnDraft, others: readonly ColumnDraft[]): ColumnDraft | null {
  const starts = others
    .filter(({ header, settings }) => settings.type === "time" && meaningIn(header, startWords) !== null)
    .filter(({ header }) => meaningIn(header, outcomeWords) === null)
    .filter((start) => isOrdered(start, promise))
    .sort((one, other) => other.filled - one.filled || affinity(promise, other) - affinity(promise, one));
  return starts[0] ?? null;
}

/** Of columns that speak of an end, the one that shares words with the promise; of equal ones, the latest. */
export function outcomeFor(
  promise: ColumnDraft,
  start: ColumnDraft | null,
  others: readonly ColumnDraft[],
): ColumnDraft | null {
  const ends = others
    .filter(
      (column) => column !== start && column.filled > 0 && meaningIn(column.header, outcomeWords) !== null,
    )
    .filter((end) => start === null || isOrdered(start, end));
  const ranked = ends.sort(
    (one, other) =>
      affinity(promise, other) - affinity(promise, one) || laterBy(one, other) || other.filled - one.filled,
  );
  return ranked[0] ?? null;
}

/** How much two headers speak of the same. */
export function affinity(promise: ColumnDraft, other: ColumnDraft): number {
  const shared = sharedWords(other.header, promise.header).length;
  const [prefix, own] = [promise.header, other.header].map((header) => /^([^:.]+)[:.]/.exec(header)?.[1]);
  return shared * 2 + (prefix !== undefined && prefix === own ? 1 : 0);
}

function laterBy(one: ColumnDraft, other: ColumnDraft): number {
  const { both, inOrder } = timeOrder(one, other);
  return both === 0 ? 0 : inOrder * 2 - both;
}

function isOrdered(first: ColumnDraft, second: ColumnDraft): boolean {
  const { both, inOrder } = timeOrder(first, second);
  return both === 0 || inOrder / both >= most;
}

/** Counts the records in which one moment is not before another, whole days compared as days. */
export function timeOrder(first: ColumnDraft, second: ColumnDraft): TimeOrder {
  const wholeDays = first.settings.type === "day" || second.settings.type === "day";
  const unit = wholeDays ? 86_400_000 : 1;
  let both = 0;
  let inOrder = 0;
  const [one, other] = [momentsOf(first), momentsOf(second)];
  for (let row = 0; row < one.length; row++) {
    const [early, late] = [one[row], other[row]];
    if (early === null || early === undefined || late === null || late === undefined) continue;
    both += 1;
    if (Math.floor(early / unit) <= Math.floor(late / unit)) inOrder += 1;
  }
  return { both, inOrder };
}

const moments = new WeakMap<ColumnDraft, readonly (number | null)[]>();

/** The moments of a column of times in the order of the records; null where there is none. */
export function momentsOf(column: ColumnDraft): readonly (number | null)[] {
  const known = moments.get(column);
  if (known !== undefined) return known;
  const { settings, cells } = column;
  const formats = settings.type === "time" || settings.type === "day" ? [settings.format].flat() : [];
  const found = cells.map((cell) => (cell === null ? null : momentIn(cell, formats)));
  moments.set(column, found);
  return found;
}

function reasonsFor(
  promise: ColumnDraft,
  word: string,
  madeAt: ColumnDraft | null,
  outcome: ColumnDraft | null,
): string[] {
  const reasons = [`"${word}" speaks of a promise`];
  if (madeAt !== null) {
    const { both, inOrder } = timeOrder(madeAt, promise);
    reasons.push(`not before ${madeAt.name} in ${inOrder} of ${both} records of the sample`);
  }
  if (outcome !== null) {
    const ended = meaningIn(outcome.header, outcomeWords) ?? "";
    const { both, inOrder } = timeOrder(outcome, promise);
    reasons.push(`"${ended}" in ${outcome.name} speaks of its end: in time in ${inOrder} of ${both} records`);
  }
  return reasons;
}
