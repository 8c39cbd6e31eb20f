import { type ColumnDraft, isComplete } from "./draft-columns.ts";
import { meaningIn } from "./header-words.ts";
import { isIdentifier, journeyWords } from "./vocabularies.ts";

/** Column that names the journey of a record; null if none is complete. */
export function guessJourney(
  columns: readonly ColumnDraft[],
  key: readonly string[],
  promise?: ColumnDraft,
): ColumnDraft | null {
  const candidates = columns.filter(
    (column) => isComplete(column) && ["text", "integer"].includes(column.settings.type),
  );
  const ranked = candidates
    .map((column) => ({ column, worth: worthOf(column, key, promise) }))
    .sort((one, other) => other.worth - one.worth);
  const best = ranked[0];
  return best === undefined || best.worth < 2 ? null : best.column;
}

function worthOf(column: ColumnDraft, key: readonly string[], promise: ColumnDraft | undefined): number {
  const { header, personal, counts, cells, settings } = column;
  const prefix = (text: string) => /^([^:.]+)[:.]/.exec(text)?.[1];
  const isAlike =
    promise !== undefined &&
    prefix(promise.header) !== undefined &&
    prefix(promise.header) === prefix(header);
  const isSteady = promise === undefined || decides(column, promise);
  const isSet = settings.type === "text" && settings.allowed !== undefined;
  return [
    meaningIn(header, journeyWords) === null ? 0 : 3,
    !isIdentifier(header) && !/(^|[:.])(concept:)?name$/i.test(header) ? 0 : 2,
    key.includes(column.name) ? (key.length === 1 ? 2 : 1) : 0,
    isAlike ? 3 : 0,
    isSteady ? 1 : 0,
    personal === null ? 0 : -6,
    isSet || counts.size * 20 < cells.length ? -3 : 0,
  ].reduce((sum, part) => sum + part, 0);
}

/** Whether all records of one journey say the same here. */
export function decides(column: ColumnDraft, other: ColumnDraft): boolean {
  const told = new Map<string, string | null>();
  return column.cells.every((cell, row) => {
    const value = other.cells[row] ?? null;
    if (cell === null) return true;
    if (told.has(cell)) return told.get(cell) === value;
    told.set(cell, value);
    return true;
  });
}
