import { readFileSync } from "node:fs";
import { z } from "zod";

const selector = z.object({
  metric: z.string(),
  touchpoint: z.string(),
  version: z.enum(["commitment", "last"]).nullable(),
  dimension: z.string().nullable(),
  /** As the company calls it. */
  value: z.string().nullable(),
  comparison: z.string().nullable(),
  /** The value names a person, whom the site knows by a pseudonym. */
  isPerson: z.boolean().default(false),
});

const control = z.object({
  id: z.string(),
  what: z.string(),
  metric: selector,
  /** Befalls the company as a whole, and can be seen in no life. */
  isOfCompany: z.boolean().default(false),
});

const truthFile = z.object({
  truths: z.array(control.extend({ direction: z.enum(["above", "below"]) })),
  controls: z.array(control),
  /** Planted, and answered by metrics that are not there yet. */
  later: z.array(z.object({ id: z.string(), what: z.string() })),
});

const referenceFile = z.object({
  seed: z.int(),
  companies: z.int(),
  customers: z.int(),
  truths: z.record(z.string(), z.object({ value: z.number(), spread: z.number() })),
});

/** What is planted in the demonstration and where nothing is, each with the metric that tells it. */
export const toldTruths = truthFile.parse(read("../../data/kestrel/truth.json"));

/** Where a number is published. */
export type Selector = z.output<typeof selector>;

/** How large everything that is planted truly is, as the last reference run found it. */
export const reference = referenceFile.parse(read("./reference.json"));

/** What a metric says where nothing is planted. */
export function noEffect(metric: string): number {
  return metric.startsWith("fault_ratio") ? 1 : 0;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}
