import type { Engine, Row } from "../engine/engine.ts";
import type { Stage } from "../sources/workspace.ts";
import { durationMetrics } from "./duration-metrics.ts";
import { passageMetrics, stageMetrics } from "./journey-metrics.ts";
import type { Place } from "./metric.ts";
import { promiseMetrics } from "./promise-metrics.ts";
import type { DesignEffectRow, MetricRow } from "./published.ts";
import { ratingMetrics, responseMetrics } from "./rating-metrics.ts";

/** Every metric of a workspace with its uncertainty: the one function behind pages, downloads and the command. */
export async function computeMetrics(
  engine: Engine,
): Promise<{ metrics: MetricRow[]; effects: DesignEffectRow[] }> {
  const as_of = await asOf(engine);
  const touchpoints = await engine.rows('select * from touchpoints order by "order"');
  // The stages of touchpoints are checked where the workspace is read.
  const stageOf = new Map(touchpoints.map((row) => [row.touchpoint, row.stage as Stage]));
  const journeys = new Map(
    (await engine.rows("select * from verdict_margins")).map((row) => [keyOf(row), Number(row.journeys)]),
  );
  const place = (row: Row): Place => ({
    stage: stageOf.get(row.touchpoint ?? null) ?? null,
    touchpoint: String(row.touchpoint),
    version: row.version === null ? null : String(row.version),
    dimension: String(row.dimension),
    value: String(row.value),
    journeys: journeys.get(keyOf(row)) ?? null,
    as_of,
  });
  const promises = await promiseMetrics(engine, place);
  const metrics = [
    ...(await stageMetrics(engine, as_of)),
    ...passageMetrics(touchpoints, as_of),
    ...promises.metrics,
    ...(await durationMetrics(engine, place)),
    ...(await ratingMetrics(engine, place)),
    ...(await responseMetrics(engine, place)),
  ];
  return { metrics, effects: promises.effects };
}

/** The moment up to which the record is seen, ISO 8601 in UTC. */
export async function asOf(engine: Engine): Promise<string> {
  const [row] = await engine.rows("select strftime(as_of, '%Y-%m-%dT%H:%M:%SZ') as as_of from clock");
  return String(row?.as_of);
}

function keyOf(row: Row): string {
  return JSON.stringify(["touchpoint", "version", "dimension", "value"].map((column) => row[column]));
}
