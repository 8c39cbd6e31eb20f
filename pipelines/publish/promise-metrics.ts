import type { Engine, Row } from "../engine/engine.ts";
import { holm } from "../stats/holm.ts";
import { newcombe } from "../stats/newcombe.ts";
import { rateInterval } from "../stats/rate-interval.ts";
import { twoSided } from "../stats/two-sided.ts";
import { degrees, factor, type Measure, metric, type Place } from "./metric.ts";
import type { DesignEffectRow, MetricRow } from "./published.ts";
import {
  beside,
  type Replicates,
  type ReplicateTable,
  replicateTable,
  widest,
  without,
} from "./replicates.ts";

const volumes = [
  "promises",
  "due",
  "fulfilled",
  "exceeded",
  "kept",
  "broken",
  "late",
  "too_early",
  "missed",
  "failed",
  "overdue",
  "early",
  "pending",
  "unknown",
  "void",
  "void_not_said",
  "vague",
  "customers",
] as const;

/** In which ways a promise is broken. */
const ways = ["late", "too_early", "missed", "failed", "overdue"] as const;

const sums = [
  "promises",
  "measurable",
  "due",
  "kept_due",
  "exceeded_due",
  "as_promised_due",
  "broken_due",
  "fulfilled",
  "late",
  "late_due",
  "too_early_due",
  "missed_due",
  "failed_due",
  "overdue_due",
] as const;
const at = (name: (typeof sums)[number]) => sums.indexOf(name);

/** Shares of promises: the metric's name, what is counted, and of what. */
const rates = [
  { metric: "kept_rate", part: at("kept_due"), of: at("due") },
  { metric: "exceeded_rate", part: at("exceeded_due"), of: at("due") },
  { metric: "broken_rate", part: at("broken_due"), of: at("due") },
  { metric: "late_rate", part: at("late"), of: at("fulfilled") },
  { metric: "as_promised_rate", part: at("as_promised_due"), of: at("due") },
  ...ways.map((way) => ({ metric: `${way}_share`, part: at(`${way}_due`), of: at("due") })),
  { metric: "measurable_share", part: at("measurable"), of: at("promises") },
] as const;

/** Metrics of promises (METRICS section 0) for each touchpoint, version and margin, and the design effects behind them. */
export async function promiseMetrics(
  engine: Engine,
  place: (row: Row) => Place,
): Promise<{ metrics: MetricRow[]; effects: DesignEffectRow[] }> {
  const margins = await engine.rows(
    "select * from verdict_margins order by touchpoint, version, dimension, value",
  );
  const groups = await replicateTable(
    engine,
    "verdict_groups",
    ["touchpoint", "version", "dimension", "value"],
    sums,
  );
  const metrics: MetricRow[] = [];
  const effects: DesignEffectRow[] = [];
  for (const row of margins) {
    const here = place(row);
    const cell = cellOf(groups, row, String(row.dimension), String(row.value));
    const whole = cellOf(groups, row, "all", "all");
    for (const name of volumes)
      metrics.push(
        metric(here, {
          metric: name,
          value: Number(row[name]),
          unit: name === "customers" ? name : "promises",
        }),
      );
    for (const { metric: name, part, of } of rates) {
      if (name.endsWith("_share") && (whole.total[part] ?? 0) === 0) continue;
      const rate = rateOf(cell, part, of, whole);
      if (!rate) continue;
      const { share, low, high, n } = rate;
      metrics.push(metric(here, { metric: name, value: share, unit: "share", low, high, n }));
      if (name !== "measurable_share")
        effects.push({ ...marginOf(row), metric: name, design_effect: rate.designEffect });
    }
    metrics.push(
      ...bounds(row).map((bound) => metric(here, bound)),
      ...balance(cell).map((found) => metric(here, found)),
    );
  }
  metrics.push(...differences(margins, groups, place));
  return { metrics, effects };
}

function cellOf(groups: ReplicateTable, row: Row, dimension: string, value: string): Replicates {
  const cell = groups(String(row.touchpoint), String(row.version), dimension, value);
  if (!cell) throw new Error(`no groups for ${String(row.touchpoint)}, ${dimension} ${value}`);
  return cell;
}

function marginOf(row: Row): Pick<DesignEffectRow, "touchpoint" | "version" | "dimension" | "value"> {
  return {
    touchpoint: String(row.touchpoint),
    version: row.version === "last" ? "last" : "commitment",
    // The margins are those of the engine's workspace relation, a closed list.
    dimension: String(row.dimension) as DesignEffectRow["dimension"],
    value: String(row.value),
  };
}

function rateOf(cell: Replicates, part: number, of: number, whole: Replicates) {
  const n = cell.total[of] ?? 0;
  if (n === 0) return null;
  const variance = varianceOf(cell, part, of);
  return rateInterval(
    cell.total[part] ?? 0,
    n,
    variance,
    variance > 0 ? 1 : effectOf(whole, part, of),
    factor,
  );
}

function effectOf(cell: Replicates, part: number, of: number): number {
  const n = cell.total[of] ?? 0;
  return n === 0
    ? 1
    : rateInterval(cell.total[part] ?? 0, n, varianceOf(cell, part, of), 1, factor).designEffect;
}

function varianceOf(cell: Replicates, part: number, of: number): number {
  return widest(cell, (total) => ratio(total[part], total[of]))?.variance ?? 0;
}

function bounds(row: Row): Measure[] {
  const kept = Number(row.exceeded) + Number(row.kept) - Number(row.early);
  const due = Number(row.due);
  const unknown = Number(row.unknown);
  return [
    {
      metric: "kept_rate_if_unknown_broken",
      value: ratio(kept, due + unknown),
      unit: "share",
      n: due + unknown,
    },
    {
      metric: "kept_rate_if_unknown_kept",
      value: ratio(kept + unknown, due + unknown),
      unit: "share",
      n: due + unknown,
    },
  ];
}

function balance(cell: Replicates): Measure[] {
  const found = widest(cell, (total) =>
    ratio((total[at("exceeded_due")] ?? 0) - (total[at("broken_due")] ?? 0), total[at("due")]),
  );
  if (!found) return [];
  const half = factor * Math.sqrt(found.variance);
  const [value, low, high] = [found.estimate, found.estimate - half, found.estimate + half].map(
    (share) => 100 * share,
  );
  return [
    {
      metric: "balance",
      value: value ?? null,
      unit: "points",
      low: low ?? null,
      high: high ?? null,
      n: cell.total[at("due")] ?? 0,
    },
  ];
}

/** Broken rate of each region, category or channel against everyone else; one family per touchpoint and dimension. */
function differences(
  margins: readonly Row[],
  groups: ReplicateTable,
  place: (row: Row) => Place,
): MetricRow[] {
  const families = Map.groupBy(
    margins.filter((row) => !["all", "month"].includes(String(row.dimension))),
    (row) => `${String(row.touchpoint)}/${String(row.version)}/${String(row.dimension)}`,
  );
  return [...families.values()].flatMap((family) => {
    const found = family.flatMap((row) => difference(row, groups));
    const adjusted = holm(found.map(({ probability }) => probability));
    return found.flatMap(({ row, value, low, high, n }, index) => [
      metric(place(row), {
        metric: "broken_rate_difference",
        comparison: "everyone else",
        value,
        unit: "share",
        low,
        high,
        n,
      }),
      metric(place(row), {
        metric: "broken_rate_difference_p",
        comparison: "everyone else",
        value: adjusted[index] ?? 1,
        unit: "probability",
        n,
      }),
    ]);
  });
}

/**
 * The wider of two intervals: from replicates, which see what both sides share, and from the two Wilson intervals, which
 * hold where a small cell has no broken promise at all and its replicates do not vary.
 */
function difference(row: Row, groups: ReplicateTable) {
  const cell = cellOf(groups, row, String(row.dimension), String(row.value));
  const whole = cellOf(groups, row, "all", "all");
  const rest = without(whole, cell);
  const inside = rateOf(cell, at("broken_due"), at("due"), whole);
  const outside = rateOf(rest, at("broken_due"), at("due"), whole);
  const found = widest(beside(cell, rest), (total) => {
    const first = ratio(total[at("broken_due")], total[at("due")]);
    const second = ratio(total[sums.length + at("broken_due")], total[sums.length + at("due")]);
    return first === null || second === null ? null : first - second;
  });
  if (!found || !inside || !outside) return [];
  const half = factor * Math.sqrt(found.variance);
  const scores = newcombe(inside, outside);
  const low = Math.min(found.estimate - half, scores.low);
  const high = Math.max(found.estimate + half, scores.high);
  const error = (found.estimate > 0 ? found.estimate - low : high - found.estimate) / factor;
  return [
    {
      row,
      value: found.estimate,
      low,
      high,
      n: inside.n,
      probability: twoSided(found.estimate, error, degrees),
    },
  ];
}

function ratio(part: number | undefined, of: number | undefined): number | null {
  return of === undefined || part === undefined || of <= 0 ? null : part / of;
}
