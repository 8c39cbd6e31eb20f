import type { CurveRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { type Cause, incidenceCurves } from "../charts/incidence-curves.ts";
import type { Cubes } from "../cubes.ts";
import type { ShownUnit } from "../words/numbers.ts";
import type { Words } from "../words/words.ts";
import type { Figure } from "./figure.ts";
import { inUnit, type Shown, unitOver } from "./units.ts";

/** How waits at a touchpoint end as time goes on, open ones counted as open; a figure for each kind of wait. */
export function curves(cubes: Cubes, row: TouchpointRow): readonly Figure[] {
  const own = cubes.rowsAt("curves", row.touchpoint).filter((curve) => curve.dimension === "all");
  return [...Map.groupBy(own, (curve) => curve.metric)].map(([metric, points]) =>
    figure(cubes.words, row, metric, points),
  );
}

function figure(
  words: Words,
  row: TouchpointRow,
  metric: CurveRow["metric"],
  published: readonly CurveRow[],
): Figure {
  const points = inReadableUnit(published);
  const [first] = points;
  const unit = first?.unit ?? "days";
  const limit = first?.limit ?? null;
  const event = eventOf[metric];
  const met = points.filter((point) => point.cause === event);
  const atLimit = limit === null ? undefined : met.findLast((point) => point.time <= limit);
  const until = (atLimit && limit) ?? wholeEnd(met);
  const said = met.findLast((point) => point.time <= until);
  const time = words.written({ value: until }, unit);
  const estimate = { value: said?.incidence ?? null, low: said?.low, high: said?.high };
  const share = words.written(estimate, "share");
  const finding = words.say(`curves.${metric}.finding`, {
    subjects: first?.subjects ?? 0,
    ...{ share, time, interval: words.interval(estimate, "share") },
  });
  return {
    id: `${row.touchpoint.replace(".", "-")}-${metric}-curve`,
    heading: words.say(`curves.${metric}.heading`, { share, time }),
    finding: [finding, meanwhile(words, points, event, until)].filter(Boolean).join(" "),
    note: [
      words.say(`curves.${metric === "life" ? "life.note" : "note"}, ${first?.cohort ?? "censored"}`),
      metric === "promise" ? words.say("curves.promise.note") : "",
    ]
      .filter(Boolean)
      .join(" "),
    chart: (size) =>
      incidenceCurves(
        atLimit === undefined ? upTo(points, until) : points,
        limit === null ? null : { time: limit, label: promised(words, limit, unit) },
        {
          axis:
            metric === "promise"
              ? words.say(`charts.from the promise.${unit}`)
              : words.say(`curves.${metric}.axis`, { unit: words.unit(unit) }),
          ended: (cause, told) =>
            words.say("curves.end", { cause: words.say(`curves.${metric}.${cause}`), share: told }),
        },
        words,
        size,
      ),
    columns: [
      { key: "cause", label: words.say("curves.column.cause"), kind: "code", codes: `curves.${metric}` },
      {
        key: "time",
        label: words.say("curves.column.time", { unit: words.unit(unit) }),
        kind: "number",
        digits: placesApart(points),
      },
      { key: "incidence", label: words.say("curves.column.share"), kind: "share", interval: ["low", "high"] },
      {
        key: "at_risk",
        label: words.say(metric === "life" ? "curves.life.column.open" : "curves.column.open"),
        kind: "count",
      },
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

/** The way of ending that a curve is about. */
const eventOf = {
  promise: "fulfilled",
  complaint: "fulfilled",
  life: "failed",
} as const satisfies Record<CurveRow["metric"], Cause>;

/** The last whole unit of time that a curve reaches, or its end where it reaches none. */
function wholeEnd(curve: readonly Shown<CurveRow>[]): number {
  const [first, last] = [curve[0]?.time ?? 0, curve.at(-1)?.time ?? 0];
  return Math.floor(last) >= first ? Math.floor(last) : last;
}

/** Curves as far as a time, each with its share there. */
function upTo(points: readonly Shown<CurveRow>[], until: number): readonly Shown<CurveRow>[] {
  const within = points.filter((point) => point.time <= until);
  return [...Map.groupBy(within, (point) => point.cause).values()].flatMap((own) => [
    ...own,
    ...own.slice(-1).map((last) => ({ ...last, time: until })),
  ]);
}

/** Digits after the point with which no time of a curve reads as the one before it. */
function placesApart(points: readonly Shown<CurveRow>[]): number {
  const each = [...Map.groupBy(points, (point) => point.cause).values()];
  const areApart = (places: number) =>
    each.every((own) => new Set(own.map(({ time }) => time.toFixed(places))).size === own.length);
  return [0, 1, 2, 3].find(areApart) ?? 4;
}

function promised(words: Words, limit: number, unit: ShownUnit): string {
  return words.say("curves.promised", { time: words.written({ value: limit }, unit) });
}

/** What else had ended by a time, and how; empty where nothing had. */
function meanwhile(words: Words, points: readonly Shown<CurveRow>[], event: Cause, time: number): string {
  const ended = (cause: Cause) => {
    const point = points.findLast((one) => one.cause === cause && one.time <= time);
    if (cause === event || point === undefined || point.incidence === 0) return null;
    return words.written({ value: point.incidence, low: point.low, high: point.high }, "share");
  };
  const [failed, released] = [ended("failed"), ended("released")];
  if (failed !== null && released !== null) return words.say("curves.meanwhile.both", { failed, released });
  if (failed !== null) return words.say("curves.meanwhile.failed", { share: failed });
  return released === null ? "" : words.say("curves.meanwhile.released", { share: released });
}

function inReadableUnit(points: readonly CurveRow[]): readonly Shown<CurveRow>[] {
  if (points[0]?.unit !== "hours") return points;
  const { unit, perUnit } = unitOver(Math.max(...points.map((point) => point.time)));
  return points.map((point) => ({
    ...point,
    unit,
    time: inUnit(point.time, perUnit),
    limit: point.limit === null ? null : inUnit(point.limit, perUnit),
  }));
}
