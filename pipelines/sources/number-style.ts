import { z } from "zod";

const separators = [".", ",", " ", "'", "\u2019", "\u00a0", "\u202f"] as const;

/** How numbers are written: `1.234,50` has the decimal sign "," and the thousands sign ".". */
export const numberStyle = z
  .strictObject({
    decimal: z.enum([".", ","]).default("."),
    /** Stands between every three digits before the decimal sign, or nowhere in a number. */
    thousands: z.enum(separators).optional(),
  })
  .refine(({ decimal, thousands }) => decimal !== thousands, "two different signs");

/** How numbers are written, completed. */
export type NumberStyle = z.output<typeof numberStyle>;

/** Numbers as SQL and programs write them. */
export const plainNumbers: NumberStyle = { decimal: "." };
