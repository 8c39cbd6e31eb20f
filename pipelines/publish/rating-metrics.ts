import type { Engine, Row } from "../engine/engine.ts";
import { metric, type Place } from "./metric.ts";
import type { MetricRow } from "./published.ts";
import { beside, type Replicates, replicateTable, widest } from "./replicates.ts";

const millionths = 1e6;

/** Mean ratings of journeys by what became of the promise at a touchpoint, and what lateness costs. */
export async function ratingMetrics(engine: Engine, place: (row: Row) => Place): Promise<MetricRow[]> {
  const groups = await replicateTable(
    engine,
    "rating_groups",
    ["touchpoint", "dimension", "value", "fulfilment"],
    ["score_sum", "responses"],
  );
  const cells = await engine.rows(
    `select distinct touchpoint, 'commitment' as version, dimension, value, fulfilment
     from rating_groups order by touchpoint, dimension, value, fulfilment`,
  );
  const means = cells.flatMap((row) => {
    const cell = groups(
      ...["touchpoint", "dimension", "value", "fulfilment"].map((column) => String(row[column])),
    );
    if (!cell || row.dimension !== "all") return [];
    const fulfilment = { dimension: "fulfilment", value: String(row.fulfilment) };
    return mean(cell, { ...place(row), ...fulfilment }, "mean_rating");
  });
  const differences = cells
    .filter((row) => row.fulfilment === "late")
    .flatMap((row) => {
      const [touchpoint, dimension, value] = ["touchpoint", "dimension", "value"].map((column) =>
        String(row[column]),
      );
      const late = groups(touchpoint ?? "", dimension ?? "", value ?? "", "late");
      const inTime = groups(touchpoint ?? "", dimension ?? "", value ?? "", "in time");
      return late && inTime ? difference(late, inTime, place(row)) : [];
    });
  return [...means, ...differences];
}

/** Mean scores asked at a touchpoint, whatever was promised there. */
export async function responseMetrics(engine: Engine, place: (row: Row) => Place): Promise<MetricRow[]> {
  const groups = await replicateTable(engine, "response_groups", ["touchpoint"], ["score_sum", "responses"]);
  const cells = await engine.rows(
    "select distinct touchpoint, null as version, 'all' as dimension, 'all' as value from response_groups order by touchpoint",
  );
  return cells.flatMap((row) => {
    const cell = groups(String(row.touchpoint));
    return cell ? mean(cell, place(row), "mean_response") : [];
  });
}

function mean(cell: Replicates, place: Place, name: string): MetricRow[] {
  const found = widest(cell, (sum) => (sum(1) > 0 ? sum(0) / sum(1) / millionths : null));
  if (!found) return [];
  const half = place.factor * Math.sqrt(found.variance);
  const n = cell.total[1] ?? 0;
  const ends = { low: found.estimate - half, high: found.estimate + half };
  return [
    metric({ ...place, journeys: n }, { metric: name, value: found.estimate, unit: "score", ...ends, n }),
  ];
}

function difference(late: Replicates, inTime: Replicates, place: Place): MetricRow[] {
  const found = widest(beside(late, inTime), (sum) =>
    sum(1) > 0 && sum(3) > 0 ? (sum(0) / sum(1) - sum(2) / sum(3)) / millionths : null,
  );
  if (!found) return [];
  const half = place.factor * Math.sqrt(found.variance);
  const n = (late.total[1] ?? 0) + (inTime.total[1] ?? 0);
  return [
    metric(
      { ...place, journeys: n },
      {
        metric: "rating_difference",
        comparison: "late − in time",
        value: found.estimate,
        unit: "score",
        low: found.estimate - half,
        high: found.estimate + half,
        n,
      },
    ),
  ];
}
