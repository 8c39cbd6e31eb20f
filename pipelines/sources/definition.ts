import { z } from "zod";
import { promises as promiseTable } from "../lake/promises.ts";
import { column, type columnSchema } from "./column.ts";
import { contractSettings } from "./contract.ts";
import { numberStyle, plainNumbers } from "./number-style.ts";
import { recordFormats } from "./record-format.ts";
import { textFormat } from "./text-format.ts";

/** A column's name in the export. */
const field = z.string().min(1);
/** One column, or several whose values are joined with "/". */
const fields = z.union([field, z.array(field).min(2)]);

const kinds = promiseTable.columns.get("kind")?.values ?? [];
const aspects = promiseTable.columns.get("aspect")?.values ?? [];

/** What a promise and its outcome have in common: where it was made, about what, and for which journey, line or parcel. */
const commitment = {
  touchpoint: z.string().regex(/^[a-z]+\.[a-z_]+$/, "<stage>.<name>"),
  aspect: z.enum(aspects),
  journey: fields,
  line: fields.optional(),
  parcel: fields.optional(),
};

const promise = z.strictObject({
  /** The column that is the promise: a `day` is due at the end of that day, a `time` at that moment. */
  field,
  ...commitment,
  kind: z.enum(kinds),
  /** When the promise was made; the start of its journey if not said. */
  madeAt: field.optional(),
  /** Column that names who made it. */
  madeBy: field.optional(),
  /** Column with the version, 1 for the first. */
  version: field.optional(),
  /** Met by more than this many days (a `day`) or hours (a `time`) counts as exceeded; without it, nothing does. */
  tolerance: z.number().nonnegative().optional(),
  wording: z.string().optional(),
});

const outcome = z.strictObject({
  /** The column that holds the time at which the promise was fulfilled. */
  field,
  ...commitment,
  /** What the record's status says where `field` is empty: values of `status.field` that mean fulfilled, failed or released. */
  status: z
    .strictObject({
      field,
      fulfilled: z.array(z.string()).default([]),
      /** We failed: it will not be fulfilled any more. */
      failed: z.array(z.string()).default([]),
      /** The promise was given back; who gave it back is `releasedBy`. */
      released: z.array(z.string()).default([]),
      releasedBy: z.enum(["customer", "company", "not said"]).default("not said"),
    })
    .optional(),
});

/** What a `source.ts` may say: the contract of one kind of export file. */
export const sourceSchema = z.strictObject({
  description: z.string().min(1),
  owner: z.string().min(1),
  /**
   * File name, or pattern with `*`, inside the exports folder. `{shop}` stands for text and `{month:%Y-%m}` for a date that the
   * name tells: columns of these names are in every record, as a day if the date is whole.
   */
  files: z.string().min(1),
  /** In a zip archive with several files: the one that is meant, as a name or a pattern with `*`. */
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

/** A source's promise or outcome, checked and completed. */
export type SourcePromise = z.output<typeof promise>;
export type SourceOutcome = z.output<typeof outcome>;

/** A source, checked and completed, with its id and the SQL files beside it. */
export interface SourceDefinition extends z.output<typeof sourceSchema> {
  readonly id: string;
  /** Path of `source.ts`, for messages. */
  readonly path: string;
  /** `<canonical table>.sql` files beside `source.ts`, by table: `select` over the relation `records`. */
  readonly mappings: ReadonlyMap<string, string>;
}
