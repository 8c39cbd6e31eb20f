import { type ColumnDraft, isComplete } from "./draft-columns.ts";
import { meaningIn } from "./header-words.ts";
import { isIdentifier, timeWords } from "./vocabularies.ts";

/** Columns that together name a record. */
export interface KeyGuess {
  readonly names: readonly string[];
  readonly reason: string;
  /** No columns name a record: two records are alike in all that were tried. */
  readonly isOpen: boolean;
}

/** Candidates that are tried together. */
const tried = 14;
const longestKey = 4;

/** Guesses the key of a file: one column, a pair, or as few more as it takes. */
export function guessKey(columns: readonly ColumnDraft[]): KeyGuess {
  const records = columns[0]?.cells.length ?? 0;
  const candidates = columns
    .filter((column) => isComplete(column) && column.settings.type !== "decimal")
    .sort(byLikelihood(columns));
  const single = candidates.find((column) => column.counts.size === records && isName(column));
  if (single !== undefined) {
    return { names: [single.name], reason: `${records} records, ${records} different values`, isOpen: false };
  }
  const few = candidates.slice(0, tried);
  for (const [index, first] of few.entries()) {
    for (const second of few.slice(index + 1)) {
      if (distinct([first, second]) < records) continue;
      return {
        names: inOrder(columns, [first, second]),
        reason: `${records} records, no pair of values twice`,
        isOpen: false,
      };
    }
  }
  return greedy(columns, candidates, records);
}

function isName({ settings, personal, header }: ColumnDraft): boolean {
  return ["text", "integer"].includes(settings.type) && (personal === null || isIdentifier(header));
}

/** Identifiers first, then columns with many values; people and texts last. */
function byLikelihood(columns: readonly ColumnDraft[]): (one: ColumnDraft, other: ColumnDraft) => number {
  const worth = new Map(
    columns.map((column, index) => {
      const isId = isIdentifier(column.header);
      const isTime =
        ["time", "day"].includes(column.settings.type) && meaningIn(column.header, timeWords) !== null;
      const base = isId ? 4 : isTime || column.settings.type === "integer" ? 1 : 2;
      const spread = column.counts.size / Math.max(1, column.cells.length);
      return [column, base + spread - (column.personal === null ? 0 : isId ? 1.5 : 3) - index / 1000];
    }),
  );
  return (one, other) => (worth.get(other) ?? 0) - (worth.get(one) ?? 0);
}

function distinct(columns: readonly ColumnDraft[]): number {
  const records = columns[0]?.cells.length ?? 0;
  const seen = new Set<string>();
  for (let row = 0; row < records; row++) seen.add(columns.map(({ cells }) => cells[row]).join("\u0000"));
  return seen.size;
}

function greedy(
  columns: readonly ColumnDraft[],
  candidates: readonly ColumnDraft[],
  records: number,
): KeyGuess {
  const chosen: ColumnDraft[] = [];
  let count = 0;
  while (count < records && chosen.length < longestKey) {
    const best = candidates
      .filter((column) => !chosen.includes(column))
      .map((column) => ({ column, count: distinct([...chosen, column]) }))
      .sort((one, other) => other.count - one.count)[0];
    if (best === undefined || best.count === count) break;
    chosen.push(best.column);
    count = best.count;
  }
  const names = chosen.length > 0 ? inOrder(columns, chosen) : columns.slice(0, 1).map(({ name }) => name);
  const reason = `${records} records, ${count} different together`;
  return { names, reason, isOpen: count < records || records === 0 };
}

function inOrder(columns: readonly ColumnDraft[], chosen: readonly ColumnDraft[]): string[] {
  return columns.filter((column) => chosen.includes(column)).map(({ name }) => name);
}
