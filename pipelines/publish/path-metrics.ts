import type { Engine, Row } from "../engine/engine.ts";
import { type Measure, metric, type Place, type Setting } from "./metric.ts";
import type { MetricRow } from "./published.ts";
import { type Replicates, replicateTable } from "./replicates.ts";
import { shareOfCell } from "./share-of-cell.ts";

const sums = ["journeys", "returned", "closed", "dropped", "judged", "broken"] as const;
const at = (name: (typeof sums)[number]) => sums.indexOf(name);
const shares = {
  path_broken_share: { part: at("broken"), of: at("judged") },
  path_drop_out_share: { part: at("dropped"), of: at("closed") },
  path_loop_share: { part: at("returned"), of: at("journeys") },
} as const;

/**
 * Shares of journeys that meet a broken promise, drop out, and come back to where they have been: of all, and of those that come to
 * each touchpoint.
 * @param place how the place of a touchpoint is told
 */
export async function pathMetrics(
  engine: Engine,
  setting: Setting,
  place: (row: Row) => Place,
): Promise<MetricRow[]> {
  const [touchpoints, groups] = await Promise.all([
    engine.rows('select touchpoint from touchpoints order by "order"'),
    replicateTable(engine, "path_passage_groups", ["touchpoint"], sums),
  ]);
  const whole = groups("all");
  if (whole === null) return [];
  const everywhere = { stage: null, touchpoint: null, version: null, dimension: "all", value: "all" };
  const places = touchpoints.flatMap(({ touchpoint = null }) => {
    const cell = groups(touchpoint);
    const here = { touchpoint, version: null, dimension: "all", value: "all" };
    return cell ? [{ cell, place: { ...place(here), version: null } }] : [];
  });
  return [{ cell: whole, place: { ...setting, ...everywhere, journeys: null } }, ...places].flatMap(
    ({ cell, place: here }) => {
      const journeys = cell.total[at("journeys")] ?? 0;
      return measuresOf(cell, whole, journeys, setting.factor).map((measure) =>
        metric({ ...here, journeys }, measure),
      );
    },
  );
}

function measuresOf(cell: Replicates, whole: Replicates, journeys: number, factor: number): Measure[] {
  const found = Object.entries(shares).flatMap(([name, portion]) => {
    const rate = shareOfCell(cell, portion, whole, factor);
    if (rate === null) return [];
    const { share: value, low, high, n } = rate;
    return [{ metric: name, value, unit: "share", low, high, n }];
  });
  return [{ metric: "path_journeys", value: journeys, unit: "journeys" }, ...found];
}
