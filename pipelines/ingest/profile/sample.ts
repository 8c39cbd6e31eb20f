import type { Source } from "../../sources/definition.ts";
import type { SampledColumn } from "../../sources/profile/guess-column.ts";

/** What was seen of a file: how it is written, and cells of its records. */
export interface FileSample {
  readonly format: NonNullable<Source["format"]>;
  /** In an archive of several files: the one that was read. */
  readonly entry?: string | undefined;
  readonly hasHeader: boolean;
  readonly columns: readonly SampledColumn[];
  /** Records in the file, and how many of them were looked at. */
  readonly records: number;
  readonly sampled: number;
  readonly reasons: readonly string[];
  readonly todos: readonly string[];
}

/** Cells that are looked at, and records at most. */
const mostCells = 3_000_000;
const mostRecords = 250_000;

/** Records that are looked at in a file with so many columns. */
export function sampleSize(columns: number): number {
  return Math.min(mostRecords, Math.ceil(mostCells / Math.max(1, columns)));
}
