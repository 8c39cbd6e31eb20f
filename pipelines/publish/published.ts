import { z } from "zod";
import { languages } from "../sources/languages.ts";
import { annotation, clusters, stages } from "../sources/workspace.ts";

const text = z.string();
const words = z.string().nullable();
const count = z.number().int();
const real = z.number().nullable();
/** What waits are counted in; in business days and hours only while a calendar of the workspace is open. */
const timeUnit = z.enum(["days", "hours", "business days", "business hours"]);
/** How a journey ended: with its promises fulfilled, one never, one awaited still, or without any. */
const endings = ["complete", "dropped out", "open", "no promise"] as const;
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
    unit: timeUnit,
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
    unit: timeUnit,
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

/** A column that is not what it was in the file before, or in the last delivery of the same file. */
export const driftRow = z
  .object({
    source: text,
    /** The file where it began, and the one before it. */
    file: text,
    since: text,
    change: z.enum(["appears", "vanishes", "is renamed", "changes its type"]),
    column: text,
    /** Its new name, where it is renamed. */
    to: words,
    /** Values that can be read as its type and that cannot, where that changes. */
    read: count.nullable(),
    unread: count.nullable(),
  })
  .describe("A column that is not what it was in the file before, or in the last delivery of the same file.");

/** How old a source may be, and whether it is older. */
export const freshnessRow = z
  .object({
    source: text,
    owner: text,
    /** Its newest time, and the moments from which it is late and too late. */
    newest: words,
    warn_after: words,
    fail_after: words,
    late_from: words,
    too_late_from: words,
    state: z.enum(["fresh", "late", "too late", "no time", "not declared"]),
  })
  .describe("How old a source may be, and whether it is older.");

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

/** How waits end as time goes on: of all that began, the share that has ended in one way by a time (Aalen–Johansen). */
export const curveRow = z
  .object({
    /** What waits: a `promise` for its fulfilment, a `complaint` for its solution, the `life` of a unit until its first fault. */
    metric: z.enum(["promise", "complaint", "life"]),
    touchpoint: text,
    dimension: z.enum(["all", "channel", "tier"]),
    value: text,
    cause: z.enum(["fulfilled", "failed", "released"]),
    /** By the end of this bin. */
    time: z.number(),
    unit: timeUnit,
    incidence: z.number(),
    low: real,
    high: real,
    /** Still open and followed after it. */
    at_risk: count,
    subjects: count,
    /** `complete`: only what was followed to the end of the curve; `censored`: all, the open ones censored. */
    cohort: z.enum(["complete", "censored"]),
    /** The promised duration, where one holds for all. */
    limit: real,
  })
  .describe("Of all that began to wait, the share that has ended in one way by a time.");

/** The promise ledger: who promised what, and what became of it. */
export const ledgerRow = z
  .object({
    touchpoint: text,
    kind: text,
    aspect: text,
    maker: text,
    campaign: text,
    /** What the campaign is called; empty where it has no name of its own. */
    campaign_name: text,
    promises: count,
    measurable_share: real,
    measurable_low: real,
    measurable_high: real,
    due: count,
    kept_rate: real,
    kept_low: real,
    kept_high: real,
    /** Kept rate minus that of the other makers. */
    difference: real,
    difference_low: real,
    difference_high: real,
    p: real,
    /** Share promised although, by what was known then, it would be kept too rarely. */
    over_promised_share: real,
    over_promised_low: real,
    over_promised_high: real,
  })
  .describe("Who promised what, and what became of it.");

/** Overdue promises at the end of each month by age, and what entered and left. */
export const overdueRow = z
  .object({
    touchpoint: text,
    month: text,
    /** `stock` at the end of the month; in it `entered`, `left` (fulfilled, failed, given back), `lapsed` (no longer known). */
    measure: z.enum(["stock", "entered", "left", "lapsed"]),
    age: z.enum(["0–7", "8–30", "31–90", "over 90"]).nullable(),
    promises: count,
  })
  .describe("Overdue promises at the end of each month by age, and what entered and left.");

/** A kept rate month by month with the limits that usual months stay within. */
export const controlChartRow = z
  .object({
    touchpoint: text,
    month: text,
    rate: z.number(),
    n: count,
    centre: z.number(),
    lower: z.number(),
    upper: z.number(),
    smoothed: z.number(),
    smoothed_lower: z.number(),
    smoothed_upper: z.number(),
    signal: z.boolean(),
    smoothed_signal: z.boolean(),
  })
  .describe("A kept rate month by month with the limits that usual months stay within (XmR and EWMA).");

/** The month in which a kept rate changed, if one did. */
export const changeRow = z
  .object({
    touchpoint: text,
    /** Null where no change stands out. */
    month: words,
    before: real,
    after: real,
    size: real,
    low: real,
    high: real,
    p: real,
    months: count,
  })
  .describe("The month in which a kept rate changed, if one did, corrected for all touchpoints of the site.");

/** How much of a change of a kept rate is other work, and how much another mix of cases. */
export const mixRow = z
  .object({
    touchpoint: text,
    comparison: z.enum(["halves", "years"]),
    before_from: text,
    before_to: text,
    after_from: text,
    after_to: text,
    dimension: text,
    total: z.number(),
    total_low: real,
    total_high: real,
    rate: z.number(),
    rate_low: real,
    rate_high: real,
    mix: z.number(),
    mix_low: real,
    mix_high: real,
    points_apart: z.boolean(),
    p: real,
  })
  .describe(
    "How much of a change of a kept rate is other work, and how much another mix of cases (Kitagawa).",
  );

/** Faults of a product's batch against those expected from its other batches. */
export const faultRow = z
  .object({
    touchpoint: text,
    product: text,
    batch: text,
    fault: text,
    faults: count,
    expected: z.number(),
    ratio: z.number(),
    low: real,
    high: real,
    /** That the ratio is above 1. */
    probability: real,
    p: real,
  })
  .describe("Faults of a product's batch against those expected from its other batches, shrunk.");

/** What is on record at a touchpoint. */
export const coverageRow = z
  .object({ touchpoint: text, promises: count, outcomes: count, voices: count })
  .describe("What is on record at a touchpoint: promises, outcomes, voices.");

/** Steps of journeys from one touchpoint straight to the next, where they start, and how they end. */
export const pathStepRow = z
  .object({
    /** Null at the start of a journey. */
    touchpoint: words,
    /** Null at its end. */
    next_touchpoint: words,
    ending: z.enum(["went on", ...endings]),
    /** That went this way at least once, and how often in all. */
    journeys: count,
    transitions: count,
    /** Of the transitions, those in which the customer came to us, as far as recorded. */
    inbound: count,
    /** Of the journeys, the share that goes this way. */
    share: z.number(),
    share_low: real,
    share_high: real,
    /** Journeys with a promise that has a verdict, and the share of them with one broken, anywhere on the way. */
    judged: count,
    broken_share: real,
    broken_low: real,
    broken_high: real,
    /** Against all other journeys; p corrected for all rows of the table. */
    broken_difference: real,
    broken_p: real,
    /** Median time between, in hours. */
    hours: real,
    hours_low: real,
    hours_high: real,
  })
  .describe(
    "Steps of journeys from one touchpoint straight to the next, where they start, and how they end.",
  );

/** The ways that journeys take, the most frequent first; every journey is in one of them. */
export const pathVariantRow = z
  .object({
    /** Touchpoints in order of time, as `a > b`; null for all other ways together, which come last. */
    path: words,
    journeys: count,
    share: z.number(),
    share_low: real,
    share_high: real,
    judged: count,
    broken_share: real,
    broken_low: real,
    broken_high: real,
    /** Against all other journeys; p corrected for all rows of the table. */
    broken_difference: real,
    broken_p: real,
    /** Journeys that dropped out, and that are open; null in a build for publication. */
    dropped: count.nullable(),
    open: count.nullable(),
    /** Median time from the first touch to the last, in hours. */
    hours: real,
    hours_low: real,
    hours_high: real,
  })
  .describe("The ways that journeys take, the most frequent first; every journey is in one of them.");

/** Touchpoints between which journeys go back and forth. */
export const pathLoopRow = z
  .object({
    /** The earlier of the two in the workspace's order. */
    touchpoint: text,
    other_touchpoint: text,
    journeys: count,
    /** How often, over all journeys. */
    returns: count,
    /** Of all journeys. */
    share: z.number(),
    share_low: real,
    share_high: real,
  })
  .describe("Touchpoints between which journeys go back and forth.");

/** How journeys follow the sequences that the workspace declares, from each touchpoint to the next. */
export const pathCourseRow = z
  .object({
    sequence: count,
    position: count,
    touchpoint: text,
    next_touchpoint: text,
    /** `withheld`: several courses together, each of too few customers for a build for publication. */
    course: z.enum(["directly", "detour", "before", "never", "open", "withheld"]),
    journeys: count,
    /** Of the journeys that were on the sequence up to here. */
    of: count,
    share: z.number(),
    share_low: real,
    share_high: real,
  })
  .describe(
    "How journeys follow the sequences that the workspace declares, from each touchpoint to the next.",
  );

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
  drifts: driftRow,
  freshness: freshnessRow,
  anomalies: anomalyRow,
  links: linkRow,
  design_effects: designEffectRow,
  curves: curveRow,
  ledger: ledgerRow,
  overdue: overdueRow,
  control_charts: controlChartRow,
  changes: changeRow,
  mixes: mixRow,
  faults: faultRow,
  coverage: coverageRow,
  path_steps: pathStepRow,
  path_variants: pathVariantRow,
  path_loops: pathLoopRow,
  path_courses: pathCourseRow,
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
    /** How long is waited before what may still change is judged. */
    windows: z.object({
      repeatDays: count,
      faultRepeatDays: count,
      correctionDays: count,
      returnDays: count,
      shortAbandonSeconds: count,
    }),
    clusters: z.array(z.enum(clusters)),
    /** What happened, for axes of time. */
    annotations: z.array(annotation),
    /** The languages of the pages, the main one first. */
    languages: z.array(z.enum(languages)).min(1),
    /** What the workspace says itself, in each further language. */
    translations: z.partialRecord(z.enum(languages), z.record(text, text)),
    /** Segments of customers, in the order of the workspace; a build for publication has none. */
    segments: z.array(text),
  }),
  /** For whom the site is built: analysts (internal), or everyone. */
  audience: z.enum(["internal", "publication"]),
  asOf: text,
  /** How many checks of the models were run; all of them held, or there would be no site. */
  checks: count,
  stages: z.array(z.enum(stages)),
  /** Values of a dimension that a build for publication leaves out, for they hold too few customers. */
  withheld: z.array(z.object({ touchpoint: text, dimension: text, value: text })),
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
  /** Of these, the gzipped ones that the explorer reads: the dimensions that are together in each. */
  explorer: z.array(
    z.object({
      file: text,
      relation: z.enum(["verdicts", "slack_cells", "life_cells", "design_effects"]),
      part: z.record(text, text),
      dimensions: z.array(text),
      rows: count,
      bytes: count,
    }),
  ),
  /** What was left for later while a site is worked on, of all touchpoints but those named. */
  later: z.array(z.object({ name: text, but: z.array(text) })),
});

export type MetricRow = z.output<typeof metricRow>;
export type TimeUnit = z.output<typeof timeUnit>;
export type SlackRow = z.output<typeof slackRow>;
export type TouchpointRow = z.output<typeof touchpointRow>;
export type DesignEffectRow = z.output<typeof designEffectRow>;
export type CurveRow = z.output<typeof curveRow>;
export type ControlChartRow = z.output<typeof controlChartRow>;
export type FaultRow = z.output<typeof faultRow>;
export type OverdueRow = z.output<typeof overdueRow>;
export type LedgerRow = z.output<typeof ledgerRow>;
export type ChangeRow = z.output<typeof changeRow>;
export type MixRow = z.output<typeof mixRow>;
export type PathStepRow = z.output<typeof pathStepRow>;
export type PathVariantRow = z.output<typeof pathVariantRow>;
export type PathLoopRow = z.output<typeof pathLoopRow>;
export type PathCourseRow = z.output<typeof pathCourseRow>;
export type Site = z.output<typeof siteSchema>;
