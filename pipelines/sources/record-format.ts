import { z } from "zod";

/** A place in nested records: keys joined with ".", e.g. `data.items`. */
const path = z.string().regex(/^[^.]+(\.[^.]+)*$/, 'keys joined with ".", e.g. data.items');

/**
 * Lists whose elements become a record each, with the fields around them repeated; each lies inside the one before. A list that
 * is empty or missing gives one record without fields of it.
 */
const explode = z
  .array(path)
  .default([])
  .refine(
    (paths) => paths.every((inner, index) => index === 0 || inner.startsWith(`${paths[index - 1]}.`)),
    "lists of which each lies inside the one before, e.g. orders, orders.items",
  );

/**
 * Formats that say themselves where a record and a value end.
 *
 * Columns of nested records are named by their place (`customer.id`). A declared column that holds an object or a list is kept as
 * its JSON text.
 */
export const recordFormats = [
  /** One JSON object per line. */
  z.strictObject({ type: z.literal("ndjson"), explode }),
  /** One JSON document; the records are the list at `path`, or the document itself. */
  z.strictObject({ type: z.literal("json"), path: path.optional(), explode }),
  z.strictObject({ type: z.literal("parquet") }),
  /** An Arrow IPC file (Feather) or stream, also with buffers packed by LZ4 or ZSTD. */
  z.strictObject({ type: z.literal("arrow") }),
  /** One sheet of a workbook: its first, if not said; the first row of the range is the header. */
  z.strictObject({
    type: z.literal("xlsx"),
    sheet: z.string().min(1).optional(),
    /** `A3:F200`, `A3:F` down to the end, or `A3` down and right to the end; the whole sheet if not said. */
    range: z
      .string()
      .regex(/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}([1-9]\d{0,6})?)?$/, "a range, e.g. A3:F or A3:F200")
      .optional(),
  }),
  /** An event log in XES: its events, with the attributes of their trace as `case:<key>`. */
  z.strictObject({ type: z.literal("xes") }),
  /** An object-centric event log, OCEL 2.0 in JSON: columns kind, event_id, event_type, time, object_id, … (see the reader). */
  z.strictObject({ type: z.literal("ocel") }),
] as const;

/** A format that says itself where a record and a value end. */
export type RecordFormat = z.output<(typeof recordFormats)[number]>;
