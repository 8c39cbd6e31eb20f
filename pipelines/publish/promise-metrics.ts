import type { Engine, Row } from "../engine/engine.ts";
import { inTurns } from "./in-turns.ts";
import { type Measure, metric, type Place } from "./metric.ts";
import { promiseDifferences } from "./promise-differences.ts";
import { at, cellOf, promiseGroups, ways } from "./promise-rates.ts";
import type { DesignEffectRow, MetricRow } from "./published.ts";
import { type Replicates, widest } from "./replicates.ts";
import { ratio, shareOfCell } from "./share-of-cell.ts";

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
  const [margins, groups] = await Promise.all([
    engine.rows("select * from verdict_margins order by touchpoint, version, dimension, value"),
    promiseGroups(engine),
  ]);
  const effects: DesignEffectRow[] = [];
  const metrics = await inTurns(margins, (row) => {
    const metrics: MetricRow[] = [];
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
      const rate = shareOfCell(cell, { part, of }, whole, here.factor);
      if (!rate) continue;
      const { share, low, high, n } = rate;
      metrics.push(metric(here, { metric: name, value: share, unit: "share", low, high, n }));
      if (name !== "measurable_share")
        effects.push({ ...marginOf(row), metric: name, design_effect: rate.designEffect });
    }
    metrics.push(
      ...bounds(row).map((bound) => metric(here, bound)),
      ...balance(cell, here.factor).map((found) => metric(here, found)),
    );
    return metrics;
  });
  metrics.push(...promiseDifferences(margins, groups, place));
  return { metrics, effects };
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

function bounds(row: Row): Measure[] {
  const kept = Number(row.exceeded) + Number(row.kept);
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

function balance(cell: Replicates, factor: number): Measure[] {
  const found = widest(cell, (sum) => ratio(sum(at("exceeded_due")) - sum(at("broken_due")), sum(at("due"))));
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
      low: Math.max(-100, low ?? -100),
      high: Math.min(100, high ?? 100),
      n: cell.total[at("due")] ?? 0,
    },
  ];
}
