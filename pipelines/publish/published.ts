import { z } from "zod";
import { stages } from "../sources/workspace.ts";

const text = z.string();
const words = z.string().nullable();
const count = z.number().int();
const real = z.number().nullable();
const margin = {
  touchpoint: text,
  /** `commitment` or `last`. */
  version: z.enum(["commitment", "last"]),
  /** What is held fixed: `all`, or one value of a dimension. */
  dimension: z.enum(["all", "month", "region", "category", "channel", "tier"]),
  /** `all`, a month as `2018-03`, or the value; `not said` where the record is silent. */
  value: text,
};

/** One number with its uncertainty: what `touchline metrics --json` prints and what every page shows. */
export const metricRow = z
  .object({
    metric: text,
    stage: z.enum(stages).nullable(),
    touchpoint: words,
    dimension: words,
    dimension_value: words,
    /** First and last day of the period, `YYYY-MM-DD`; null for the whole record. */
    period_start: words,
    period_end: words,
    version: words,
    comparison: words,
    value: real,
    unit: text,
    low: real,
    high: real,
    confidence: real,
    /** What the value rests on: promises for a rate, answers for a mean. */
    n: real,
    journeys: real,
    as_of: text,
  })
  .describe(
    "One number with its uncertainty: what `touchline metrics --json` prints and what every page shows.",
  );

/** Counts of promises by how much earlier (plus) or later (minus) than promised they were met. */
export const slackRow = z
  .object({
    ...margin,
    verdict: text,
    /** The bin holds `bin_low <= slack < bin_high`; whole days have `bin_high = bin_low + 1`. */
    bin_low: z.number(),
    bin_high: z.number(),
    unit: z.enum(["days", "hours"]),
    pairs: count,
  })
  .describe("Counts of promises by how much earlier (plus) or later (minus) than promised they were met.");

/** Counts of promises by promised and by actual duration. */
export const durationRow = z
  .object({
    ...margin,
    measure: z.enum(["promised", "actual"]),
    bin_low: z.number(),
    bin_high: z.number(),
    unit: z.enum(["days", "hours"]),
    pairs: count,
  })
  .describe("Counts of promises by promised and by actual duration.");

/** Counts of ratings by score, and by what became of the promise on the same journey. */
export const ratingRow = z
  .object({
    ...margin,
    /** `in time`, `late`, `failed`, `overdue`, `unknown`, `void`, …: what became of the touchpoint's promise. */
    fulfilment: text,
    score: z.number(),
    scale_low: z.number(),
    scale_high: z.number(),
    responses: count,
  })
  .describe("Counts of ratings by score, and by what became of the promise on the same journey.");

/** A touchpoint of the workspace and whether anybody measures it. */
export const touchpointRow = z
  .object({
    touchpoint: text,
    stage: z.enum(stages),
    order: count,
    label: text,
    owner: text,
    touches: count,
    journeys: count,
    customers: count,
    has_promise: z.boolean(),
    has_outcome: z.boolean(),
    has_voice: z.boolean(),
    /** Scale of the question asked here most; null where nobody was asked. */
    asked_low: real,
    asked_high: real,
  })
  .describe("A touchpoint of the workspace and whether anybody measures it.");

/** One export file and what became of its records. */
export const fileRow = z
  .object({
    source: text,
    description: text,
    owner: text,
    file: text,
    bytes: z.number(),
    records: count,
    accepted: count,
    quarantined: count,
    newest: words,
    notes: text,
  })
  .describe("One export file and what became of its records.");

/** One canonical table: rows accepted, kept once per key, told twice. */
export const canonicalRow = z
  .object({ table: text, accepted: count, kept: count, duplicates: count })
  .describe("One canonical table: rows accepted, kept once per key, told twice.");

/** Refused records by source, file, column and rule. */
export const refusalRow = z
  .object({ source: text, file: text, column: words, rule: text, records: count })
  .describe("Refused records by source, file, column and rule.");

/** Values accepted with a remark. */
export const remarkRow = z
  .object({ source: text, file: text, column: text, rule: text, values: count })
  .describe("Values accepted with a remark.");

/** Journeys whose times stand in an order that cannot be. */
export const anomalyRow = z
  .object({ earlier: text, later: text, journeys: count, of: count })
  .describe("Journeys whose times stand in an order that cannot be.");

/** How many rows that name something find it. */
export const linkRow = z
  .object({ link: text, rows: count, met: count })
  .describe("How many rows that name something find it.");

/** By how much the variance of a rate exceeds the binomial one, for the explorer's intervals. */
export const designEffectRow = z
  .object({ ...margin, metric: text, design_effect: z.number() })
  .describe("By how much the variance of a rate exceeds the binomial one, for the explorer's intervals.");

/** The tables that pages read; each is an Arrow file of this name in the published folder. */
export const publishedTables = {
  metrics: metricRow,
  slack: slackRow,
  durations: durationRow,
  ratings: ratingRow,
  touchpoints: touchpointRow,
  files: fileRow,
  canonical: canonicalRow,
  refusals: refusalRow,
  remarks: remarkRow,
  anomalies: anomalyRow,
  links: linkRow,
  design_effects: designEffectRow,
} as const;

/** `site.json`: everything about a site that is not a table. */
export const siteSchema = z.object({
  workspace: z.object({
    id: text,
    name: text,
    description: text,
    zone: text,
    currency: text,
    minimumCell: count,
    observabilityDays: count,
    clusters: z.array(text),
  }),
  /** For whom the site is built: analysts (internal), or everyone. */
  audience: z.enum(["internal", "publication"]),
  asOf: text,
  /** How many checks of the models were run; all of them held, or there would be no site. */
  checks: count,
  stages: z.array(z.enum(stages)),
  /** Values of a dimension that a build for publication leaves out, for they hold too few customers. */
  withheld: z.array(z.object(margin)),
  /** Files in the exports folder that no source claims. */
  unclaimed: z.array(text),
  /** The SQL relations, for the methods page and for "the SQL it came from". */
  relations: z.array(
    z.object({
      name: text,
      /** Path in the repository. */
      file: text,
      sentence: text,
      grain: text,
      checks: z.array(text),
      columns: z.array(z.object({ name: text, comment: text })),
      sql: text,
      /** Relations that it reads. */
      reads: z.array(text),
    }),
  ),
  /** Files of the published folder, with what each holds. */
  cubes: z.array(z.object({ file: text, rows: count, bytes: count, sentence: text })),
});

export type MetricRow = z.output<typeof metricRow>;
export type SlackRow = z.output<typeof slackRow>;
export type DurationRow = z.output<typeof durationRow>;
export type TouchpointRow = z.output<typeof touchpointRow>;
export type DesignEffectRow = z.output<typeof designEffectRow>;
export type Site = z.output<typeof siteSchema>;
