import type { Engine, Row } from "../engine/engine.ts";
import type { Setting } from "./metric.ts";
import { type PathCourseRow, pathCourseRow } from "./published.ts";
import { beside, type Replicates, replicateTable, together } from "./replicates.ts";
import { shareOfCell } from "./share-of-cell.ts";

const step = ["sequence", "position", "touchpoint", "next_touchpoint"] as const;
const key = [...step, "course"] as const;
const courseOf = pathCourseRow.shape.course;

/** How journeys go on along each sequence of the workspace, with the share of those that were on it so far. */
export async function pathCourses(engine: Engine, setting: Setting): Promise<PathCourseRow[]> {
  const [rows, groups] = await Promise.all([
    engine.rows(
      `select distinct ${key.join(", ")} from path_course_groups order by sequence, position, course`,
    ),
    replicateTable(engine, "path_course_groups", key, ["journeys"]),
  ]);
  const cells = rows.flatMap((row) => {
    const cell = groups(...key.map((column) => row[column] ?? null));
    return cell ? [{ row, cell }] : [];
  });
  const steps = Map.groupBy(cells, ({ row }) => JSON.stringify([row.sequence, row.position].map(String)));
  return [...steps.values()].flatMap((courses) => {
    const whole = together(courses.map(({ cell }) => cell));
    return courses.map(({ row, cell }) => courseRow(row, cell, whole, setting));
  });
}

function courseRow(row: Row, cell: Replicates, whole: Replicates, { factor }: Setting): PathCourseRow {
  const both = beside(cell, whole);
  const found = shareOfCell(both, { part: 0, of: 1 }, both, factor);
  return {
    sequence: Number(row.sequence),
    position: Number(row.position),
    touchpoint: String(row.touchpoint),
    next_touchpoint: String(row.next_touchpoint),
    course: courseOf.parse(row.course),
    journeys: cell.total[0] ?? 0,
    of: whole.total[0] ?? 0,
    share: found?.share ?? 0,
    share_low: found?.low ?? null,
    share_high: found?.high ?? null,
  };
}
