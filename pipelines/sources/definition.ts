import { z } from "zod";
import { column, type columnSchema } from "./column.ts";
import { contractSettings } from "./contract.ts";
import { numberStyle, plainNumbers } from "./number-style.ts";
import { outcome, promise } from "./promise.ts";
import { recordFormats } from "./record-format.ts";
import { textFormat } from "./text-format.ts";

/** A column's name in the export. */
const field = z.string().min(1);

/** What a `source.ts` may say: the contract of one kind of export file. */
export const sourceSchema = z.strictObject({
  description: z.string().min(1),
  owner: z.string().min(1),
  /**
   * File name, or pattern with `*`, inside the exports folder. `{shop}` stands for text and `{month:%Y-%m}` for a date that the
   * name tells: columns of these names are in every record, as a day if the date is whole.
   */
  files: z.string().min(1),
  /** In a zip archive with several files: the one that is meant, as a name, or with `*` all that match; each is a file of its own. */
  entry: z.string().min(1).optional(),
  format: z
    .discriminatedUnion("type", [textFormat, ...recordFormats])
    .default(textFormat.parse({ type: "csv" })),
  /** Zone of local times in the file; the workspace's if not said. */
  zone: z.string().optional(),
  /** Words that mean no value in every column, e.g. "N/A". */
  nulls: z.array(z.string().min(1)).default([]),
  /** How numbers are written. */
  numbers: numberStyle.default(plainNumbers),
  columns: z.record(field, column),
  /** Columns that together name a record. */
  key: z.array(field).min(1),
  /** The time column by which a record that is delivered again is newer or older than before: the newest wins. */
  newest: field.optional(),
  /** Fields that are promises. */
  promises: z.array(promise).default([]),
  /** Fields that say what became of promises, this source's or another's. */
  outcomes: z.array(outcome).default([]),
  ...contractSettings,
});

/** A source as its file states it. */
export type Source = z.input<typeof sourceSchema>;

/** One column of a source, checked and completed. */
export type SourceColumn = z.output<typeof columnSchema>;

/** A source, checked and completed, with its id and the SQL files beside it. */
export interface SourceDefinition extends z.output<typeof sourceSchema> {
  readonly id: string;
  /** Path of `source.ts`, for messages. */
  readonly path: string;
  /** `<canonical table>.sql` files beside `source.ts`, by table: `select` over the relation `records`. */
  readonly mappings: ReadonlyMap<string, string>;
}
