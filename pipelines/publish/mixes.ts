import type { Engine, Row } from "../engine/engine.ts";
import { holm } from "../stats/holm.ts";
import type { MixCell } from "../stats/kitagawa.ts";
import {
  type DecompositionIntervals,
  type EffectInterval,
  kitagawaInterval,
} from "../stats/kitagawa-interval.ts";
import { pointApart } from "../stats/simpson.ts";
import { twoSided } from "../stats/two-sided.ts";
import { degrees, metric, type Place, type Setting } from "./metric.ts";
import type { MetricRow, MixRow } from "./published.ts";
import { groupCount, type Replicates, type ReplicateTable, replicateTable } from "./replicates.ts";

/** Corrected below this, a change of the rates is called clear. */
const clear = 0.05;

/** One way to take a change of a touchpoint's kept rate apart. */
interface Found {
  readonly row: Row;
  readonly effects: DecompositionIntervals;
}

/**
 * The change of each touchpoint's kept rate between two halves of its record, and between two years, taken apart into the
 * rates of each region, category, channel or tier and their mix (Kitagawa 1955). The p-values, of no change of the rates,
 * are corrected for all that are made of one touchpoint; `points_apart` says that the rates clearly changed, the mix clearly
 * pulls the other way, and the total does not clearly show what the rates did. Unknown outcomes count as not kept.
 */
export async function mixes(engine: Engine, { factor }: Setting): Promise<MixRow[]> {
  const key = ["touchpoint", "comparison", "side", "dimension", "value"];
  const groups = await replicateTable(engine, "mix_groups", key, ["due", "kept_due"]);
  const values = await engine.rows(
    "select distinct touchpoint, comparison, dimension, value from mix_groups order by touchpoint, comparison, dimension, value",
  );
  const periods = await periodsOf(engine);
  const dimensions = Map.groupBy(values, (row) =>
    JSON.stringify([row.touchpoint, row.comparison, row.dimension]),
  );
  const found = [...dimensions.values()].flatMap((members) => decomposed(members, groups, factor));
  const families = Map.groupBy(found, ({ row }) => row.touchpoint);
  return [...families.values()].flatMap((family) => {
    const adjusted = holm(family.map(({ effects }) => probability(effects)));
    return family.map((one, index) => mixRow(one, adjusted[index] ?? 1, periods));
  });
}

function decomposed(members: readonly Row[], groups: ReplicateTable, factor: number): Found[] {
  const [row] = members;
  if (!row || members.length < 2) return [];
  const cellsOf = (side: string) =>
    members.map(({ touchpoint = null, comparison = null, dimension = null, value = null }) =>
      groups(touchpoint, comparison, side, dimension, value),
    );
  const effects = widestEffects(cellsOf("before"), cellsOf("after"), factor);
  return effects ? [{ row, effects }] : [];
}

/** The decomposition with, for each of its parts, the widest interval over the declared clusters. */
function widestEffects(
  before: readonly (Replicates | null)[],
  after: readonly (Replicates | null)[],
  factor: number,
): DecompositionIntervals | null {
  const clusters = [...before, ...after].find((cell) => cell !== null)?.clusters.keys() ?? [];
  const found = [...clusters].flatMap((cluster) => {
    const effects = kitagawaInterval(sideOf(before, cluster), sideOf(after, cluster), factor);
    return effects ? [effects] : [];
  });
  const widest = (effect: keyof DecompositionIntervals) =>
    found.map((effects) => effects[effect]).toSorted((one, other) => other.variance - one.variance)[0];
  const [difference, mix, rate] = [widest("difference"), widest("mix"), widest("rate")];
  return difference && mix && rate ? { difference, mix, rate } : null;
}

/** The cells of one side for each group of a cluster. */
function sideOf(cells: readonly (Replicates | null)[], cluster: string): MixCell[][] {
  const groups = cells.map((cell) => cell?.clusters.get(cluster));
  return Array.from({ length: groupCount }, (_, group) =>
    groups.map((cell) => {
      const [n = 0, sum = 0] = cell?.[group] ?? [];
      return { n, sum };
    }),
  );
}

function probability({ rate }: DecompositionIntervals): number {
  return twoSided(rate.estimate, Math.sqrt(rate.variance), degrees);
}

/** Whether the total surely moved the way of the rates. */
function showsIn(total: EffectInterval, rate: EffectInterval): boolean {
  return rate.estimate < 0 ? total.high < 0 : total.low > 0;
}

type Periods = (row: Row, side: string) => { readonly from: string; readonly to: string };

async function periodsOf(engine: Engine): Promise<Periods> {
  const rows = await engine.rows(
    `select touchpoint, comparison, side, min(month) as first, max(month) as last
     from compared_months group by touchpoint, comparison, side`,
  );
  return ({ touchpoint, comparison }, side) => {
    const found = rows.find(
      (row) => row.touchpoint === touchpoint && row.comparison === comparison && row.side === side,
    );
    return { from: String(found?.first), to: String(found?.last) };
  };
}

function mixRow({ row, effects: { difference, mix, rate } }: Found, p: number, periods: Periods): MixRow {
  const [before, after] = [periods(row, "before"), periods(row, "after")];
  return {
    touchpoint: String(row.touchpoint),
    // compared_months names no other.
    comparison: row.comparison === "years" ? "years" : "halves",
    before_from: before.from,
    before_to: before.to,
    after_from: after.from,
    after_to: after.to,
    dimension: String(row.dimension),
    total: difference.estimate,
    total_low: difference.low,
    total_high: difference.high,
    rate: rate.estimate,
    rate_low: rate.low,
    rate_high: rate.high,
    mix: mix.estimate,
    mix_low: mix.low,
    mix_high: mix.high,
    points_apart: p < clear && pointApart(rate, mix) && !showsIn(difference, rate),
    p,
  };
}

/** Decompositions as metrics: the total and its two parts, by the dimension whose mix is held, of halves or years. */
export function mixMetrics(rows: readonly MixRow[], place: (touchpoint: string) => Place): MetricRow[] {
  return rows.flatMap((row) => {
    const here = { ...place(row.touchpoint), dimension: row.dimension, value: row.comparison };
    const comparison = `${row.before_from} to ${row.before_to}`;
    const effect = (name: "total" | "rate" | "mix") =>
      metric(here, {
        metric: `${name}_effect`,
        comparison,
        value: row[name],
        unit: "share",
        low: row[`${name}_low`],
        high: row[`${name}_high`],
      });
    const p = metric(here, { metric: "rate_effect_p", comparison, value: row.p, unit: "probability" });
    return [effect("total"), effect("rate"), effect("mix"), p];
  });
}
