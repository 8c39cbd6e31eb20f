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
  const followed = await followedMetrics(engine, setting);
  const everywhere = { stage: null, touchpoint: null, version: null, dimension: "all", value: "all" };
  const places = touchpoints.flatMap(({ touchpoint = null }) => {
    const cell = groups(touchpoint);
    const here = { touchpoint, version: null, dimension: "all", value: "all" };
    return cell ? [{ cell, place: { ...place(here), version: null } }] : [];
  });
  const found = [{ cell: whole, place: { ...setting, ...everywhere, journeys: null } }, ...places].flatMap(
    ({ cell, place: here }) => {
      const journeys = cell.total[at("journeys")] ?? 0;
      return measuresOf(cell, whole, journeys, setting.factor).map((measure) =>
        metric({ ...here, journeys }, measure),
      );
    },
  );
  return [...found, ...followed];
}

/** Journeys that began each sequence and are not open on it, and those that came through; none that is told in part only. */
const sequences = `(
  select sequences.path, groups.cluster, groups.cluster_group,
    sum(case when groups.position = sequences.last and groups.is_followed then groups.journeys else 0 end) as followed,
    sum(case when groups.position = 1 then groups.journeys else 0 end)
      - sum(case when groups.course = 'open' then groups.journeys else 0 end) as begun
  from path_course_groups as groups
  inner join (
    select sequence, max(position) - 1 as last, path_of(touchpoint, position) as path
    from workspace.sequences group by sequence
  ) as sequences on sequences.sequence = groups.sequence
  where groups.sequence in (
    select sequence from path_course_groups
    group by sequence having count(*) filter (where course = 'withheld') = 0
  )
  group by sequences.path, groups.cluster, groups.cluster_group
)`;

/** Of the journeys that begin each sequence of the workspace, the share that come through it in its order. */
async function followedMetrics(engine: Engine, setting: Setting): Promise<MetricRow[]> {
  const [told, groups] = await Promise.all([
    engine.rows(
      `select sequences.path from (
         select sequence, max(position) - 1 as last, path_of(touchpoint, position) as path
         from workspace.sequences group by sequence
       ) as sequences
       inner join (select sequence, max(position) as position from path_course_groups group by sequence) as found
         on found.sequence = sequences.sequence and found.position = sequences.last
       order by sequences.sequence`,
    ),
    replicateTable(engine, sequences, ["path"], ["followed", "begun"]),
  ]);
  return told.flatMap(({ path = null }) => {
    const cell = groups(path);
    const rate = cell && shareOfCell(cell, { part: 0, of: 1 }, cell, setting.factor);
    if (!rate) return [];
    const place = {
      stage: null,
      touchpoint: null,
      version: null,
      dimension: "sequence",
      value: String(path),
    };
    const { share: value, low, high, n } = rate;
    return [
      metric(
        { ...setting, ...place, journeys: n },
        { metric: "path_followed_share", value, unit: "share", low, high, n },
      ),
    ];
  });
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
