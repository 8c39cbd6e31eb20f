import { z } from "zod";
import { audiences } from "../lake/customers.ts";

/** Names of what no segment holds: customers that fit none, and promises to nobody that the record knows. */
export const beyondSegments = ["others", "not said"] as const;

const columns = ["audience", "acquired_by", "referred", "region", "declared_tier", "acquired"] as const;

const anyOf = z.array(z.string().min(1)).min(1).optional();

/** First and last local day; one of them may be missing. */
const days = z
  .strictObject({ from: z.iso.date().optional(), to: z.iso.date().optional() })
  .refine(hasSome, 'a first day, a last day or both, e.g. { from: "2024-01-01" }')
  .refine(({ from, to }) => from === undefined || to === undefined || to >= from, "`to` lies before `from`");

/** What the customers of a segment are, by columns of the canonical customers; of a list, one value has to fit. */
const conditions = z
  .strictObject(
    {
      audience: z.array(z.enum(audiences)).min(1).optional(),
      acquired_by: anyOf,
      /** Whether the record names a customer who sent them. */
      referred: z.boolean().optional(),
      region: anyOf,
      declared_tier: anyOf,
      acquired: days.optional(),
    },
    {
      error: ({ code }) =>
        code === "unrecognized_keys" ? `Customers are told apart by ${columns.join(", ")}.` : undefined,
    },
  )
  .refine(hasSome, `at least one condition: ${columns.join(", ")}`);

const segment = z.strictObject({
  /** Its name, as pages show it in the main language. */
  segment: z
    .string()
    .min(1)
    .max(80)
    .refine((name) => name.trim() === name, "a name without spaces around it")
    .refine(
      (name) => beyondSegments.every((taken) => taken !== name.toLowerCase()),
      `a name other than ${beyondSegments.map((name) => `"${name}"`).join(" and ")}: those are what no segment holds`,
    ),
  /** All of them hold together. */
  customers: conditions,
});

/** Segments of customers: a customer is in the first that fits. */
export const segments = z
  .array(segment)
  .superRefine((all, context) => {
    for (const [index, { segment: name }] of all.entries()) {
      const first = all.findIndex((other) => other.segment === name);
      if (first < index)
        context.addIssue({
          code: "custom",
          path: [index, "segment"],
          message: `a name of its own: segments.${first} has it too`,
        });
    }
  })
  .default([]);

/** Segments of a workspace, checked and completed. */
export type Segments = z.output<typeof segments>;

function hasSome(settings: object): boolean {
  return Object.values(settings).some((value) => value !== undefined);
}
