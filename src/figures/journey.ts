import type { MetricRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { journeyOverview } from "../charts/journey-overview.ts";
import type { Felt, JourneyPoint, Scale, Share } from "../charts/journey-points.ts";
import { journeyUpright } from "../charts/journey-upright.ts";
import type { Cubes } from "../cubes.ts";
import type { Words } from "../words/words.ts";
import { changeOf } from "./control.ts";
import type { Column, Figure, Row } from "./figure.ts";
import {
  askedScale,
  inOrder,
  isClear,
  isMeasured,
  number,
  ratingAsked,
  ratingScale,
  ratingWhen,
  worstMonth,
  worstTouchpoint,
} from "./measured.ts";
import { pointsInterval } from "./points.ts";

/** The whole journey in one picture: where promises are exceeded, kept and broken, and how it felt. */
export function journey(cubes: Cubes): Figure {
  const { words } = cubes;
  const points = journeyPoints(cubes);
  const scale = ratingScale(cubes);
  return {
    id: "journey",
    heading: headline(cubes),
    finding: finding(cubes),
    note: note(cubes),
    chart: (size) => (size === "wide" ? journeyOverview : journeyUpright)(points, scale, words),
    columns: [
      { key: "stage", label: words.say("column.stage"), kind: "code", codes: "stage" },
      { key: "touchpoint", label: words.say("column.touchpoint"), kind: "text" },
      { key: "customers", label: words.say("column.customers"), kind: "count" },
      { key: "due", label: words.say("column.promises due"), kind: "count" },
      share(words, "exceeded"),
      share(words, "broken"),
      { key: "felt_in_time", label: words.say("column.felt in time"), kind: "score" },
      { key: "felt_late", label: words.say("column.felt late"), kind: "score" },
      { key: "felt", label: words.say("column.felt"), kind: "score" },
      { key: "missing", label: words.say("column.missing"), kind: "code", codes: "missing" },
    ],
    rows: inOrder(cubes).map((row) => tableRow(cubes, row)),
    relation: "verdict_margins",
    metric: "broken_rate",
  };
}

/** How to read the picture, and of how many touchpoints it judges. */
function note(cubes: Cubes): string {
  const lacks = cubes.touchpoints.map((row) => missing(cubes, row));
  const pending = lacks.filter((lack) => lack === "nothing due yet").length;
  const judged = lacks.filter((lack) => lack === null).length;
  return cubes.words.say("journey.note", {
    ...{ measured: judged, pending, blind: lacks.length - judged - pending, all: lacks.length },
  });
}

/** The touchpoints as the journey picture shows them; a stage without one still has its place. */
export function journeyPoints(cubes: Cubes): readonly JourneyPoint[] {
  const worst = worstTouchpoint(cubes)?.touchpoint;
  return cubes.site.stages.flatMap((stage) => {
    const rows = inOrder(cubes).filter((row) => row.stage === stage);
    if (rows.length === 0) return [nowhere(cubes, stage)];
    return rows.map((row) => point(cubes, row, row.touchpoint === worst));
  });
}

function share(words: Words, key: "exceeded" | "broken"): Column {
  return { key, label: words.say(`column.${key}`), kind: "share", interval: [`${key}_low`, `${key}_high`] };
}

/** Why nobody can say how a touchpoint went. */
type Missing = "no promise" | "no outcome" | "nothing due yet";

/** Why nobody can say how a touchpoint went; null where somebody measures it. */
export function missing(cubes: Cubes, row: TouchpointRow): Missing | null {
  if (isMeasured(cubes, row.touchpoint)) return null;
  if (!row.has_promise) return "no promise";
  return row.has_outcome ? "nothing due yet" : "no outcome";
}

function nowhere({ words }: Cubes, stage: JourneyPoint["stage"]): JourneyPoint {
  const rest = { touchpoint: null, label: "", customers: 0, exceeded: null, kept: null, broken: null };
  return {
    stage,
    stageName: words.say(`stage.${stage}.name`),
    ...rest,
    missing: words.say("missing.no touchpoint"),
    felt: [],
    remark: [],
  };
}

function point(cubes: Cubes, row: TouchpointRow, isWorst: boolean): JourneyPoint {
  const { words } = cubes;
  const at = (metric: string) => shareOf(words, number(cubes, row.touchpoint, metric));
  const lacks = missing(cubes, row);
  const month = isWorst ? worstMonth(cubes, row.touchpoint) : undefined;
  return {
    stage: row.stage,
    stageName: words.say(`stage.${row.stage}.name`),
    touchpoint: row.touchpoint,
    label: row.label,
    customers: row.customers,
    missing: lacks && words.say(`missing.${lacks}`),
    exceeded: at("exceeded_rate"),
    kept: at("kept_rate"),
    broken: at("broken_rate"),
    felt: felt(cubes, row),
    remark: month ? remark(words, month) : [],
  };
}

/** What is said at the touchpoint that hurts most, one line under the other. */
function remark(words: Words, month: MetricRow): string[] {
  const rate = words.written(month, "share");
  return words
    .say("journey.remark", { rate, month: words.monthShort(String(month.dimension_value)) })
    .split("\n");
}

function shareOf(words: Words, row: MetricRow | undefined): Share | null {
  if (row?.value == null) return null;
  return { value: row.value, low: row.low, high: row.high, text: words.written(row, "share") };
}

/** How it felt, each answer at its place on its own scale: in time and late where a promise was made, else as asked. */
function felt(cubes: Cubes, row: TouchpointRow): Felt[] {
  const lane = ratingScale(cubes);
  const own = ratingScale(cubes, row.touchpoint);
  const parts = (["in time", "late"] as const).flatMap((when) => {
    const rating = ratingWhen(cubes, row.touchpoint, when);
    return rating?.value == null ? [] : [onLane(cubes.words, rating, own, lane, when)];
  });
  if (parts.length > 0) return parts;
  const asked = ratingAsked(cubes, row.touchpoint);
  return asked?.value == null ? [] : [onLane(cubes.words, asked, askedScale(row), lane, null)];
}

function onLane(words: Words, row: MetricRow, own: Scale, lane: Scale, when: Felt["when"]): Felt {
  const part = ((row.value ?? own.low) - own.low) / (own.high - own.low);
  return { score: lane.low + part * (lane.high - lane.low), text: onOwnScale(words, row, own, lane), when };
}

/** A rating as the picture writes it: with the end of its scale where that is not the axis's. */
function onOwnScale(words: Words, row: MetricRow, own: Scale, lane: Scale): string {
  const rating = words.written(row, "score");
  const isLane = own.low === lane.low && own.high === lane.high;
  return isLane ? rating : words.say("charts.journey.own scale", { rating, most: own.high });
}

function headline(cubes: Cubes): string {
  const { words } = cubes;
  const worst = worstTouchpoint(cubes);
  if (worst === undefined) return words.say("journey.heading.nobody");
  const broken = number(cubes, worst.touchpoint, "broken_rate");
  const month = worstMonth(cubes, worst.touchpoint)?.dimension_value;
  const change = changeOf(cubes, worst.touchpoint);
  const since = change && change.after < change.before ? change.month : null;
  const named = since ?? month ?? null;
  const lost = number(cubes, worst.touchpoint, "rating_difference");
  const isLower = lost?.value != null && lost.value < 0 && isClear(lost);
  return words.say("journey.heading", {
    touchpoint: worst.label,
    rate: words.written(broken ?? { value: null }, "share"),
    when: since ? "since" : named ? "most" : "never",
    month: named === null ? "" : words.monthName(named),
    points: isLower ? words.written({ ...lost, value: -(lost.value ?? 0) }, "score") : "none",
  });
}

function finding(cubes: Cubes): string {
  const { words } = cubes;
  const worst = worstTouchpoint(cubes);
  if (worst === undefined) return words.say("journey.finding.nobody");
  return [broken(cubes, worst), changed(cubes, worst), rated(cubes, worst)].filter(Boolean).join(" ");
}

function broken(cubes: Cubes, { touchpoint }: TouchpointRow): string {
  const { words } = cubes;
  const rate = number(cubes, touchpoint, "broken_rate") ?? { value: null, n: null };
  const better = number(cubes, touchpoint, "exceeded_rate");
  const month = worstMonth(cubes, touchpoint);
  return words.say("journey.finding", {
    due: rate.n ?? 0,
    broken: words.written(rate, "share"),
    interval: words.interval(rate, "share"),
    exceeded: better?.value ? words.written(better, "share") : "none",
    month: month ? words.monthName(String(month.dimension_value)) : "none",
    worst: month ? words.written(month, "share") : "",
  });
}

function changed(cubes: Cubes, { touchpoint }: TouchpointRow): string {
  const { words } = cubes;
  const change = changeOf(cubes, touchpoint);
  if (change === null || change.after >= change.before) return "";
  return words.say("journey.finding.change", {
    before: words.percent(change.before),
    month: words.monthName(change.month),
    after: words.percent(change.after),
    interval: pointsInterval(words, { value: change.size, low: change.low, high: change.high }),
  });
}

function rated(cubes: Cubes, { touchpoint }: TouchpointRow): string {
  const { words } = cubes;
  const met = ratingWhen(cubes, touchpoint, "in time");
  const late = ratingWhen(cubes, touchpoint, "late");
  if (met?.value == null || late?.value == null) return "";
  return words.say("journey.finding.felt", {
    intime: words.written(met, "score"),
    most: ratingScale(cubes, touchpoint).high,
    late: words.written(late, "score"),
  });
}

function tableRow(cubes: Cubes, row: TouchpointRow): Row {
  const at = (metric: string) => number(cubes, row.touchpoint, metric);
  const [exceeded, broken] = [at("exceeded_rate"), at("broken_rate")];
  const when = (fulfilment: string) => ratingWhen(cubes, row.touchpoint, fulfilment)?.value ?? null;
  return {
    stage: row.stage,
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
