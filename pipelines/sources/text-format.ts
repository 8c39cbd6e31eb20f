import { z } from "zod";

const sign = z
  .string()
  .length(1)
  .regex(/^[!-~]$/, "one character of ASCII");

/** How a delimited text file is written. Nothing is guessed at load. */
export const textFormat = z.strictObject({
  type: z.literal("csv"),
  delimiter: z.string().min(1).max(4).default(","),
  /** null: the file knows no quotes, and `"` is a letter like others. */
  quote: sign
    .nullable()
    .default('"')
    .transform((quote) => quote ?? ""),
  escape: sign.default('"'),
  /** `utf-16` starts with a byte-order mark, which says the order; the two others have none. */
  encoding: z.enum(["utf-8", "utf-16", "utf-16le", "utf-16be", "latin-1", "cp1252"]).default("utf-8"),
  /** Lines that start with this, where a record would start, are comments. */
  comment: z.string().min(1).max(4).optional(),
  /** Lines before the header: how many, or as many as come before the line that has the declared names. */
  preamble: z.union([z.int().nonnegative(), z.literal("until header")]).default(0),
  /** Rows of the header, and which of them has the names (1 for the first); or none, and columns are as declared, in order. */
  header: z
    .union([
      z.literal("none"),
      z
        .strictObject({ rows: z.int().min(1).max(100), names: z.int().min(1).default(1) })
        .refine(({ rows, names }) => names <= rows, "a row of names among the rows"),
    ])
    .default({ rows: 1, names: 1 }),
  /** Lines after the last record: how many, or all at the end that match a regular expression. */
  footer: z
    .union([
      z.strictObject({ lines: z.int().positive().max(1000) }),
      z.strictObject({ pattern: z.string().min(1).refine(isPattern, "a regular expression, e.g. ^Total,") }),
    ])
    .optional(),
  /** Rows that repeat a parent: an empty cell of these columns is told by the nearest row above with the same key. */
  fillDown: z
    .strictObject({ key: z.array(z.string()).min(1), columns: z.array(z.string()).min(1) })
    .optional(),
});

/** How a delimited text file is written, completed. */
export type TextFormat = z.output<typeof textFormat>;

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
