import type { RecordFormat } from "../../sources/record-format.ts";
import type { FileLoad } from "../file-load.ts";
import type { Rule } from "../rules.ts";

/** Where a record stands in its file; null for what its format does not know. */
export interface Place {
  readonly line: number | null;
  readonly byteStart: number | null;
  readonly byteEnd: number | null;
  /** A JSON pointer, or the cells of a sheet. */
  readonly at: string | null;
}

/** Why a record cannot be read, and its text as it stands. */
export interface Unreadable {
  readonly rule: Rule;
  readonly message: string;
  readonly raw: string | null;
}

/** A record as text by column: exactly what the file says, null for no value. One that cannot be read has no cells. */
export interface ReadRecord {
  readonly place: Place;
  readonly cells: ReadonlyMap<string, string | null>;
  readonly unreadable: Unreadable | null;
}

/** What a reader knows of a file when it has read it. */
export interface ReadFile {
  readonly bytes: number;
  /** Counted apart from the parser that read them. */
  readonly records: number;
  /** Columns that the file lists; null where only its records tell. */
  readonly header: readonly string[] | null;
  readonly notes: readonly string[];
}

/**
 * A file to be read: its format is the one that the reader knows.
 *
 * A reader is a function `(file, take) => Promise<ReadFile>`: it hands its records over in their order, some at a time, and throws
 * Fault("input") if the file as a whole cannot be read.
 */
export interface Readable<Format extends RecordFormat = RecordFormat> {
  readonly load: FileLoad;
  readonly format: Format;
  /** Names that the source gives to its columns, as they stand in the file. */
  readonly declared: ReadonlySet<string>;
}

/** Records that are handed over at a time. */
export const batchSize = 2048;

/** No cells, for a record that cannot be read. */
export const noCells: ReadonlyMap<string, string | null> = new Map();
