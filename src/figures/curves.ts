import type { CurveRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { type Cause, incidenceCurves } from "../charts/incidence-curves.ts";
import type { Cubes } from "../cubes.ts";
import { count, interval, written } from "../words/numbers.ts";
import type { Figure } from "./figure.ts";

const hoursInDay = 24;
/** Hours from which an axis is in days. */
const daysFrom = 96;

/** How waits at a touchpoint end as time goes on, open ones counted as open; a figure for each kind of wait. */
export function curves(cubes: Cubes, row: TouchpointRow): readonly Figure[] {
  const own = cubes.curves.filter(
    (curve) => curve.touchpoint === row.touchpoint && curve.dimension === "all",
  );
  return [...Map.groupBy(own, (curve) => curve.metric)].map(([metric, points]) =>
    figure(row, metric, points),
  );
}

function figure(row: TouchpointRow, metric: CurveRow["metric"], published: readonly CurveRow[]): Figure {
  const points = inReadableUnit(published);
  const [first] = points;
  const unit = first?.unit ?? "days";
  const limit = first?.limit ?? null;
  const words = wait[metric];
  const met = points.filter((point) => point.cause === words.event);
  const atLimit = limit === null ? undefined : met.findLast((point) => point.time <= limit);
  const last = met.at(-1);
  const said = atLimit ?? last;
  const by = `${written({ value: said?.time ?? 0 }, unit)}`;
  const share = { value: said?.incidence ?? null, low: said?.low, high: said?.high };
  return {
    id: `${row.touchpoint.replace(".", "-")}-${metric}-curve`,
    heading: `${written(share, "share")} ${words.ended} within ${by}`,
    finding: `Of ${count(first?.subjects ?? 0)} ${words.plural}, ${written(share, "share")} were ${words.ended} within ${by} (95\u202f% interval ${interval(share, "share")})${others(points, words.event, said?.time ?? 0)}.`,
    note: `What is still open counts as open for as long as it was followed, and as nothing else; what was called off or refused competes (Aalen–Johansen). ${first?.cohort === "complete" ? "Only what could be followed to the end of the curve is in it." : "All are in it; those still open leave it when the record ends."}`,
    chart: (size) =>
      incidenceCurves(
        points,
        limit === null ? null : { time: limit, label: `promised: ${written({ value: limit }, unit)}` },
        unit,
        size,
      ),
    columns: [
      { key: "cause", label: "Ended", kind: "text" },
      { key: "time", label: `Within, ${unit}`, kind: "number", digits: unit === "days" ? 0 : 1 },
      { key: "incidence", label: "Share", kind: "share", interval: ["low", "high"] },
      { key: "at_risk", label: "Still open after", kind: "count" },
    ],
    rows: points.map(({ cause, time, incidence, low, high, at_risk }) => ({
      cause,
      time,
      incidence,
      low,
      high,
      at_risk,
    })),
    relation: "life_table_groups",
    metric: "share_within",
  };
}

/** What waits, and the way of ending that its customers wait for. */
const wait = {
  promise: { plural: "promises", ended: "fulfilled", event: "fulfilled" },
  complaint: { plural: "complaints", ended: "solved", event: "fulfilled" },
  life: { plural: "units in use", ended: "at their first fault", event: "failed" },
} as const satisfies Record<CurveRow["metric"], { plural: string; ended: string; event: Cause }>;

function others(points: readonly CurveRow[], event: Cause, time: number): string {
  const named = {
    fulfilled: "met",
    failed: "refused by the company",
    released: "called off by the customer",
  };
  return (["failed", "released"] as const)
    .filter((cause) => cause !== event)
    .flatMap((cause) => {
      const point = points.findLast((one) => one.cause === cause && one.time <= time);
      return point === undefined || point.incidence === 0
        ? []
        : [
            `, ${written({ value: point.incidence, low: point.low, high: point.high }, "share")} ${named[cause]}`,
          ];
    })
    .join("");
}

function inReadableUnit(points: readonly CurveRow[]): readonly CurveRow[] {
  const last = Math.max(...points.map((point) => point.time));
  if (points[0]?.unit !== "hours" || last < daysFrom) return points;
  return points.map((point) => ({
    ...point,
    unit: "days",
    time: point.time / hoursInDay,
    limit: point.limit === null ? null : point.limit / hoursInDay,
  }));
}
