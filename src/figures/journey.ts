import type { MetricRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { journeyOverview } from "../charts/journey-overview.ts";
import type { Felt, JourneyPoint, Scale, Share } from "../charts/journey-points.ts";
import { journeyUpright } from "../charts/journey-upright.ts";
import type { Cubes } from "../cubes.ts";
import { monthName, monthShort } from "../words/dates.ts";
import { count, fixed, interval, percent, written } from "../words/numbers.ts";
import { stageWords } from "../words/stages.ts";
import { changeOf } from "./control.ts";
import type { Figure, Row } from "./figure.ts";
import {
  askedScale,
  inOrder,
  isClear,
  isMeasured,
  measured,
  number,
  ratingAsked,
  ratingScale,
  ratingWhen,
  worstMonth,
  worstTouchpoint,
} from "./measured.ts";

/** The whole journey in one picture: where promises are exceeded, kept and broken, and how it felt. */
export function journey(cubes: Cubes): Figure {
  const points = journeyPoints(cubes);
  const scale = ratingScale(cubes);
  return {
    id: "journey",
    heading: headline(cubes),
    finding: finding(cubes),
    note: note(cubes),
    chart: (size) => (size === "wide" ? journeyOverview(points, scale) : journeyUpright(points, scale)),
    columns: [
      { key: "stage", label: "Stage", kind: "text" },
      { key: "touchpoint", label: "Touchpoint", kind: "text" },
      { key: "customers", label: "Customers", kind: "count" },
      { key: "due", label: "Promises due", kind: "count" },
      { key: "exceeded", label: "Exceeded", kind: "share", interval: ["exceeded_low", "exceeded_high"] },
      { key: "broken", label: "Broken", kind: "share", interval: ["broken_low", "broken_high"] },
      { key: "felt_in_time", label: "Felt, in time", kind: "score" },
      { key: "felt_late", label: "Felt, late", kind: "score" },
      { key: "felt", label: "Felt, all", kind: "score" },
      { key: "missing", label: "Not measured", kind: "text" },
    ],
    rows: inOrder(cubes).map((row) => tableRow(cubes, row)),
    relation: "verdict_margins",
    metric: "broken_rate",
  };
}

/** The touchpoints as the journey picture shows them; a stage without one still has its place. */
export function journeyPoints(cubes: Cubes): readonly JourneyPoint[] {
  const worst = worstTouchpoint(cubes)?.touchpoint;
  return cubes.site.stages.flatMap((stage) => {
    const rows = inOrder(cubes).filter((row) => row.stage === stage);
    if (rows.length === 0) return [nowhere(stage)];
    return rows.map((row) => point(cubes, row, row.touchpoint === worst));
  });
}

/** Why nobody can say how a touchpoint went; null where somebody measures it. */
export function missing(cubes: Cubes, row: TouchpointRow): string | null {
  if (isMeasured(cubes, row.touchpoint)) return null;
  if (!row.has_promise) return "no promise";
  return row.has_outcome ? "nothing due yet" : "no outcome";
}

function nowhere(stage: JourneyPoint["stage"]): JourneyPoint {
  const rest = { touchpoint: null, label: "", customers: 0, exceeded: null, kept: null, broken: null };
  return {
    stage,
    stageName: stageWords[stage].name,
    ...rest,
    missing: "no touchpoint",
    felt: [],
    remark: [],
  };
}

function point(cubes: Cubes, row: TouchpointRow, isWorst: boolean): JourneyPoint {
  const at = (metric: string) => share(number(cubes, row.touchpoint, metric));
  const month = isWorst ? worstMonth(cubes, row.touchpoint) : undefined;
  return {
    stage: row.stage,
    stageName: stageWords[row.stage].name,
    touchpoint: row.touchpoint,
    label: row.label,
    customers: row.customers,
    missing: missing(cubes, row),
    exceeded: at("exceeded_rate"),
    kept: at("kept_rate"),
    broken: at("broken_rate"),
    felt: felt(cubes, row),
    remark: month
      ? ["hurts most:", `${written(month, "share")} in`, monthShort(String(month.dimension_value))]
      : [],
  };
}

function share(row: MetricRow | undefined): Share | null {
  if (row?.value == null) return null;
  return { value: row.value, low: row.low, high: row.high, text: written(row, "share") };
}

/** How it felt, each answer at its place on its own scale: in time and late where a promise was made, else as asked. */
function felt(cubes: Cubes, row: TouchpointRow): Felt[] {
  const lane = ratingScale(cubes);
  const own = ratingScale(cubes, row.touchpoint);
  const parts = (["in time", "late"] as const).flatMap((when) => {
    const rating = ratingWhen(cubes, row.touchpoint, when);
    return rating?.value == null ? [] : [onLane(rating, rating.value, own, lane, when)];
  });
  if (parts.length > 0) return parts;
  const asked = ratingAsked(cubes, row.touchpoint);
  return asked?.value == null ? [] : [onLane(asked, asked.value, askedScale(row), lane, null)];
}

function onLane(row: MetricRow, value: number, own: Scale, lane: Scale, when: Felt["when"]): Felt {
  const share = (value - own.low) / (own.high - own.low);
  return { score: lane.low + share * (lane.high - lane.low), text: written(row, "score"), when };
}

function headline(cubes: Cubes): string {
  const worst = worstTouchpoint(cubes);
  if (worst === undefined) return "Nobody measures a promise on this journey";
  const broken = number(cubes, worst.touchpoint, "broken_rate");
  const month = worstMonth(cubes, worst.touchpoint);
  const change = changeOf(cubes, worst.touchpoint);
  const lost = number(cubes, worst.touchpoint, "rating_difference");
  const parts = [
    `“${worst.label}” breaks ${written(broken ?? { value: null }, "share")} of its promises`,
    change && change.after < change.before
      ? `more since ${monthName(change.month)}`
      : month
        ? `most of all in ${monthName(String(month.dimension_value))}`
        : "",
    lost?.value != null && lost.value < 0 && isClear(lost)
      ? `and late ones are rated ${fixed(-lost.value, 1)} points lower`
      : "",
  ];
  return parts.filter(Boolean).join(", ");
}

function finding(cubes: Cubes): string {
  const worst = worstTouchpoint(cubes);
  if (worst === undefined) return "No touchpoint has both a recorded promise and a recorded outcome.";
  const broken = number(cubes, worst.touchpoint, "broken_rate");
  const exceeded = number(cubes, worst.touchpoint, "exceeded_rate");
  const month = worstMonth(cubes, worst.touchpoint);
  const [met, late] = [
    ratingWhen(cubes, worst.touchpoint, "in time"),
    ratingWhen(cubes, worst.touchpoint, "late"),
  ];
  const change = changeOf(cubes, worst.touchpoint);
  const cell = broken ?? { value: null, n: null };
  return [
    `Of ${count(broken?.n ?? 0)} promises due there, ${written(cell, "share")} were broken (95\u202f% interval ${interval(cell, "share")})`,
    exceeded?.value ? ` and ${written(exceeded, "share")} exceeded` : "",
    month ? `; in ${monthName(String(month.dimension_value))} ${written(month, "share")} were broken.` : ".",
    change && change.after < change.before
      ? ` Kept were ${percent(change.before)} until ${monthName(change.month)} and ${percent(change.after)} since (95\u202f% interval of the change ${interval({ value: change.size, low: change.low, high: change.high }, "share")}).`
      : "",
    met?.value != null && late?.value != null
      ? ` Customers rate ${written(met, "score")} of ${ratingScale(cubes, worst.touchpoint).high} when it comes in time, ${written(late, "score")} when late.`
      : "",
  ].join("");
}

function note(cubes: Cubes): string {
  const all = cubes.touchpoints.length;
  const some = measured(cubes).length;
  return `The level line is what customers were promised. Above it: the share of promises met clearly better. Hanging below: the share broken, with its 95\u202f% interval. Width: how many customers pass. Dashed: nobody measures it; ${some} of ${all} touchpoints are measured. It hurts most where the share broken, times the rating lost when late, is largest. A square is the mean answer to a question asked there, at its place on its own scale. All shares are of promises due.`;
}

function tableRow(cubes: Cubes, row: TouchpointRow): Row {
  const at = (metric: string) => number(cubes, row.touchpoint, metric);
  const [exceeded, broken] = [at("exceeded_rate"), at("broken_rate")];
  const when = (fulfilment: string) => ratingWhen(cubes, row.touchpoint, fulfilment)?.value ?? null;
  return {
    stage: stageWords[row.stage].name,
    touchpoint: row.label,
    customers: row.customers,
    due: at("due")?.value ?? null,
    exceeded: exceeded?.value ?? null,
    exceeded_low: exceeded?.low ?? null,
    exceeded_high: exceeded?.high ?? null,
    broken: broken?.value ?? null,
    broken_low: broken?.low ?? null,
    broken_high: broken?.high ?? null,
    felt_in_time: when("in time"),
    felt_late: when("late"),
    felt: ratingAsked(cubes, row.touchpoint)?.value ?? null,
    missing: missing(cubes, row),
  };
}
