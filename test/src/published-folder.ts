import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Bool, Float64, Table, tableToIPC, Utf8, vectorFromArray } from "apache-arrow";
import {
  type MetricRow,
  type PathStepRow,
  type PathVariantRow,
  publishedTables,
  type Site,
  type TouchpointRow,
} from "../../pipelines/publish/published.ts";

const nobody: MetricRow = {
  metric: "",
  stage: null,
  touchpoint: null,
  dimension: null,
  dimension_value: null,
  period_start: null,
  period_end: null,
  version: null,
  comparison: null,
  value: null,
  unit: "promises",
  low: null,
  high: null,
  confidence: null,
  n: null,
  journeys: null,
  as_of: "2026-04-01T00:00:00Z",
};
const parcel = {
  ...nobody,
  stage: "delivery",
  touchpoint: "delivery.parcel",
  version: "commitment",
} as const;

function volume(metric: string, value: number): MetricRow {
  return { ...parcel, metric, value };
}

function rate(metric: string, value: number, more: Partial<MetricRow> = {}): MetricRow {
  return {
    ...parcel,
    metric,
    value,
    low: value - 0.02,
    high: value + 0.02,
    n: 1000,
    unit: "share",
    confidence: 0.95,
    ...more,
  };
}

function by(dimension: string, values: Readonly<Record<string, number>>): MetricRow[] {
  return Object.entries(values).flatMap(([value, kept]) => {
    const place = { dimension, dimension_value: value, n: 300 };
    const period = dimension === "month" ? { period_start: `${value}-01`, period_end: `${value}-28` } : {};
    const difference = { ...place, comparison: "everyone else" };
    return [
      rate("kept_rate", kept, { ...place, ...period }),
      rate("broken_rate", 1 - kept, { ...place, ...period }),
      rate("broken_rate_difference", 0.9 - kept, difference),
      rate("broken_rate_difference_p", kept < 0.8 ? 0.001 : 0.9, { ...difference, unit: "probability" }),
    ];
  });
}

/** A measure in all and by one dimension; a value far from the whole clearly differs from the rest. */
function measure(
  metric: string,
  whole: number,
  dimension: string,
  values: Record<string, number>,
): MetricRow[] {
  const none = { version: null, n: 200 };
  return [
    rate(metric, whole, none),
    ...Object.entries(values).flatMap(([value, share]) => {
      const place = { ...none, dimension, dimension_value: value };
      const against = { ...place, comparison: "everyone else" };
      return [
        rate(metric, share, place),
        rate(`${metric}_difference`, share - whole, against),
        rate(`${metric}_difference_p`, Math.abs(share - whole) > 0.12 ? 0.001 : 0.6, {
          ...against,
          unit: "probability",
        }),
      ];
    }),
  ];
}

const felt = { "in time": 4.3, late: 2.2 };
const metrics: readonly MetricRow[] = [
  ...Object.entries({ promises: 1100, due: 1000, fulfilled: 990, exceeded: 600, kept: 300, broken: 100 }).map(
    ([name, value]) => volume(name, value),
  ),
  ...Object.entries({
    late: 90,
    failed: 8,
    overdue: 2,
    early: 0,
    pending: 0,
    unknown: 60,
    void: 40,
    void_not_said: 40,
  }).map(([name, value]) => volume(name, value)),
  rate("kept_rate", 0.9),
  rate("exceeded_rate", 0.6),
  rate("broken_rate", 0.1),
  rate("late_rate", 0.0909, { n: 990 }),
  rate("measurable_share", 1),
  rate("kept_rate_if_unknown_broken", 0.849, { low: null, high: null }),
  rate("kept_rate_if_unknown_kept", 0.906, { low: null, high: null }),
  ...(["promised", "actual"] as const).map((measure, index) =>
    rate(`${measure}_duration`, 5 - 2 * index, { unit: "days", low: 3, high: 5 }),
  ),
  ...Object.entries(felt).map(([name, value]) =>
    rate("mean_rating", value, { dimension: "fulfilment", dimension_value: name, unit: "score" }),
  ),
  rate("rating_difference", -2.1, { unit: "score", comparison: "late − in time" }),
  ...measure("told_beforehand_share", 0.5, "channel", { phone: 0.2, web: 0.6 }),
  ...measure("return_if_late", 0.3, "told", { told: 0.45, "not told": 0.2 }),
  ...measure("covered_share", 0.7, "hour_of_week", { "Mon 03": 0.1, "Mon 12": 0.9 }),
  ...measure("covered_share", 0.7, "hour_of_day", { "03": 0.1, "12": 0.9 }).slice(1),
  ...by("month", { "2026-01": 0.95, "2026-02": 0.8, "2026-03": 0.93 }),
  ...by("region", { north: 0.7, south: 0.97 }),
  ...by("category", { "=HYPERLINK(1)": 0.9, "coffee, whole": 0.92 }),
  {
    ...nobody,
    metric: "journeys_with_broken",
    stage: "delivery",
    value: 0.1,
    low: 0.08,
    high: 0.12,
    unit: "share",
    n: 1000,
  },
  ...pathMetrics(null, 1000, 0.1, 0.05),
  ...pathMetrics("delivery.parcel", 1000, 0.1, 0.05),
  ...pathMetrics("product.use", 900, 0, 0.05),
  {
    ...rate("path_followed_share", 0.944, { version: null, dimension: "sequence" }),
    ...{ stage: null, touchpoint: null, dimension_value: "delivery.parcel > product.use" },
  },
];

/** What is told of the journeys that come to a touchpoint, or of all. */
function pathMetrics(
  touchpoint: string | null,
  journeys: number,
  dropped: number,
  back: number,
): MetricRow[] {
  const place = { stage: touchpoint === null ? null : parcel.stage, touchpoint, version: null, n: journeys };
  return [
    { ...nobody, ...place, metric: "path_journeys", value: journeys, unit: "journeys", n: null },
    rate("path_broken_share", 0.3, place),
    rate("path_drop_out_share", dropped, place),
    rate("path_loop_share", back, place),
  ];
}

function touchpoint(name: string, label: string, isMeasured: boolean): TouchpointRow {
  const stage = name.startsWith("delivery") ? "delivery" : "product";
  const known = {
    has_promise: isMeasured,
    has_outcome: isMeasured,
    has_voice: false,
    asked_low: null,
    asked_high: null,
  };
  return {
    touchpoint: name,
    stage,
    order: 1,
    label,
    owner: "Logistics",
    touches: 990,
    journeys: 900,
    customers: 800,
    ...known,
  };
}

const all = { touchpoint: "delivery.parcel", version: "commitment", dimension: "all", value: "all" } as const;
const bin = (low: number) => ({ bin_low: low, bin_high: low + 1, unit: "days" }) as const;

/** A thousand journeys: most go from the parcel to use and end, some go back, some drop out at the parcel. */
function step(
  touchpoint: string | null,
  next: string | null,
  journeys: number,
  ending: PathStepRow["ending"] = "went on",
): PathStepRow {
  const timed = touchpoint !== null && next !== null;
  return {
    ...{ touchpoint, next_touchpoint: next, ending, journeys, transitions: journeys + (timed ? 5 : 0) },
    ...{ inbound: 0, share: journeys / 1000, share_low: null, share_high: null, judged: journeys },
    ...{ broken_share: 0.3, broken_low: 0.27, broken_high: 0.33 },
    ...{ broken_difference: next === null ? 0.1 : 0, broken_p: next === null ? 0.01 : 1 },
    ...{ hours: timed ? 50 : null, hours_low: timed ? 48 : null, hours_high: timed ? 52 : null },
  };
}
const pathSteps = [
  step(null, "delivery.parcel", 1000),
  step("delivery.parcel", "product.use", 900),
  step("product.use", "delivery.parcel", 60),
  step("delivery.parcel", null, 100, "dropped out"),
  step("product.use", null, 900, "complete"),
];

function variant(path: string | null, journeys: number, broken: number): PathVariantRow {
  return {
    ...{ path, journeys, share: journeys / 1000, share_low: null, share_high: null, judged: journeys },
    ...{ broken_share: broken, broken_low: broken - 0.02, broken_high: broken + 0.02 },
    ...{ broken_difference: broken - 0.3, broken_p: 0.001 },
    ...{ dropped: path === "delivery.parcel" ? 100 : 0, open: 0, hours: 60, hours_low: 55, hours_high: 66 },
  };
}
const pathVariants = [
  variant("delivery.parcel > product.use", 840, 0.25),
  variant("delivery.parcel", 100, 0.6),
  variant("delivery.parcel > product.use > delivery.parcel > product.use", 50, 0.9),
  variant(null, 10, 0.5),
];

const tables: Readonly<Record<keyof typeof publishedTables, readonly object[]>> = {
  metrics,
  touchpoints: [
    touchpoint("delivery.parcel", "Parcel on the day", true),
    touchpoint("product.use", "In <use>", false),
  ],
  slack: [
    { ...all, ...bin(3), verdict: "exceeded", pairs: 600 },
    { ...all, ...bin(0), verdict: "kept", pairs: 300 },
    { ...all, ...bin(-8), verdict: "broken", pairs: 90 },
  ],
  durations: (["promised", "actual"] as const).flatMap((measure, index) =>
    [3, 4, 5].map((days) => ({ ...all, ...bin(days - index), measure, pairs: 330 })),
  ),
  ratings: Object.keys(felt).flatMap((fulfilment) =>
    [1, 5].map((score) => ({ ...all, fulfilment, score, scale_low: 1, scale_high: 5, responses: 500 })),
  ),
  files: [
    {
      source: "orders",
      description: "Orders",
      owner: "Shop",
      file: "orders.csv",
      bytes: 5000,
      records: 1100,
      accepted: 1098,
      quarantined: 2,
      newest: "2026-03-31",
      notes: "",
    },
  ],
  canonical: [{ table: "promises", accepted: 1100, kept: 1098, duplicates: 2 }],
  refusals: [{ source: "orders", file: "orders.csv", column: "due", rule: "not a day", records: 2 }],
  remarks: [{ source: "orders", file: "orders.csv", column: "paid", rule: "repeated hour", values: 1 }],
  drifts: [
    {
      ...{ source: "orders", file: "orders.csv", since: "orders-old.csv", change: "is renamed" },
      ...{ column: "due", to: "promised", read: null, unread: null },
    },
  ],
  freshness: [
    {
      ...{ source: "orders", owner: "Shop", newest: "2026-03-31T22:30:00.000Z", warn_after: "36 hours" },
      ...{ fail_after: null, late_from: "2026-04-02T10:30:00.000Z", too_late_from: null, state: "late" },
    },
  ],
  anomalies: [{ earlier: "delivery.parcel", later: "product.use", journeys: 3, of: 900 }],
  links: [{ link: "deals whose seller sold something", rows: 842, met: 380 }],
  design_effects: [{ ...all, metric: "kept_rate", design_effect: 4.2 }],
  curves: (["fulfilled", "failed", "released"] as const).flatMap((cause, index) =>
    [1, 2, 3, 4, 5, 6].map((time) => ({
      metric: "promise",
      touchpoint: "delivery.parcel",
      dimension: "all",
      value: "all",
      cause,
      time,
      unit: "days",
      incidence: index === 0 ? time / 7 : time / 200,
      low: index === 0 ? time / 7.5 : time / 250,
      high: index === 0 ? time / 6.6 : time / 150,
      at_risk: 1000 - time * 90,
      subjects: 1000,
      cohort: "complete",
      limit: 4,
    })),
  ),
  ledger: ["company", "anna", "bert"].map((maker, index) => ({
    touchpoint: "delivery.parcel",
    kind: index === 0 ? "policy" : "explicit",
    aspect: "time",
    maker,
    campaign: "none",
    campaign_name: "",
    promises: 400 - index * 50,
    measurable_share: 0.9,
    measurable_low: 0.86,
    measurable_high: 0.93,
    due: 300,
    kept_rate: 0.95 - index * 0.2,
    kept_low: 0.92 - index * 0.2,
    kept_high: 0.97 - index * 0.2,
    difference: -0.1 * index,
    difference_low: -0.1 * index - 0.02,
    difference_high: -0.1 * index + 0.02,
    p: 0.2 - index * 0.099,
    over_promised_share: 0.1 * index,
    over_promised_low: 0.05 * index,
    over_promised_high: 0.2 * index,
  })),
  overdue: ["2026-02", "2026-03"].flatMap((month) => [
    ...["0–7", "8–30", "31–90", "over 90"].map((age, index) => ({
      touchpoint: "delivery.parcel",
      month,
      measure: "stock",
      age,
      promises: 40 - index * 9,
    })),
    { touchpoint: "delivery.parcel", month, measure: "entered", age: null, promises: 30 },
    { touchpoint: "delivery.parcel", month, measure: "left", age: null, promises: 22 },
    { touchpoint: "delivery.parcel", month, measure: "lapsed", age: null, promises: 8 },
  ]),
  control_charts: [0.96, 0.95, 0.94, 0.97, 0.85, 0.84, 0.86].map((rate, index) => ({
    touchpoint: "delivery.parcel",
    month: `2025-${String(index + 1).padStart(2, "0")}`,
    rate,
    n: 300,
    centre: 0.91,
    lower: 0.845,
    upper: 0.98,
    smoothed: 0.95 - index * 0.01,
    smoothed_lower: 0.87,
    smoothed_upper: 0.96,
    signal: rate < 0.845,
    smoothed_signal: false,
  })),
  changes: [
    {
      touchpoint: "delivery.parcel",
      month: "2025-05",
      before: 0.955,
      after: 0.85,
      size: -0.105,
      low: -0.13,
      high: -0.08,
      p: 0.004,
      months: 7,
    },
  ],
  mixes: [
    {
      touchpoint: "delivery.parcel",
      comparison: "years",
      before_from: "2024-01",
      before_to: "2024-12",
      after_from: "2025-01",
      after_to: "2025-12",
      dimension: "channel",
      total: 0.002,
      total_low: -0.01,
      total_high: 0.014,
      rate: -0.03,
      rate_low: -0.04,
      rate_high: -0.02,
      mix: 0.032,
      mix_low: 0.027,
      mix_high: 0.037,
      points_apart: true,
      p: 0.001,
    },
  ],
  faults: ["B1", "B2"].map((batch, index) => ({
    touchpoint: "product.use",
    product: "K1",
    batch,
    fault: "pump",
    faults: 40 - index * 30,
    expected: 11.5,
    ratio: 3.4 - index * 2.4,
    low: 2.5 - index * 2,
    high: 4.4 - index * 2.6,
    probability: 1 - index * 0.5,
    p: 0.0001 + index * 0.8,
  })),
  coverage: [
    { touchpoint: "delivery.parcel", promises: 1100, outcomes: 1000, voices: 0 },
    { touchpoint: "product.use", promises: 0, outcomes: 0, voices: 0 },
  ],
  path_steps: pathSteps,
  path_variants: pathVariants,
  path_loops: [
    {
      ...{ touchpoint: "delivery.parcel", other_touchpoint: "product.use", journeys: 60, returns: 75 },
      ...{ share: 0.06, share_low: 0.05, share_high: 0.07 },
    },
  ],
  path_courses: (["directly", "never"] as const).map((course, index) => ({
    ...{ sequence: 1, position: 1, touchpoint: "delivery.parcel", next_touchpoint: "product.use", course },
    ...{ journeys: index === 0 ? 850 : 50, of: 900, share: index === 0 ? 0.944 : 0.056 },
    ...{ share_low: index === 0 ? 0.93 : 0.04, share_high: index === 0 ? 0.96 : 0.07 },
  })),
};

/** What `site.json` says of the small company. */
export const publishedSite: Site = {
  workspace: {
    id: "little",
    name: "Little",
    description: "A shop that does not exist.",
    zone: "Europe/Rome",
    currency: "EUR",
    minimumCell: 10,
    observabilityDays: 90,
    windows: {
      repeatDays: 7,
      faultRepeatDays: 30,
      correctionDays: 14,
      returnDays: 90,
      shortAbandonSeconds: 10,
    },
    clusters: ["day"],
    languages: ["en"],
    translations: {},
    segments: [],
    annotations: [
      { kind: "outage", label: "Site down", from: "2026-03-02", to: "2026-03-04" },
      { kind: "change", label: "New carrier", from: "2025-11-01", touchpoints: ["delivery.parcel"] },
    ],
  },
  audience: "internal",
  asOf: "2026-03-31T22:00:00Z",
  checks: 12,
  stages: ["promise", "order", "delivery", "product", "support", "repair", "loyalty"],
  withheld: [],
  unclaimed: ["notes.txt"],
  relations: [
    {
      name: "verdict_margins",
      file: "pipelines/models/verdict_margins.sql",
      sentence: "How many.",
      grain: "touchpoint",
      checks: ["due <= promises"],
      columns: [{ name: "due", comment: "fell due" }],
      sql: "select 1 as due where 1 < 2",
      reads: [],
    },
  ],
  cubes: [{ file: "metrics.arrow", rows: metrics.length, bytes: 1, sentence: "Numbers." }],
  explorer: [],
  later: [],
};

/** Writes a small published folder, as the pipelines would; what is said otherwise in `more` stands in `site.json`. */
export function writePublished(folder: string, more: Partial<Site> = {}): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "site.json"), JSON.stringify({ ...publishedSite, ...more }));
  for (const [name, rows] of Object.entries(tables))
    writeFileSync(join(folder, `${name}.arrow`), arrow(name, rows));
}

function arrow(name: string, rows: readonly object[]): Uint8Array {
  const table = Object.entries(publishedTables).find(([known]) => known === name)?.[1];
  const columns = Object.keys(table?.shape ?? {}).map((column) => {
    const cells = rows.map((row) => new Map(Object.entries(row)).get(column) ?? null);
    const sample = cells.find((cell) => cell !== null);
    const type =
      typeof sample === "number" ? new Float64() : typeof sample === "boolean" ? new Bool() : new Utf8();
    return [column, vectorFromArray(cells, type)];
  });
  return tableToIPC(new Table(Object.fromEntries(columns)), "file");
}
