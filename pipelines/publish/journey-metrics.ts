import type { Engine, Row } from "../engine/engine.ts";
import { type Stage, stages } from "../sources/workspace.ts";
import { rateInterval } from "../stats/rate-interval.ts";
import { metric, type Place, type Setting } from "./metric.ts";
import type { MetricRow } from "./published.ts";
import { replicateTable, widest } from "./replicates.ts";

/** Share of journeys that met at least one broken promise, by stage: what stages are compared by. */
export async function stageMetrics(engine: Engine, setting: Setting): Promise<MetricRow[]> {
  const sums = ["broken", "judged", "journeys"];
  const groups = await replicateTable(engine, "stage_groups", ["stage"], sums);
  return stages.flatMap((stage) => {
    const cell = groups(stage);
    const [broken = 0, judged = 0, journeys = 0] = cell?.total ?? [];
    if (!cell || judged === 0) return [];
    const variance = widest(cell, (sum) => (sum(1) > 0 ? sum(0) / sum(1) : null))?.variance ?? 0;
    const { share, low, high } = rateInterval(broken, judged, variance, 1, setting.factor);
    const place = placeOf(stage, null, journeys, setting);
    return [
      metric(place, { metric: "journeys", value: journeys, unit: "journeys" }),
      metric(place, { metric: "journeys_with_broken", value: share, unit: "share", low, high, n: judged }),
    ];
  });
}

/** How many touches, journeys and customers pass each touchpoint. */
export function passageMetrics(touchpoints: readonly Row[], setting: Setting): MetricRow[] {
  return touchpoints.flatMap((row) => {
    // The stage of a touchpoint is checked where the workspace is read.
    const place = placeOf(row.stage as Stage, String(row.touchpoint), Number(row.journeys), setting);
    return ["touches", "journeys", "customers"].map((unit) =>
      metric(place, { metric: `${unit}_passing`, value: Number(row[unit]), unit }),
    );
  });
}

function placeOf(stage: Stage, touchpoint: string | null, journeys: number, setting: Setting): Place {
  return { ...setting, stage, touchpoint, version: null, dimension: "all", value: "all", journeys };
}
