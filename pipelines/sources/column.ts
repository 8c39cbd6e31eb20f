import { z } from "zod";
import { numberStyle } from "./number-style.ts";

const common = {
  description: z.string().optional(),
  /** What a number counts or measures, for readers: "EUR", "minutes". */
  unit: z.string().optional(),
  /**
   * What the header calls it, if not by its name here. `{currency}` stands for a currency in it: the column
   * `<name>_currency` then holds its three letters.
   */
  header: z
    .string()
    .regex(/^((?!\{currency\}).)*(\{currency\}((?!\{currency\}).)*)?$/su, "{currency} once at most")
    .optional(),
  /** Its place in the file, from 1: for a header that has its name twice, or none. */
  position: z.int().positive().optional(),
};

const loaded = {
  ...common,
  /** An empty cell puts the record in quarantine. */
  required: z.boolean().default(false),
  /** Identifies a person: replaced by a pseudonym before it reaches the lake, masked in quarantine and in messages. */
  personal: z.boolean().default(false),
  /** Words that mean no value, e.g. "--"; the source's if not said. */
  nulls: z.array(z.string().min(1)).optional(),
};

const format = z
  .string()
  .regex(/%|^epoch /, "a strptime format, e.g. %Y-%m-%d %H:%M:%S, or epoch s, epoch ms, epoch us");

/** One format, or several of which the first that fits a value is meant. */
const formats = z.union([format, z.array(format).min(1)]).transform((given) => [given].flat());

/** What a source may say about a column. */
export const columnSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), ...loaded, allowed: z.array(z.string()).min(1).optional() }),
  z.strictObject({
    type: z.literal("integer"),
    ...loaded,
    minimum: z.int().optional(),
    maximum: z.int().optional(),
    /** How numbers are written; as the source says if not said. */
    numbers: numberStyle.optional(),
  }),
  z.strictObject({
    type: z.literal("decimal"),
    ...loaded,
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    numbers: numberStyle.optional(),
  }),
  z.strictObject({
    type: z.literal("boolean"),
    ...loaded,
    /** The words for yes and for no, letter for letter. */
    true: z.array(z.string().min(1)).min(1),
    false: z.array(z.string().min(1)).min(1),
  }),
  z.strictObject({
    type: z.literal("time"),
    ...loaded,
    /**
     * strptime codes, e.g. `%Y-%m-%d %H:%M:%S`; with `%z` the value carries its own offset. Or `epoch s`, `epoch ms` or
     * `epoch us`: seconds, milli- or microseconds since 1970 in UTC.
     */
    format: formats,
    /** A value that says a day and no time of day means the start of that day; without this, no format may be so. */
    dayOnly: z.literal("start of day").optional(),
    /** Zone of the local time; the workspace's if not said. */
    zone: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal("day"),
    ...loaded,
    /** strptime codes; a time of day in the value must be midnight. */
    format: formats,
  }),
  /** Known, and not loaded. */
  z.strictObject({ type: z.literal("ignored"), ...common }),
]);

/** A column as a source states it: its type alone, or all about it. */
export const column = z.preprocess(
  (value) => (typeof value === "string" ? { type: value } : value),
  columnSchema,
);
