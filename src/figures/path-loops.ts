import type { PathLoopRow } from "../../pipelines/publish/published.ts";
import { pathRows, type Way, type WayScale } from "../charts/path-rows.ts";
import type { Cubes } from "../cubes.ts";
import type { Figure } from "./figure.ts";
import { labelOf, returnTo, writtenShare } from "./path-names.ts";

const mostDrawn = 10;

/** Where journeys come back to where they have been: touchpoints between which they go back and forth. */
export function loops(cubes: Cubes): Figure | null {
  const { words } = cubes;
  const all = cubes.metric({ metric: "path_loop_share" });
  if (all?.value == null || all.value === 0) return null;
  const drawn = cubes.path_loops.slice(0, mostDrawn).map((row) => way(cubes, row));
  const most = roundedUp(Math.max(...cubes.path_loops.map((row) => row.share_high ?? row.share), 0.001));
  const scale: WayScale = {
    domain: [0, most],
    ends: [words.percent(0, 0), words.percent(most)],
    reference: null,
    headings: [words.say("paths.rows.journeys"), words.say("paths.loops.share")],
  };
  return {
    id: "paths-loops",
    heading: words.say("paths.loops.heading", { rate: words.written(all, "share") }),
    finding: finding(cubes, words.interval(all, "share"), all.n ?? 0),
    note: words.say("paths.loops.note"),
    chart: drawn.length === 0 ? null : (size) => pathRows(drawn, scale, size),
    columns: [
      { key: "touchpoint", label: words.say("column.touchpoint"), kind: "text" },
      { key: "other", label: words.say("paths.column.other"), kind: "text" },
      { key: "journeys", label: words.say("paths.column.journeys"), kind: "count" },
      { key: "times", label: words.say("paths.column.times"), kind: "count" },
      { key: "share", label: words.say("paths.column.share"), kind: "share", interval: ["low", "high"] },
    ],
    rows: cubes.path_loops.map((row) => ({
      touchpoint: labelOf(cubes, row.touchpoint),
      other: labelOf(cubes, row.other_touchpoint),
      journeys: row.journeys,
      times: row.returns,
      share: row.share,
      low: row.share_low,
      high: row.share_high,
    })),
    relation: "path_loop_groups",
    metric: "path_loop_share",
  };
}

/** The end of an axis: the next half of a power of ten, at the least a tenth of a percent. */
function roundedUp(share: number): number {
  const step = Math.max(10 ** Math.floor(Math.log10(share)) / 2, 0.001);
  return Number((Math.ceil(Number((share / step).toFixed(6))) * step).toFixed(4));
}

function finding(cubes: Cubes, interval: string, journeys: number): string {
  const { words } = cubes;
  const [first] = cubes.path_loops;
  if (first === undefined) return words.say("paths.loops.finding.none", { interval, journeys });
  return words.say("paths.loops.finding", {
    interval,
    journeys,
    pair: words.say("paths.loop", {
      touchpoint: labelOf(cubes, first.touchpoint),
      other: labelOf(cubes, first.other_touchpoint),
    }),
    times: first.returns,
    some: first.journeys,
  });
}

function way(cubes: Cubes, row: PathLoopRow): Way {
  const { words } = cubes;
  const [one, other] = [labelOf(cubes, row.touchpoint), labelOf(cubes, row.other_touchpoint)];
  const rate = { value: row.share, low: row.share_low, high: row.share_high };
  return {
    steps: [{ label: one, kind: "other" }, { label: other, kind: "other" }, returnTo(cubes, row.touchpoint)],
    amount: words.count(row.journeys),
    estimate: { ...rate, ...writtenShare(words, rate, "alike") },
    standing: "alike",
  };
}
