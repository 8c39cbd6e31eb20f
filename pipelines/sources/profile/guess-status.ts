import type { ColumnDraft } from "./draft-columns.ts";
import { meaningIn, sharedWords, type Vocabulary } from "./header-words.ts";
import { failedWords, fulfilledWords, releasedWords, statusWords } from "./vocabularies.ts";

/** A column that says how things stand, and which of its words mean that something is done, lost or given back. */
export interface StatusGuess {
  readonly column: ColumnDraft;
  readonly fulfilled: readonly string[];
  readonly failed: readonly string[];
  readonly released: readonly string[];
}

/** Finds the column that says what became of an outcome whose time is empty. */
export function guessStatus(columns: readonly ColumnDraft[], outcome: ColumnDraft): StatusGuess | null {
  const found = columns
    .filter(
      ({ header, settings, personal }) =>
        settings.type === "text" && personal === null && meaningIn(header, statusWords) !== null,
    )
    .filter(({ counts }) => counts.size > 1 && counts.size <= 30)
    .map((column) => ({ column, ...wordsOf(column, outcome) }))
    .filter(({ fulfilled, failed, released }) => fulfilled.length + failed.length + released.length > 0);
  return found[0] ?? null;
}

function wordsOf({ counts, cells }: ColumnDraft, outcome: ColumnDraft) {
  const values = [...counts.keys()].sort();
  const meaning = (vocabulary: Vocabulary) => values.filter((value) => meaningIn(value, vocabulary) !== null);
  const released = meaning(releasedWords);
  const failed = meaning(failedWords).filter((value) => !released.includes(value));
  const isOver = (value: string) => {
    const rows = cells.flatMap((cell, row) => (cell === value ? [row] : []));
    const ended = rows.filter((row) => (outcome.cells[row] ?? null) !== null).length;
    return ended * 2 > rows.length;
  };
  const fulfilled = meaning(fulfilledWords).filter(
    (value) =>
      !released.includes(value) &&
      !failed.includes(value) &&
      (sharedWords(value, outcome.header).length > 0 || isOver(value)),
  );
  return { fulfilled, failed, released };
}
