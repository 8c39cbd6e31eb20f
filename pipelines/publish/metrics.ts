import type { Engine, Row } from "../engine/engine.ts";
import { type Remember, rememberNothing } from "../engine/remember-answers.ts";
import type { Stage } from "../sources/workspace.ts";
import { changeMetrics, changes } from "./changes.ts";
import { controlCharts } from "./control-charts.ts";
import { curves } from "./curves.ts";
import { durationMetrics } from "./duration-metrics.ts";
import { faultMetrics, faults } from "./faults.ts";
import { passageMetrics, stageMetrics } from "./journey-metrics.ts";
import { keptMonths } from "./kept-months.ts";
import { ledger, ledgerLines, ledgerMetrics } from "./ledger.ts";
import { measureMetrics } from "./measure-metrics.ts";
import { factorOf, type Place, type Setting } from "./metric.ts";
import { mixes, mixMetrics } from "./mixes.ts";
import { overdue, overdueMetrics } from "./overdue.ts";
import { pathCourses } from "./path-courses.ts";
import { pathLoops } from "./path-loops.ts";
import { pathMetrics } from "./path-metrics.ts";
import { pathTotal } from "./path-shares.ts";
import { pathSteps } from "./path-steps.ts";
import { pathVariants } from "./path-variants.ts";
import { promiseMetrics } from "./promise-metrics.ts";
import type {
  ChangeRow,
  ControlChartRow,
  CurveRow,
  DesignEffectRow,
  FaultRow,
  LedgerRow,
  MetricRow,
  MixRow,
  OverdueRow,
  PathCourseRow,
  PathLoopRow,
  PathStepRow,
  PathVariantRow,
} from "./published.ts";
import { ratingMetrics, responseMetrics } from "./rating-metrics.ts";
import { waitMetrics } from "./wait-metrics.ts";
import { eachWaits } from "./waits.ts";

/** What is computed from the cubes: every metric with its uncertainty, and the tables of what takes more than one number. */
export interface Computed {
  readonly metrics: readonly MetricRow[];
  readonly design_effects: readonly DesignEffectRow[];
  readonly curves: readonly CurveRow[];
  readonly ledger: readonly LedgerRow[];
  readonly overdue: readonly OverdueRow[];
  readonly control_charts: readonly ControlChartRow[];
  readonly changes: readonly ChangeRow[];
  readonly faults: readonly FaultRow[];
  readonly mixes: readonly MixRow[];
  readonly path_steps: readonly PathStepRow[];
  readonly path_variants: readonly PathVariantRow[];
  readonly path_loops: readonly PathLoopRow[];
  readonly path_courses: readonly PathCourseRow[];
}

/**
 * Every metric of a workspace: the one function behind pages, downloads and the command.
 * @param confidence of every interval, 0..1
 * @param minimumCell customers at the least behind every step of a curve; 1 shows all
 * @param remember spares what would come out as before
 */
export async function computeMetrics(
  engine: Engine,
  confidence = 0.95,
  minimumCell = 1,
  remember: Remember = rememberNothing(engine),
): Promise<Computed> {
  const setting = await remember("setting", [confidence], (engine) => settingOf(engine, confidence));
  const touchpoints = await engine.rows('select * from touchpoints order by "order"');
  const stages = JSON.stringify(touchpoints.map(({ touchpoint, stage }) => [touchpoint, stage]));
  const place = await remember("places", [setting, stages], (engine) =>
    placesOf(engine, setting, touchpoints),
  );
  const part = <Result>(name: string, compute: (engine: Engine) => Promise<Result>) =>
    remember(name, [place, minimumCell], compute);
  const [waits, promises, measured, lines, months, late, failed, mixed, ...rest] = await Promise.all([
    part("waits", (engine) =>
      eachWaits(engine, (found) => [
        { metrics: waitMetrics(found, place), curves: curves(found, setting, minimumCell) },
      ]),
    ),
    part("promises", (engine) => promiseMetrics(engine, place)),
    part("measures", (engine) => measureMetrics(engine, place)),
    part("ledger", ledgerLines),
    part("months", keptMonths),
    part("overdue", overdue),
    part("faults", (engine) => faults(engine, setting)),
    part("mixes", (engine) => mixes(engine, setting)),
    part("stages", (engine) => stageMetrics(engine, setting)),
    part("durations", (engine) => durationMetrics(engine, place, setting)),
    part("ratings", (engine) => ratingMetrics(engine, place)),
    part("responses", (engine) => responseMetrics(engine, place)),
    part("paths", (engine) => pathTables(engine, setting, minimumCell === 1)),
    part("journeys", (engine) => pathMetrics(engine, setting, place)),
  ]);
  const [passages, durations, ratings, responses, paths, journeys] = rest;
  const parts = [place, touchpoints, waits, promises, measured, lines, months, late, failed, mixed, ...rest];
  return await remember("computed", parts, async () => {
    const whole = (touchpoint: string) =>
      place({ touchpoint, version: "commitment", dimension: "all", value: "all" });
    const found = {
      curves: waits.flatMap((found) => found.curves),
      ledger: ledger(lines, measured, setting),
      overdue: late,
      control_charts: controlCharts(months),
      changes: changes(months, setting),
      faults: failed,
      mixes: mixed,
      ...paths,
    };
    const metrics = [
      ...passages,
      ...passageMetrics(touchpoints, setting),
      ...promises.metrics,
      ...durations,
      ...ratings,
      ...responses,
      ...measured,
      ...ledgerMetrics(lines, whole),
      ...waits.flatMap((found) => found.metrics),
      ...overdueMetrics(found.overdue, whole),
      ...changeMetrics(found.changes, whole),
      ...faultMetrics(found.faults, whole),
      ...mixMetrics(found.mixes, whole),
      ...journeys,
    ];
    return { metrics, design_effects: promises.effects, ...found };
  });
}

/** The tables of the ways that journeys take. */
async function pathTables(engine: Engine, setting: Setting, showsEnds: boolean) {
  const total = await pathTotal(engine);
  const [steps, variants, loops, courses] = await Promise.all([
    pathSteps(engine, setting, total),
    pathVariants(engine, setting, total, showsEnds),
    pathLoops(engine, setting, total),
    pathCourses(engine, setting),
  ]);
  return { path_steps: steps, path_variants: variants, path_loops: loops, path_courses: courses };
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

/** How the place of a row is told from its touchpoint, version, dimension and value. */
async function placesOf(
  engine: Engine,
  setting: Setting,
  touchpoints: readonly Row[],
): Promise<(row: Row) => Place> {
  // The stages of touchpoints are checked where the workspace is read.
  const stageOf = new Map(touchpoints.map((row) => [row.touchpoint, row.stage as Stage]));
  const journeys = new Map(
    (await engine.rows("select * from verdict_margins")).map((row) => [keyOf(row), Number(row.journeys)]),
  );
  return (row) => ({
    ...setting,
    stage: stageOf.get(row.touchpoint ?? null) ?? null,
    touchpoint: row.touchpoint == null ? null : String(row.touchpoint),
    version: row.version == null ? null : String(row.version),
    dimension: String(row.dimension),
    value: String(row.value),
    journeys: journeys.get(keyOf(row)) ?? null,
  });
}

function keyOf(row: Row): string {
  return JSON.stringify(["touchpoint", "version", "dimension", "value"].map((column) => row[column]));
}
