import type { Engine, Row } from "../engine/engine.ts";
import { mediansOf } from "./median-of-cell.ts";
import type { Setting } from "./metric.ts";
import { brokenShares, hoursOf, type PathTotal, partOfJourneys } from "./path-shares.ts";
import { type PathStepRow, pathStepRow } from "./published.ts";
import { replicateTable } from "./replicates.ts";

const key = ["touchpoint", "next_touchpoint", "ending"] as const;
const sums = ["broken", "judged", "journeys", "transitions", "inbound"] as const;
const endingOf = pathStepRow.shape.ending;

/** Each step with how many journeys take it, the share of them with a broken promise, and the time between. */
export async function pathSteps(
  engine: Engine,
  setting: Setting,
  total: PathTotal | null,
): Promise<PathStepRow[]> {
  const [steps, groups, medians] = await Promise.all([
    engine.rows(`select distinct ${key.join(", ")} from path_step_groups order by ${key.join(", ")}`),
    replicateTable(engine, "path_step_groups", key, sums),
    mediansOf(
      engine,
      { cube: "path_time_groups", key: ["touchpoint", "next_touchpoint"], count: "transitions" },
      () => false,
      setting.factor,
    ),
  ]);
  const times = new Map(medians.map(({ row, median }) => [nameOf(row), median]));
  const cells = steps.flatMap((row) => {
    const cell = groups(...key.map((column) => row[column] ?? null));
    return cell ? [{ row, cell }] : [];
  });
  if (total === null) return [];
  const broken = brokenShares(
    cells.map(({ cell }) => cell),
    total,
    setting.factor,
  );
  return cells.flatMap(({ row, cell }, index) => {
    const shares = broken[index];
    if (!shares) return [];
    const [, judged = 0, journeys = 0, transitions = 0, inbound = 0] = cell.total;
    const median = row.ending === "went on" ? (times.get(nameOf(row)) ?? null) : null;
    return [
      {
        touchpoint: row.touchpoint === "start" ? null : String(row.touchpoint),
        next_touchpoint: row.next_touchpoint === "end" ? null : String(row.next_touchpoint),
        ending: endingOf.parse(row.ending),
        ...{ journeys, transitions, inbound, judged },
        ...partOfJourneys(cell, sums.indexOf("journeys"), total, setting.factor),
        ...shares,
        ...hoursOf(median),
      },
    ];
  });
}

function nameOf({ touchpoint, next_touchpoint }: Row): string {
  return JSON.stringify([touchpoint, next_touchpoint]);
}
