import type { Row } from "../engine/engine.ts";
import { holm } from "../stats/holm.ts";
import { newcombe } from "../stats/newcombe.ts";
import { twoSided } from "../stats/two-sided.ts";
import { degrees, factor, metric, type Place } from "./metric.ts";
import { at, cellOf, rateOf, ratio, sums } from "./promise-rates.ts";
import type { MetricRow } from "./published.ts";
import { beside, type ReplicateTable, widest, without } from "./replicates.ts";

/** Broken rate of each region, category, channel or tier against everyone else; one family per touchpoint and dimension. */
export function promiseDifferences(
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
