import type { Engine, Row } from "../engine/engine.ts";
import type { Remember } from "../engine/remember-answers.ts";
import { changeMetrics, changes } from "./changes.ts";
import { controlCharts } from "./control-charts.ts";
import { curves } from "./curves.ts";
import { durationMetrics } from "./duration-metrics.ts";
import { faultMetrics, faults } from "./faults.ts";
import { passageMetrics, stageMetrics } from "./journey-metrics.ts";
import { keptMonths } from "./kept-months.ts";
import { ledger, ledgerLines, ledgerMetrics } from "./ledger.ts";
import { measureMetrics } from "./measure-metrics.ts";
import type { Place, Setting } from "./metric.ts";
import type { Computed } from "./metrics.ts";
import { mixes, mixMetrics } from "./mixes.ts";
import { overdue, overdueMetrics } from "./overdue.ts";
import { pathCourses } from "./path-courses.ts";
import { pathLoops } from "./path-loops.ts";
import { pathMetrics } from "./path-metrics.ts";
import { pathTotal } from "./path-shares.ts";
import { pathSteps } from "./path-steps.ts";
import { pathVariants } from "./path-variants.ts";
import { promiseMetrics } from "./promise-metrics.ts";
import { ratingMetrics, responseMetrics } from "./rating-metrics.ts";
import { waitMetrics } from "./wait-metrics.ts";
import { eachWaits, type Waits } from "./waits.ts";

/** What one part gives: numbers, and tables of what takes more than one. */
export type Given = Partial<Computed>;

/** Which parts are computed, and of which touchpoints. */
export interface WantedParts {
  has(part: string): boolean;
  /** The only touchpoints that a part is asked of, of those parts that can be computed of some alone; null for all. */
  touchpoints(part: string): ReadonlySet<string> | null;
}

/** All of every part. */
export const everyPart: WantedParts = { has: () => true, touchpoints: () => null };

/** Parts that come out the same of some touchpoints alone as they do of all. */
export const partsByTouchpoint: ReadonlySet<string> = new Set(["measures", "curves", "faults"]);

/** What every part is computed with. */
export interface Frame extends Setting {
  readonly touchpoints: readonly Row[];
  /** How the place of a row is told. */
  readonly place: (row: Row) => Place;
  /** Customers at the least behind every step of a curve; 1 shows all. */
  readonly minimumCell: number;
}

/**
 * How each part is computed; what several are made of is computed once, and each again only if something that it reads has changed.
 */
export function metricParts(frame: Frame, remember: Remember, wanted: WantedParts) {
  const { touchpoints, place, minimumCell } = frame;
  const whole = (touchpoint: string) =>
    place({ touchpoint, version: "commitment", dimension: "all", value: "all" });
  const part = <Result>(name: string, compute: (engine: Engine) => Promise<Result>, only?: Only) =>
    once(() => remember(name, [place, minimumCell, only ? [...only].sort().join() : null], compute));
  const numbers = (name: string, compute: (engine: Engine) => Promise<Computed["metrics"]>, only?: Only) =>
    part(name, async (engine): Promise<Given> => ({ metrics: await compute(engine) }), only);
  const lines = part("lines", ledgerLines);
  const measured = wanted.touchpoints("measures");
  const measures = numbers(
    "measures",
    (engine) => measureMetrics(engine, place, { touchpoint: measured }),
    measured,
  );
  const overPromised = numbers("over-promised", (engine) =>
    measureMetrics(engine, place, { metric: new Set(["over_promised_share"]) }),
  );
  const hasNumbers = wanted.has("waits");
  const waiting = hasNumbers ? null : wanted.touchpoints("curves");
  const waits = part(
    hasNumbers ? "waits" : "curves",
    async (engine) => {
      const use = (one: Waits) => [
        { metrics: hasNumbers ? waitMetrics(one, place) : [], curves: curves(one, frame, minimumCell) },
      ];
      const found = await eachWaits(engine, use, waiting);
      const numbers: Given = { metrics: found.flatMap(({ metrics }) => metrics) };
      const tables: Given = { curves: found.flatMap((one) => one.curves) };
      return { numbers, tables };
    },
    waiting,
  );
  const failing = wanted.touchpoints("faults");
  // They begin in this order: waits take the longest.
  return {
    waits: async () => (await waits()).numbers,
    curves: async () => (await waits()).tables,
    promises: part("promises", async (engine): Promise<Given> => {
      const { metrics, effects } = await promiseMetrics(engine, place);
      return { metrics, design_effects: effects };
    }),
    measures,
    lines: once(async (): Promise<Given> => {
      const found = await lines();
      return await remember("line metrics", [place, found], async () => ({
        metrics: ledgerMetrics(found, whole),
      }));
    }),
    ledger: once(async (): Promise<Given> => {
      const known = wanted.has("measures") && measured === null ? measures : overPromised;
      const [found, { metrics = [] }] = await Promise.all([lines(), known()]);
      return await remember("ledger", [place, found, metrics], async () => ({
        ledger: ledger(found, metrics, frame),
      }));
    }),
    months: part("months", async (engine): Promise<Given> => {
      const months = await keptMonths(engine);
      const changed = changes(months, frame);
      return {
        metrics: changeMetrics(changed, whole),
        changes: changed,
        control_charts: controlCharts(months),
      };
    }),
    overdue: part("overdue", async (engine): Promise<Given> => {
      const found = await overdue(engine);
      return { metrics: overdueMetrics(found, whole), overdue: found };
    }),
    faults: part(
      "faults",
      async (engine): Promise<Given> => {
        const found = await faults(engine, frame, failing);
        return { metrics: faultMetrics(found, whole), faults: found };
      },
      failing,
    ),
    mixes: part("mixes", async (engine): Promise<Given> => {
      const found = await mixes(engine, frame);
      return { metrics: mixMetrics(found, whole), mixes: found };
    }),
    stages: numbers("stages", (engine) => stageMetrics(engine, frame)),
    passages: numbers("passages", async () => passageMetrics(touchpoints, frame)),
    durations: numbers("durations", (engine) => durationMetrics(engine, place, frame)),
    ratings: numbers("ratings", (engine) => ratingMetrics(engine, place)),
    responses: numbers("responses", (engine) => responseMetrics(engine, place)),
    paths: part("paths", (engine) => pathTables(engine, frame)),
    journeys: numbers("journeys", (engine) => pathMetrics(engine, frame, place)),
  };
}

/** The name of a part. */
export type MetricPart = keyof ReturnType<typeof metricParts>;

/** The only touchpoints that are computed; null for all. */
type Only = ReadonlySet<string> | null;

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The tables of the ways that journeys take. */
async function pathTables(engine: Engine, frame: Frame): Promise<Given> {
  const total = await pathTotal(engine);
  const [steps, variants, loops, courses] = await Promise.all([
    pathSteps(engine, frame, total),
    pathVariants(engine, frame, total, frame.minimumCell === 1),
    pathLoops(engine, frame, total),
    pathCourses(engine, frame),
  ]);
  return { path_steps: steps, path_variants: variants, path_loops: loops, path_courses: courses };
}
