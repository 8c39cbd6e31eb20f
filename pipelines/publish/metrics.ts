import type { Engine, Row } from "../engine/engine.ts";
import { type Remember, rememberNothing } from "../engine/remember-answers.ts";
import type { Stage } from "../sources/workspace.ts";
import { factorOf, type Place, type Setting } from "./metric.ts";
import { everyPart, type Given, type MetricPart, metricParts, type WantedParts } from "./metric-parts.ts";
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

/** The parts in the order of their numbers. */
const order: readonly MetricPart[] = [
  ...(["stages", "passages", "promises", "durations", "ratings", "responses", "measures", "lines"] as const),
  ...(["waits", "overdue", "months", "faults", "mixes", "journeys", "curves", "ledger", "paths"] as const),
];

/** What was computed, and of each part what it gives: tables, and numbers as `metrics.<name>`. */
export interface ComputedParts extends Computed {
  readonly gives: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Every metric of a workspace: the one function behind pages, downloads and the command.
 * @param confidence of every interval, 0..1
 * @param minimumCell customers at the least behind every step of a curve; 1 shows all
 * @param remember spares what would come out as before
 * @param wanted parts, by default every one
 */
export async function computeMetrics(
  engine: Engine,
  confidence = 0.95,
  minimumCell = 1,
  remember: Remember = rememberNothing(engine),
  wanted: WantedParts = everyPart,
): Promise<ComputedParts> {
  const setting = await remember("setting", [confidence], (engine) => settingOf(engine, confidence));
  const touchpoints = await engine.rows('select * from touchpoints order by "order"');
  const stages = JSON.stringify(touchpoints.map(({ touchpoint, stage }) => [touchpoint, stage]));
  const place = await remember("places", [setting, stages], (engine) =>
    placesOf(engine, setting, touchpoints),
  );
  const makers = metricParts({ ...setting, touchpoints, place, minimumCell }, remember, wanted);
  const names = (Object.keys(makers) as MetricPart[]).filter((name) => wanted.has(name)); // the keys of the object itself
  const made = new Map(await Promise.all(names.map(async (name) => [name, await makers[name]()] as const)));
  const found = order.flatMap((name): (readonly [MetricPart, Given])[] => {
    const given = made.get(name);
    return given ? [[name, given]] : [];
  });
  return await remember(
    "computed",
    found.map(([, given]) => given),
    async () => together(found),
  );
}

function together(found: readonly (readonly [MetricPart, Given])[]): ComputedParts {
  const none: Omit<Computed, "metrics"> = {
    ...{
      design_effects: [],
      curves: [],
      ledger: [],
      overdue: [],
      control_charts: [],
      changes: [],
      faults: [],
    },
    ...{ mixes: [], path_steps: [], path_variants: [], path_loops: [], path_courses: [] },
  };
  return {
    ...Object.assign({}, none, ...found.map(([, given]) => given)),
    metrics: found.flatMap(([, given]) => given.metrics ?? []),
    gives: new Map(found.map(([name, given]) => [name, namesIn(given)])),
  };
}

function namesIn({ metrics = [], ...tables }: Given): ReadonlySet<string> {
  return new Set([...Object.keys(tables), ...metrics.map(({ metric }) => `metrics.${metric}`)]);
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
