import type { Engine } from "../engine/engine.ts";
import type { Setting } from "./metric.ts";
import { type PathTotal, partOfJourneys } from "./path-shares.ts";
import type { PathLoopRow } from "./published.ts";
import { replicateTable } from "./replicates.ts";

const key = ["touchpoint", "other_touchpoint"] as const;

/** Touchpoints between which journeys go back and forth, those of most journeys first. */
export async function pathLoops(
  engine: Engine,
  setting: Setting,
  total: PathTotal | null,
): Promise<PathLoopRow[]> {
  const [loops, groups] = await Promise.all([
    engine.rows(`select distinct ${key.join(", ")} from path_loop_groups order by ${key.join(", ")}`),
    replicateTable(engine, "path_loop_groups", key, ["journeys", "returns"]),
  ]);
  const found = loops.flatMap((row) => {
    const cell = groups(...key.map((column) => row[column] ?? null));
    if (cell === null || total === null) return [];
    const [journeys = 0, returns = 0] = cell.total;
    return [
      {
        touchpoint: String(row.touchpoint),
        other_touchpoint: String(row.other_touchpoint),
        ...{ journeys, returns },
        ...partOfJourneys(cell, 0, total, setting.factor),
      },
    ];
  });
  return found.toSorted((one, other) => other.journeys - one.journeys || other.returns - one.returns);
}
