import { type MeasureDefinition, measures } from "../../pipelines/publish/measures.ts";
import type { MetricRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { type Comparison, estimatesByValue, type ValueEstimate } from "../charts/estimates-by-value.ts";
import type { Cubes } from "../cubes.ts";
import { definitions } from "../words/metrics.ts";
import { count, digits, fixed, percent } from "../words/numbers.ts";
import { capital, readable } from "./by-value.ts";
import { coveredHours } from "./covered-hours.ts";
import type { Figure } from "./figure.ts";

/** Dimensions that every measure has; what else one is shown by is its own: a leg, a desk, an anchor. */
const shared = new Set(["month", "region", "category", "channel", "tier"]);
/** Shown on a picture of its own, or too fine for a list. */
const elsewhere = new Set(["hour_of_week", "hour_of_day"]);
const clear = 0.05;
const mostDrawn = 24;

/** What else is measured at a touchpoint: all of it in one table, each by its own dimension, and by shared ones where they differ. */
export function measuresAt(cubes: Cubes, row: TouchpointRow): readonly Figure[] {
  const own = cubes.metrics.filter((one) => one.touchpoint === row.touchpoint && measures.has(one.metric));
  const whole = own.filter((one) => one.dimension === null);
  const families = Map.groupBy(
    own.filter(({ dimension }) => dimension !== null && !elsewhere.has(dimension)),
    (one) => `${one.metric}/${one.dimension}`,
  );
  const told = [...families.values()].filter((family) => family.length > 1 && tellsMore(cubes, family));
  return [
    ...(whole.length > 0 ? [inAll(row, whole)] : []),
    ...[coveredHours(cubes, row)].filter((figure) => figure !== null),
    ...told.map((family) => byOwnValue(cubes, row, family)),
  ];
}

/** A dimension of the measure's own is always shown; a shared one where some value clearly differs from the rest. */
function tellsMore(cubes: Cubes, family: readonly MetricRow[]): boolean {
  const dimension = family[0]?.dimension ?? "";
  if (dimension === "month" || dimension === "category") return false;
  return !shared.has(dimension) || family.some((row) => standingOf(cubes, row) !== "alike");
}

function inAll(row: TouchpointRow, whole: readonly MetricRow[]): Figure {
  const rows = whole.toSorted((one, other) => place(one) - place(other));
  const [first] = rows;
  return {
    id: `${row.touchpoint.replace(".", "-")}-measures`,
    heading: first ? `${nameOf(first.metric)}: ${told(first)}` : "",
    finding: rows
      .slice(1, 4)
      .map((one) => `${nameOf(one.metric)}: ${told(one)}${between(one)}.`)
      .join(" "),
    note: "Each measure with its 95\u202f% interval and what it rests on; “should be” is what was promised or set as a target, where something was.",
    chart: null,
    columns: [
      { key: "measure", label: "Measure", kind: "text" },
      { key: "value", label: "Value", kind: "number", digits: 2, interval: ["low", "high"] },
      { key: "unit", label: "Unit", kind: "text" },
      { key: "target", label: "Should be", kind: "number" },
      { key: "n", label: "Of", kind: "count" },
    ],
    rows: rows.map((one) => ({
      measure: nameOf(one.metric),
      value: scaled(one, one.value),
      low: scaled(one, one.low),
      high: scaled(one, one.high),
      unit: one.unit === "share" ? "%" : one.unit,
      target: scaled(one, measures.get(one.metric)?.target ?? null),
      n: one.n,
    })),
    relation: "measure_groups",
    metric: first?.metric ?? "",
  };
}

function byOwnValue(cubes: Cubes, row: TouchpointRow, family: readonly MetricRow[]): Figure {
  const [first] = family;
  const metric = first?.metric ?? "";
  const dimension = first?.dimension ?? "";
  const definition = measures.get(metric);
  const values = family
    .filter((one) => one.value !== null)
    .map((one) => ({ row: one, ...estimateOf(cubes, one) }))
    .toSorted((one, other) => worseFirst(definition, one.value, other.value));
  const drawn = values.slice(0, mostDrawn);
  const [worst] = values;
  const apart = values.filter((value) => value.standing === "worse");
  const by = readable(dimension);
  return {
    id: `${row.touchpoint.replace(".", "-")}-${metric.replaceAll("_", "-")}-by-${dimension.replaceAll("_", "-")}`,
    heading:
      worst === undefined
        ? `${nameOf(metric)} by ${by}`
        : `${nameOf(metric)} by ${by}: ${capital(worst.name)} ${told(worst.row)}${values.length > 1 && values.at(-1) ? `, ${values.at(-1)?.name} ${told(values.at(-1)?.row ?? worst.row)}` : ""}`,
    finding: `${worst ? `${capital(worst.name)}: ${told(worst.row)}${between(worst.row)}. ` : ""}${apart.length === 0 ? "None differs from the others by more than chance." : `${count(apart.length)} of ${count(values.length)} ${apart.length === 1 ? "is" : "are"} clearly worse than the others.`}`,
    note: `Diamond: clearly worse than everyone else, filled circle: clearly better, hollow: no clear difference, after Holm’s correction for ${count(values.length)} comparisons.${values.length > drawn.length ? ` Drawn are the ${count(drawn.length)} worst; all are in the table.` : ""}`,
    chart: (size) => estimatesByValue(drawn, comparison(cubes, row, metric, drawn), size),
    columns: [
      { key: "value_of", label: capital(by), kind: "name" },
      { key: "value", label: nameOf(metric), kind: "number", digits: 2, interval: ["low", "high"] },
      { key: "unit", label: "Unit", kind: "text" },
      { key: "n", label: "Of", kind: "count" },
      {
        key: "difference",
        label: "Against the rest",
        kind: "number",
        digits: 2,
        interval: ["difference_low", "difference_high"],
      },
      { key: "p", label: "p (Holm)", kind: "number", digits: 3 },
    ],
    rows: values.map(({ row: one }) => ({
      value_of: one.dimension_value,
      value: scaled(one, one.value),
      low: scaled(one, one.low),
      high: scaled(one, one.high),
      unit: one.unit === "share" ? "%" : one.unit,
      n: one.n,
      ...againstRest(cubes, one),
    })),
    relation: "measure_groups",
    metric,
  };
}

function againstRest(cubes: Cubes, row: MetricRow) {
  const difference = beside(cubes, row, "difference");
  return {
    difference: scaled(row, difference?.value ?? null),
    difference_low: scaled(row, difference?.low ?? null),
    difference_high: scaled(row, difference?.high ?? null),
    p: beside(cubes, row, "difference_p")?.value ?? null,
  };
}

function estimateOf(cubes: Cubes, row: MetricRow): ValueEstimate {
  return {
    name: readable(String(row.dimension_value)),
    value: row.value ?? 0,
    low: row.low,
    high: row.high,
    n: row.n ?? 0,
    standing: standingOf(cubes, row),
  };
}

function standingOf(cubes: Cubes, row: MetricRow): ValueEstimate["standing"] {
  const difference = beside(cubes, row, "difference")?.value ?? 0;
  if ((beside(cubes, row, "difference_p")?.value ?? 1) >= clear) return "alike";
  return difference > 0 === (measures.get(row.metric)?.better === "higher") ? "better" : "worse";
}

function beside(cubes: Cubes, row: MetricRow, what: "difference" | "difference_p"): MetricRow | undefined {
  const { touchpoint, version, dimension, dimension_value } = row;
  return cubes.metric({ metric: `${row.metric}_${what}`, touchpoint, version, dimension, dimension_value });
}

function comparison(
  cubes: Cubes,
  row: TouchpointRow,
  metric: string,
  drawn: readonly ValueEstimate[],
): Comparison {
  const unit = drawn.length > 0 ? (cubes.metrics.find((one) => one.metric === metric)?.unit ?? "") : "";
  const all = cubes.metric({ metric, touchpoint: row.touchpoint, version: null, dimension: null });
  const ends = drawn.flatMap((value) => [value.low ?? value.value, value.high ?? value.value]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const isShare = unit === "share";
  return {
    reference: all?.value == null ? null : { value: all.value, label: `all: ${told(all)}` },
    written: (value) => (isShare ? percent(value) : fixed(value, most < 10 ? 1 : 0)),
    tick: (value) => (isShare ? percent(value, 0) : String(value)),
    domain: isShare
      ? [Math.max(0, Math.floor(least * 20) / 20), Math.min(1, Math.ceil(most * 20) / 20)]
      : [Math.min(0, least), most * 1.02],
    headings: [isShare ? "share" : unit, "of"],
  };
}

function worseFirst(definition: MeasureDefinition | undefined, one: number, other: number): number {
  return definition?.better === "higher" ? one - other : other - one;
}

/** A value with its unit, with the digits its interval deserves. */
function told(row: MetricRow): string {
  if (row.value === null) return "–";
  if (row.unit === "share") return percent(row.value, digits("share", row.low, row.high));
  return `${fixed(row.value, precision(row))} ${row.unit}`;
}

function between(row: MetricRow): string {
  if (row.low === null || row.high === null) return "";
  const places = row.unit === "share" ? digits("share", row.low, row.high) : precision(row);
  const [low, high] = [scaled(row, row.low) ?? 0, scaled(row, row.high) ?? 0];
  return ` (95\u202f% interval ${fixed(low, places)} to ${fixed(high, places)})`;
}

function precision({ value, low, high }: MetricRow): number {
  const half = low === null || high === null ? Math.abs(value ?? 0) / 20 : (high - low) / 2;
  return half >= 1 ? 0 : half >= 0.1 ? 1 : 2;
}

/** Shares as per cent, everything else in its own unit. */
function scaled(row: MetricRow, value: number | null): number | null {
  return value !== null && row.unit === "share" ? value * 100 : value;
}

function nameOf(metric: string): string {
  return definitions[metric]?.name ?? metric;
}

function place(row: MetricRow): number {
  return [...measures.keys()].indexOf(row.metric);
}
