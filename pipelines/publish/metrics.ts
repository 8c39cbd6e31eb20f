import type { Engine, Row } from "../engine/engine.ts";
import type { Stage } from "../sources/workspace.ts";
import { durationMetrics } from "./duration-metrics.ts";
import { passageMetrics, stageMetrics } from "./journey-metrics.ts";
import { measureMetrics } from "./measure-metrics.ts";
import { factorOf, type Place, type Setting } from "./metric.ts";
import { promiseMetrics } from "./promise-metrics.ts";
import type { DesignEffectRow, MetricRow } from "./published.ts";
import { ratingMetrics, responseMetrics } from "./rating-metrics.ts";

/**
 * Every metric of a workspace with its uncertainty: the one function behind pages, downloads and the command.
 * @param confidence of every interval, 0..1
 */
export async function computeMetrics(
  engine: Engine,
  confidence = 0.95,
): Promise<{ metrics: MetricRow[]; effects: DesignEffectRow[] }> {
  const setting = await settingOf(engine, confidence);
  const touchpoints = await engine.rows('select * from touchpoints order by "order"');
  // The stages of touchpoints are checked where the workspace is read.
  const stageOf = new Map(touchpoints.map((row) => [row.touchpoint, row.stage as Stage]));
  const journeys = new Map(
    (await engine.rows("select * from verdict_margins")).map((row) => [keyOf(row), Number(row.journeys)]),
  );
  const place = (row: Row): Place => ({
    ...setting,
    stage: stageOf.get(row.touchpoint ?? null) ?? null,
    touchpoint: row.touchpoint == null ? null : String(row.touchpoint),
    version: row.version == null ? null : String(row.version),
    dimension: String(row.dimension),
    value: String(row.value),
    journeys: journeys.get(keyOf(row)) ?? null,
  });
  const promises = await promiseMetrics(engine, place);
  const metrics = [
    ...(await stageMetrics(engine, setting)),
    ...passageMetrics(touchpoints, setting),
    ...promises.metrics,
    ...(await durationMetrics(engine, place)),
    ...(await ratingMetrics(engine, place)),
    ...(await responseMetrics(engine, place)),
    ...(await measureMetrics(engine, place)),
  ];
  return { metrics, effects: promises.effects };
}

/** The moment up to which the record is seen, ISO 8601 in UTC. */
export async function asOf(engine: Engine): Promise<string> {
  const [row] = await engine.rows("select strftime(as_of, '%Y-%m-%dT%H:%M:%SZ') as as_of from clock");
  return String(row?.as_of);
}

async function settingOf(engine: Engine, confidence: number): Promise<Setting> {
  const [row] = await engine.rows("select currency from workspace.settings");
  const currency = String(row?.currency);
  return { as_of: await asOf(engine), currency, confidence, factor: factorOf(confidence) };
}

function keyOf(row: Row): string {
  return JSON.stringify(["touchpoint", "version", "dimension", "value"].map((column) => row[column]));
}
