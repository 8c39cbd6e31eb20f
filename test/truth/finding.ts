import { z } from "zod";

const estimate = z.object({ value: z.number(), low: z.number(), high: z.number() });

const finding = z.object({
  /** With an interval of 95 %. */
  usually: estimate,
  /** With an interval of 99.5 %. */
  surely: estimate,
});

/** What the analysis says of one company. */
export const companySchema = z.object({
  seed: z.int(),
  /** What is published about each truth; null where nothing is. */
  truths: z.record(z.string(), finding.nullable()),
  /** The corrected p-value that is published about each control; null where none is. */
  controls: z.record(z.string(), z.number().nullable()),
  seconds: z.object({ generate: z.number(), load: z.number(), model: z.number(), compute: z.number() }),
  /** The most memory that the process held. */
  peakBytes: z.number(),
});

/** A published number with its interval. */
export type Estimate = z.output<typeof estimate>;

/** What is published about a truth. */
export type Finding = z.output<typeof finding>;

/** What the analysis says of one company. */
export type Company = z.output<typeof companySchema>;

/** Which company is looked at. */
export interface CompanyChoice {
  readonly seed: number;
  /** The generator's default if not said. */
  readonly customers?: number;
  /** Its records reach the exports unspoiled. */
  readonly isClean?: boolean;
}
