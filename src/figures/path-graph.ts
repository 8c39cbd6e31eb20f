import type { MetricRow, PathStepRow } from "../../pipelines/publish/published.ts";
import { pathGraph } from "../charts/path-graph.ts";
import { pathGraphUpright } from "../charts/path-graph-upright.ts";
import type { PathPoint, PathStep } from "../charts/path-points.ts";
import type { Cubes } from "../cubes.ts";
import type { Words } from "../words/words.ts";
import type { Column, Figure, Row } from "./figure.ts";
import { inOrder } from "./measured.ts";
import { brokenOf, hoursOf, labelOf, standingOf, worthwhile } from "./path-names.ts";

/** Steps that a smaller share of journeys take are not drawn. */
const leastDrawn = 0.02;
/** A share of drop-outs below this is not written into the picture, nor is a share of beginnings. */
const leastTold = 0.005;

/** A step between two touchpoints. */
type Between = PathStepRow & { readonly touchpoint: string; readonly next_touchpoint: string };

/** The graph of all steps: how journeys go from touchpoint to touchpoint, how long it takes, and where they drop out. */
export function graph(cubes: Cubes): Figure {
  const points = pointsOf(cubes);
  const steps = between(cubes)
    .filter(({ share }) => share >= leastDrawn)
    .map((row) => stepOf(cubes, row));
  return {
    id: "paths-graph",
    ...told(cubes),
    note: note(cubes),
    chart: (size) =>
      size === "wide" ? pathGraph(points, steps, cubes.words) : pathGraphUpright(points, steps, cubes.words),
    columns: columns(cubes),
    rows: inFlow(cubes).map((row) => tableRow(cubes, row)),
    relation: "path_step_groups",
    metric: "path_drop_out_share",
  };
}

/** The touchpoints that journeys come to, in the order of the journey. */
function pointsOf(cubes: Cubes): readonly PathPoint[] {
  const { words } = cubes;
  const all = cubes.metric({ metric: "path_journeys" })?.value ?? 0;
  return inOrder(cubes).flatMap(({ touchpoint, stage, label }) => {
    const come = cubes.metric({ metric: "path_journeys", touchpoint })?.value ?? 0;
    if (come === 0) return [];
    const start = cubes.path_steps.find(
      (row) => row.touchpoint === null && row.next_touchpoint === touchpoint,
    );
    const dropped = dropOutsAt(cubes, touchpoint);
    return [
      {
        ...{ touchpoint, stage, label, customers: come },
        stageName: words.say(`stage.${stage}.name`),
        come: words.percent(come / all, 0),
        begin: start && start.share >= leastTold ? words.percent(start.share, 0) : null,
        dropped:
          dropped && (dropped.value ?? 0) >= leastTold
            ? { journeys: countOf(dropped), text: words.percent(dropped.value ?? 0) }
            : null,
      },
    ];
  });
}

function stepOf({ words }: Cubes, row: Between): PathStep {
  const standing = standingOf(row);
  const said = { share: words.percent(row.share, row.share < 0.1 ? 1 : 0), time: timeOf(words, row) };
  return {
    from: row.touchpoint,
    to: row.next_touchpoint,
    share: row.share,
    text: words.say(standing === "worse" ? "paths.graph.arc, worse" : "paths.graph.arc", said).trimEnd(),
    standing,
  };
}

function timeOf(words: Words, row: PathStepRow): string {
  if (row.hours === null) return "";
  return row.hours === 0 ? words.say("paths.graph.at once") : words.written(hoursOf(row), "hours");
}

function between(cubes: Cubes): readonly Between[] {
  return cubes.path_steps.filter(
    (row): row is Between => row.touchpoint !== null && row.next_touchpoint !== null,
  );
}

function dropOutsAt(cubes: Cubes, touchpoint: string): MetricRow | undefined {
  return cubes.metric({ metric: "path_drop_out_share", touchpoint });
}

/** How many journeys a share is. */
function countOf({ value, n }: MetricRow): number {
  return Math.round((value ?? 0) * (n ?? 0));
}

/** Where most journeys drop out. */
function worstPlace(cubes: Cubes): MetricRow | undefined {
  const places = inOrder(cubes).flatMap(({ touchpoint }) => dropOutsAt(cubes, touchpoint) ?? []);
  const [worst] = places.toSorted((one, other) => countOf(other) - countOf(one));
  return worst && countOf(worst) > 0 ? worst : undefined;
}

function told(cubes: Cubes): Pick<Figure, "heading" | "finding"> {
  const { words } = cubes;
  const journeys = cubes.metric({ metric: "path_journeys" })?.value ?? 0;
  const worst = worstPlace(cubes);
  const all = cubes.metric({ metric: "path_drop_out_share" });
  if (worst === undefined || all === undefined)
    return {
      heading: words.say("paths.graph.heading.whole", { journeys }),
      finding: words.say("paths.graph.finding.whole", { journeys, steps: between(cubes).length }),
    };
  const place = {
    touchpoint: labelOf(cubes, worst.touchpoint ?? ""),
    rate: words.written(worst, "share"),
  };
  return {
    heading: words.say("paths.graph.heading", place),
    finding: words.say("paths.graph.finding", {
      ...place,
      closed: worst.n ?? 0,
      interval: words.interval(worst, "share"),
      journeys: all.n ?? 0,
      all: words.written(all, "share"),
      allInterval: words.interval(all, "share"),
    }),
  };
}

function note(cubes: Cubes): string {
  const { words } = cubes;
  const steps = between(cubes);
  const place = new Map(inOrder(cubes).map(({ touchpoint }, index) => [touchpoint, index]));
  const total = (rows: readonly PathStepRow[]) => rows.reduce((sum, row) => sum + row.transitions, 0);
  const back = steps.filter(
    (row) => (place.get(row.next_touchpoint) ?? 0) < (place.get(row.touchpoint) ?? 0),
  );
  const out = steps.filter(({ share }) => share < leastDrawn);
  const broken = cubes.metric({ metric: "path_broken_share" });
  const left = words.say("paths.graph.note.left out", {
    kinds: out.length,
    threshold: words.percent(leastDrawn, 0),
    share: words.percent(total(out) / Math.max(1, total(steps))),
  });
  return [
    words.say("paths.graph.note", {
      broken: words.written(broken ?? { value: null }, "share"),
      least: words.percent(leastTold),
      points: words.count(worthwhile * 100),
    }),
    words.say("paths.graph.note.back", { steps: total(steps), back: total(back) }),
    ...(out.length > 0 ? [left] : []),
  ].join(" ");
}

/** Steps in the order of the journey, starts first and ends after the steps from the same touchpoint. */
function inFlow(cubes: Cubes): readonly PathStepRow[] {
  const place = new Map(inOrder(cubes).map(({ touchpoint }, index) => [touchpoint, index]));
  const from = ({ touchpoint }: PathStepRow) => (touchpoint === null ? -1 : (place.get(touchpoint) ?? 0));
  const isEnd = ({ next_touchpoint }: PathStepRow) => (next_touchpoint === null ? 1 : 0);
  return cubes.path_steps.toSorted(
    (one, other) => from(one) - from(other) || isEnd(one) - isEnd(other) || other.journeys - one.journeys,
  );
}

function columns({ words }: Cubes): readonly Column[] {
  return [
    { key: "from", label: words.say("paths.column.from"), kind: "text" },
    { key: "to", label: words.say("paths.column.to"), kind: "text" },
    { key: "ending", label: words.say("paths.column.ending"), kind: "code", codes: "paths.ending" },
    { key: "journeys", label: words.say("paths.column.journeys"), kind: "count" },
    {
      key: "share",
      label: words.say("paths.column.share"),
      kind: "share",
      interval: ["share_low", "share_high"],
    },
    { key: "steps", label: words.say("paths.column.steps"), kind: "count" },
    { key: "inbound", label: words.say("paths.column.inbound"), kind: "count" },
    {
      key: "broken",
      label: words.say("column.with broken"),
      kind: "share",
      interval: ["broken_low", "broken_high"],
    },
    { key: "p", label: words.say("column.p"), kind: "p" },
    {
      key: "hours",
      label: words.say("paths.column.hours"),
      kind: "number",
      unit: "hours_unit",
      interval: ["hours_low", "hours_high"],
    },
    { key: "hours_unit", label: words.say("column.unit"), kind: "text" },
  ];
}

function tableRow(cubes: Cubes, row: PathStepRow): Row {
  const { words } = cubes;
  const broken = brokenOf(row);
  return {
    from: row.touchpoint === null ? words.say("paths.place.start") : labelOf(cubes, row.touchpoint),
    to: row.next_touchpoint === null ? words.say("paths.place.end") : labelOf(cubes, row.next_touchpoint),
    ending: row.ending,
    journeys: row.journeys,
    share: row.share,
    share_low: row.share_low,
    share_high: row.share_high,
    steps: row.transitions,
    inbound: row.inbound,
    broken: broken.value,
    broken_low: row.broken_low,
    broken_high: row.broken_high,
    p: row.broken_p,
    hours: row.hours,
    hours_low: row.hours_low,
    hours_high: row.hours_high,
    hours_unit: row.hours === null ? null : "hours",
  };
}
