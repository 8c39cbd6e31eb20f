import { z } from "zod";
import { outcomes as outcomeTable } from "../lake/outcomes.ts";
import { promises as promiseTable } from "../lake/promises.ts";

/** A column's name in the export. */
const field = z.string().min(1);
/** One column, or several whose values are joined with "/". */
const fields = z.union([field, z.array(field).min(2)]);

const kinds = promiseTable.columns.get("kind")?.values ?? [];
const aspects = promiseTable.columns.get("aspect")?.values ?? [];
const betters = promiseTable.columns.get("better")?.values ?? [];
const causes = outcomeTable.columns.get("cause")?.values ?? [];

/** What a promise and its outcome have in common: where it was made, about what, for which journey, line or parcel, and in what it is counted. */
const commitment = {
  touchpoint: z.string().regex(/^[a-z]+\.[a-z_]+$/, "<stage>.<name>"),
  aspect: z.enum(aspects),
  journey: fields,
  line: fields.optional(),
  parcel: fields.optional(),
  /** What a number counts: "minutes", "steps", "percent"; the unit of its column if not said. */
  unit: z.string().min(1).optional(),
  /** Of a number that is money: three letters, or the column that holds them. */
  currency: z
    .union([z.string().regex(/^[A-Z]{3}$/, "three letters, e.g. EUR"), z.strictObject({ field })])
    .optional(),
};

/** What a source says of a field that is a promise. */
export const promise = z.strictObject({
  /**
   * The column that is the promise. A `day` is due at the end of that day, a `time` at that moment. A number about `time` is a
   * duration (its unit is seconds, minutes, hours or days) that runs from `madeAt`; any other number is a promised level.
   */
  field,
  ...commitment,
  kind: z.enum(kinds),
  /** When the promise was made; the start of its journey if not said. */
  madeAt: field.optional(),
  /** Column that names who made it. */
  madeBy: field.optional(),
  /** 1 for the first: a number, or the column that holds it. */
  version: z.union([z.int().positive(), field]).optional(),
  /** Of a level: the day or time by which it is owed. */
  due: field.optional(),
  /** Of a day, a time or a duration: the calendar by which it runs, "calendar" (every hour of every day) or one of the workspace's. */
  clock: z.string().min(1).optional(),
  /** What is good for the customer: less than promised, more, or as promised within the tolerance. Times are better `lower`. */
  better: z.enum(betters).optional(),
  /** Met by more than this many days (a `day`), hours (a `time`) or units (a number) counts as exceeded; without it, nothing does. */
  tolerance: z.number().nonnegative().optional(),
  wording: z.string().optional(),
});

/** What a source says of a field that tells what became of promises. */
export const outcome = z.strictObject({
  /** The column that holds the time at which the promise was fulfilled, or the number that became of a promised number. */
  field,
  ...commitment,
  /** Of a number: the column that holds when it happened. */
  happenedAt: field.optional(),
  /** Of a number about `time`: the column that holds the time from which it counts, so that it happened so long after. */
  since: field.optional(),
  /** What the record's status says where `field` is empty: values of `status.field` that mean fulfilled, failed or released. */
  status: z
    .strictObject({
      field,
      fulfilled: z.array(z.string()).default([]),
      /** We failed: it will not be fulfilled any more. */
      failed: z.array(z.string()).default([]),
      /** The promise was given back; who gave it back is `releasedBy`. */
      released: z.array(z.string()).default([]),
      releasedBy: z.enum(causes).default("not said"),
    })
    .optional(),
});

/** A source's promise, checked and completed. */
export type SourcePromise = z.output<typeof promise>;

/** A source's outcome, checked and completed. */
export type SourceOutcome = z.output<typeof outcome>;
