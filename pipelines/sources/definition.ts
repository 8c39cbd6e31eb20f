import { z } from "zod";
import { promises as promiseTable } from "../lake/promises.ts";
import { contractSettings } from "./contract.ts";

/** A column's name in the export. */
const field = z.string().min(1);
/** One column, or several whose values are joined with "/". */
const fields = z.union([field, z.array(field).min(2)]);

const common = {
  description: z.string().optional(),
  /** An empty cell puts the record in quarantine. */
  required: z.boolean().default(false),
  /** Identifies a person: replaced by a pseudonym before it reaches the lake, masked in quarantine and in messages. */
  personal: z.boolean().default(false),
};

const columnSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), ...common, allowed: z.array(z.string()).min(1).optional() }),
  z.strictObject({
    type: z.literal("integer"),
    ...common,
    minimum: z.int().optional(),
    maximum: z.int().optional(),
  }),
  z.strictObject({
    type: z.literal("decimal"),
    ...common,
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
  z.strictObject({
    type: z.literal("time"),
    ...common,
    /** strptime codes, e.g. `%Y-%m-%d %H:%M:%S`; with `%z` the value carries its own offset. */
    format: z.string().includes("%"),
    /** Zone of the local time; the workspace's if not said. */
    zone: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal("day"),
    ...common,
    /** strptime codes; a time of day in the value must be midnight. */
    format: z.string().includes("%"),
  }),
  /** Known, and not loaded. */
  z.strictObject({ type: z.literal("ignored"), description: z.string().optional() }),
]);

const column = z.preprocess((value) => (typeof value === "string" ? { type: value } : value), columnSchema);

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

/** How a CSV file is written. Nothing is guessed at load. */
const csv = z.strictObject({
  type: z.literal("csv"),
  delimiter: z.string().min(1).max(4).default(","),
  quote: z.string().length(1).default('"'),
  escape: z.string().length(1).default('"'),
  encoding: z.enum(["utf-8"]).default("utf-8"),
});

/** What a `source.ts` may say: the contract of one kind of export file. */
export const sourceSchema = z.strictObject({
  description: z.string().min(1),
  owner: z.string().min(1),
  /** File name, or pattern with `*`, inside the exports folder. */
  files: z.string().min(1),
  format: csv.default({ type: "csv", delimiter: ",", quote: '"', escape: '"', encoding: "utf-8" }),
  /** Zone of local times in the file; the workspace's if not said. */
  zone: z.string().optional(),
  columns: z.record(field, column),
  /** Columns that together name a record. */
  key: z.array(field).min(1),
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
