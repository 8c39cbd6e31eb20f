import type { Source } from "../definition.ts";
import type { Stage } from "../workspace.ts";
import { type ColumnDraft, draftColumns, isComplete, required } from "./draft-columns.ts";
import type { SampledColumn } from "./guess-column.ts";
import { decides, guessJourney } from "./guess-journey.ts";
import { guessKey, type KeyGuess } from "./guess-key.ts";
import { guessNumbers } from "./guess-numbers.ts";
import { guessPromises, type PromiseGuess, type PromiseHint, promiseHints } from "./guess-promises.ts";
import { guessStage, touchpointName } from "./guess-stage.ts";
import { guessStatus, type StatusGuess } from "./guess-status.ts";

/** What is known of a file before a source is drafted. */
export interface Sighting {
  readonly id: string;
  readonly files: string;
  readonly entry?: string | undefined;
  readonly format: NonNullable<Source["format"]>;
  readonly hasHeader: boolean;
  readonly columns: readonly SampledColumn[];
  readonly reasons: readonly string[];
  readonly todos: readonly string[];
  /** Some files lack columns that others have. */
  readonly isPatchy: boolean;
  /** Touchpoints that the workspace has already. */
  readonly touchpoints: readonly { readonly touchpoint: string; readonly label: string }[];
  /** Currency of amounts where the file does not say it. */
  readonly currency: string;
}

/** A promise that the source will declare. */
export interface PromiseDraft extends PromiseGuess {
  readonly touchpoint: string;
  readonly status: StatusGuess | null;
  readonly line: readonly string[] | null;
}

/** A source that could load a file, with the reasons and the open questions. */
export interface SourceDraft {
  readonly id: string;
  readonly files: string;
  readonly entry?: string | undefined;
  readonly format: NonNullable<Source["format"]>;
  readonly isPatchy: boolean;
  readonly columns: readonly ColumnDraft[];
  readonly key: KeyGuess;
  readonly journey: ColumnDraft | null;
  readonly stage: Stage;
  readonly promises: readonly PromiseDraft[];
  readonly hints: readonly PromiseHint[];
  /** Touchpoints that the workspace needs beyond those it has. */
  readonly newTouchpoints: readonly { readonly touchpoint: string; readonly label: string }[];
  readonly reasons: readonly string[];
  readonly todos: readonly string[];
}

/** Drafts a source from what was seen of its file. */
export function draftSource(seen: Sighting): SourceDraft {
  const columns = draftColumns(seen.columns, seen.hasHeader);
  const key = guessKey(columns);
  const moments = guessPromises(columns);
  const guesses = [
    ...moments,
    ...guessNumbers(columns, seen.currency, new Set(moments.map(({ outcome }) => outcome))),
  ];
  const journey = guessJourney(columns, key.names, guesses[0]?.promise);
  const stage = guessStage([
    seen.id,
    ...guesses.map(({ promise }) => promise.header),
    ...seen.columns.map(({ header }) => header),
  ]);
  const promises = journey === null ? [] : namedPromises(guesses, columns, key, journey, seen);
  const needed = new Set([
    ...(key.isOpen ? [] : key.names),
    ...(promises.length === 0 || journey === null ? [] : [journey.name]),
    ...promises.flatMap(({ line }) => line ?? []),
  ]);
  const known = new Set(seen.touchpoints.map(({ touchpoint }) => touchpoint));
  return {
    ...{
      id: seen.id,
      files: seen.files,
      entry: seen.entry,
      format: named(seen.format, columns),
      isPatchy: seen.isPatchy,
    },
    columns: columns.map((column) =>
      needed.has(column.name) && isComplete(column) ? required(column) : column,
    ),
    ...{ key, journey, stage, promises },
    hints: promiseHints(columns, new Set(guesses.map(({ promise }) => promise))),
    newTouchpoints: promises
      .filter(({ touchpoint }) => !known.has(touchpoint))
      .map(({ touchpoint, promise }) => ({ touchpoint, label: labelOf(promise.header) })),
    reasons: seen.reasons,
    todos: [
      ...seen.todos,
      ...(key.isOpen ? ["no columns name a record: which ones should?"] : []),
      ...(journey === null && guesses.length > 0
        ? ["a promise belongs to an order, a contract or a case: no column names it"]
        : []),
    ],
  };
}

/** Columns told by the row above go by the names of the source. */
function named(format: SourceDraft["format"], columns: readonly ColumnDraft[]): SourceDraft["format"] {
  if (format.type !== "csv" || format.fillDown === undefined) return format;
  const name = (header: string) => columns.find((column) => column.header === header)?.name ?? header;
  const { key, columns: told } = format.fillDown;
  return { ...format, fillDown: { key: key.map(name), columns: told.map(name) } };
}

function namedPromises(
  guesses: readonly PromiseGuess[],
  columns: readonly ColumnDraft[],
  key: KeyGuess,
  journey: ColumnDraft,
  seen: Sighting,
): PromiseDraft[] {
  const used = new Set<string>();
  return guesses.map((guess) => {
    const stage = guessStage([
      guess.promise.header,
      guess.outcome?.header ?? "",
      seen.id,
      ...seen.columns.map(({ header }) => header),
    ]);
    const touchpoint = touchpointName(stage, guess.promise.header, seen.touchpoints, used);
    used.add(touchpoint);
    const isPerJourney = decides(journey, guess.promise);
    const rest = key.names.filter((name) => name !== journey.name);
    const line = isPerJourney || rest.length === 0 || key.isOpen ? null : key.names;
    const status = guess.outcome === null ? null : guessStatus(columns, guess.outcome);
    return { ...guess, touchpoint, status, line };
  });
}

/** A header as words for readers. */
export function labelOf(header: string): string {
  const words = header
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^case /, "");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
