import type { RepeatedKeys } from "./repeated-keys.ts";

/** The columns of a file in its order; of those that are loaded, how many values could be read as their type. */
export interface FileShape {
  readonly columns: readonly string[];
  /** Columns that stand where another stood in the file before, and have other values. */
  readonly strangers?: readonly string[] | undefined;
  readonly values: Readonly<Record<string, { readonly read: number; readonly unread: number }>>;
}

/** What one export file gave: the receipt of a load, kept as `manifest.json` beside its Parquet files. */
export interface Load {
  readonly source: string;
  /** Path of the file inside the exports folder. */
  readonly file: string;
  /** SHA-256 of the file's bytes. */
  readonly hash: string;
  /** SHA-256 of the source's definition and of the loader's version: a changed definition is a new load. */
  readonly definition: string;
  readonly bytes: number;
  /** Records in the file, counted independently of the parser. */
  readonly records: number;
  readonly accepted: number;
  readonly quarantined: number;
  /** Quarantined records by rule and column (a record with two faults counts under both). */
  readonly refusals: readonly {
    readonly rule: string;
    readonly column: string | null;
    readonly records: number;
  }[];
  /** Values accepted with a remark, e.g. a local time that daylight saving skips or repeats. */
  readonly remarks: readonly { readonly rule: string; readonly column: string; readonly values: number }[];
  /** What the reader should know about the file, e.g. columns in another order than declared. */
  readonly notes: readonly string[];
  /** Records whose key another record of the file has. */
  readonly repeated: RepeatedKeys;
  /** Rows given to each canonical table. */
  readonly tables: Readonly<Record<string, number>>;
  /** Newest time in the file, ISO 8601 in UTC, over all time and day columns but promised ones; null if it has none. */
  readonly newest: string | null;
  readonly shape?: FileShape | undefined;
  /** The shape of the file of the same name that this one took the place of. */
  readonly replaced?: FileShape | undefined;
  /** Folder that holds `<canonical table>.parquet`, `quarantine.parquet` and `manifest.json`. */
  readonly folder: string;
}
