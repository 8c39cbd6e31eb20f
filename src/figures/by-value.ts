import type { MetricRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { type Comparison, estimatesByValue, type ValueEstimate } from "../charts/estimates-by-value.ts";
import type { Cubes } from "../cubes.ts";
import { count, interval, percent, written } from "../words/numbers.ts";
import type { Figure } from "./figure.ts";
import { number } from "./measured.ts";

/** What the values of a dimension are called. */
export const dimensions = {
  region: { one: "region", many: "regions" },
  category: { one: "category", many: "categories" },
  channel: { one: "channel", many: "channels" },
  tier: { one: "tier", many: "tiers" },
} as const;

/** A dimension by whose values a touchpoint is compared. */
export type Dimension = keyof typeof dimensions;

const silent = "not said";
const mostDrawn = 24;
const leastDue = 30;
/** Below this probability, corrected for the number of comparisons, a difference is called clear. */
const clear = 0.05;

/** The kept rate of each region, category, channel or tier, worst first; null where the record tells fewer than two apart. */
export function byValue(cubes: Cubes, row: TouchpointRow, dimension: Dimension): Figure | null {
  const key = { metric: "kept_rate", touchpoint: row.touchpoint, version: "commitment" };
  const rates = cubes
    .metricBy(dimension, key)
    .filter((rate) => rate.value !== null)
    .toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0));
  const overall = number(cubes, row.touchpoint, "kept_rate");
  if (rates.filter((rate) => rate.dimension_value !== silent).length < 2 || overall?.value == null)
    return null;
  const values = rates.map((rate) => valueRate(cubes, rate, dimension));
  const named = values.filter((value) => value.rate.dimension_value !== silent);
  const unnamed = values.filter((value) => value.rate.dimension_value === silent);
  const drawn = [...named.filter((value) => value.n >= leastDue).slice(0, mostDrawn), ...unnamed];
  const worse = named.filter((value) => value.standing === "worse");
  const worst = worse[0] ?? drawn[0];
  const overallValue = overall.value;
  const words = dimensions[dimension];
  return {
    id: `${row.touchpoint.replace(".", "-")}-${words.many}`,
    heading:
      worse.length === 0
        ? `No ${words.one} stands clearly below the rest`
        : `${capital(worst?.name ?? "")} fares worst; ${count(worse.length)} of ${count(named.length)} ${words.many} ${worse.length === 1 ? "is" : "are"} clearly below the rest`,
    finding: `${worse.length === 0 ? "Lowest, but not clearly: " : ""}${capital(worst?.name ?? "")}: ${written(worst?.rate ?? { value: null }, "share")} kept (95\u202f% interval ${interval(worst?.rate ?? { value: null }, "share")}, ${count(worst?.n ?? 0)} due), against ${written(overall, "share")} for all.`,
    note: `${drawn.length < values.length ? `Drawn are the ${count(drawn.length - unnamed.length)} lowest with at least ${count(leastDue)} promises due; all ${count(values.length)} are in the table. ` : ""}Diamond: clearly worse than everyone else, filled circle: clearly better, hollow: no clear difference, after Holm’s correction for ${count(values.length)} comparisons.`,
    chart: (size) => estimatesByValue(drawn, comparison(drawn, overallValue), size),
    columns: [
      { key: dimension, label: capital(words.one), kind: "name" },
      { key: "kept_rate", label: "Kept", kind: "share", interval: ["low", "high"] },
      { key: "due", label: "Promises due", kind: "count" },
      {
        key: "difference",
        label: "Broken more than the rest",
        kind: "share",
        interval: ["difference_low", "difference_high"],
      },
      { key: "p", label: "p (Holm)", kind: "number" },
      { key: "standing", label: "Against the rest", kind: "text" },
    ],
    rows: [...named, ...unnamed].map(({ rate, n, difference, probability, standing: verdict }) => ({
      [dimension]: rate.dimension_value,
      kept_rate: rate.value,
      low: rate.low,
      high: rate.high,
      due: n,
      difference: difference?.value ?? null,
      difference_low: difference?.low ?? null,
      difference_high: difference?.high ?? null,
      p: probability,
      standing: verdict === "alike" ? "no clear difference" : verdict,
    })),
    relation: "verdict_margins",
    metric: "kept_rate",
  };
}

function comparison(drawn: readonly ValueEstimate[], overall: number): Comparison {
  const telling = drawn.filter((value) => value.n >= leastDue);
  const least = Math.min(...telling.map((value) => value.low ?? value.value), overall);
  return {
    reference: { value: overall, label: `all: ${percent(overall)}` },
    written: (value) => percent(value),
    tick: (value) => percent(value, 0),
    domain: [Math.max(0, Math.floor(least * 20) / 20), 1],
    headings: ["kept", "due"],
  };
}

function valueRate(cubes: Cubes, rate: MetricRow, dimension: Dimension) {
  const { touchpoint, version, dimension_value } = rate;
  const at = (metric: string) => cubes.metric({ metric, touchpoint, version, dimension, dimension_value });
  const [difference, probability] = [at("broken_rate_difference"), at("broken_rate_difference_p")];
  return {
    rate,
    difference,
    probability: probability?.value ?? null,
    name: readable(String(dimension_value)),
    value: rate.value ?? 0,
    low: rate.low,
    high: rate.high,
    n: rate.n ?? 0,
    standing: standing(difference?.value ?? 0, probability?.value ?? 1),
  };
}

function standing(difference: number, probability: number): ValueEstimate["standing"] {
  if (probability >= clear) return "alike";
  return difference > 0 ? "worse" : "better";
}

/** A value's code as words: `office_furniture` becomes `office furniture`; of a pseudonym its first letters, enough to tell people apart. */
export function readable(value: string): string {
  return pseudonym.test(value) ? value.slice(0, 8) : value.replaceAll("_", " ");
}

const pseudonym = /^[0-9a-f]{32}$/;

/** Words with a capital at their beginning. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
