import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import type { Words } from "../words/words.ts";
import { room, type Size, type, widths } from "./size.ts";
import { tickText } from "./tick-text.ts";

/** What ended a wait. */
export type Cause = "fulfilled" | "failed" | "released";

/** Share of all that has ended in this way by a time, with its interval. */
export interface IncidencePoint {
  readonly cause: Cause;
  /** Upper end of the bin, in the unit of the axis. */
  readonly time: number;
  readonly incidence: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A time that matters: what was promised in the middle. */
export interface Mark {
  readonly time: number;
  readonly label: string;
}

/** What the axis says, and how an ending is written beside its curve with its share. */
export interface Waits {
  readonly axis: string;
  readonly ended: (cause: Cause, share: string) => string;
}

/** Share fulfilled, failed and called off as time goes on; what is still open counts as open, not as anything else. */
export function incidenceCurves(
  points: readonly IncidencePoint[],
  mark: Mark | null,
  { axis, ended }: Waits,
  words: Words,
  size: Size,
): Plot.PlotOptions {
  const wide = size === "wide";
  const end = Math.max(...points.map((point) => point.time));
  const started = [...Map.groupBy(points, (point) => point.cause)].flatMap(([cause, own]) => [
    { cause, time: 0, incidence: 0, low: 0, high: 0 },
    ...own,
  ]);
  const lasts = [...Map.groupBy(points, (point) => point.cause).values()].flatMap((own) => own.slice(-1));
  const told = ({ cause, incidence: value, low, high }: IncidencePoint) =>
    ended(cause, words.written({ value, low, high }, "share"));
  return {
    width: widths[size],
    height: wide ? 320 : 290,
    marginTop: 26,
    marginLeft: 46,
    marginRight: room(lasts.map(told), wide ? 112 : 104),
    marginBottom: 44,
    x: { domain: [0, end], axis: null },
    y: { domain: [0, 1], axis: null },
    marks: [
      Plot.gridY([0, 0.25, 0.5, 0.75, 1], { stroke: colour("grid"), strokeOpacity: 1 }),
      Plot.axisY([0, 0.25, 0.5, 0.75, 1], {
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => words.percent(value, 0),
        fontSize: type.small,
        color: colour("muted"),
      }),
      Plot.areaY(started, {
        x: "time",
        y1: (point: IncidencePoint) => point.low ?? point.incidence,
        y2: (point: IncidencePoint) => point.high ?? point.incidence,
        z: "cause",
        fill: (point: IncidencePoint) => tint[point.cause],
        fillOpacity: 0.22,
        curve: "step-after",
      }),
      ...(["fulfilled", "failed", "released"] as const).map((cause) =>
        Plot.line(
          started.filter((point) => point.cause === cause),
          {
            x: "time",
            y: "incidence",
            stroke: tint[cause],
            strokeWidth: cause === "fulfilled" ? 2.5 : 2,
            strokeDasharray: dash[cause],
            curve: "step-after",
          },
        ),
      ),
      Plot.ruleY([0]),
      mark === null ? null : Plot.ruleX([mark.time], { strokeWidth: 1.5 }),
      mark === null
        ? null
        : Plot.text([mark.label], {
            x: [mark.time],
            frameAnchor: "top",
            dy: -20,
            textAnchor: mark.time > end / 2 ? "end" : "start",
            fontWeight: 600,
            fontSize: type.normal,
          }),
      Plot.text(apart(lasts), {
        x: end,
        y: "place",
        dx: 6,
        text: told,
        textAnchor: "start",
        fontSize: type.small,
        fontWeight: 600,
        fill: (point: IncidencePoint) => ink[point.cause],
      }),
      Plot.axisX({
        anchor: "bottom",
        ticks: wide ? 8 : 4,
        tickFormat: tickText(words),
        tickSize: 4,
        label: null,
        fontSize: type.small,
        color: colour("muted"),
      }),
      Plot.text([axis], {
        frameAnchor: "bottom-left",
        dy: 38,
        fontSize: type.small,
        fill: colour("muted"),
        textAnchor: "start",
      }),
    ],
  };
}

const tint = {
  fulfilled: colour("exceeded"),
  failed: colour("broken"),
  released: colour("unknown"),
} as const satisfies Record<Cause, string>;
const ink = {
  fulfilled: colour("exceeded-ink"),
  failed: colour("broken-ink"),
  released: colour("muted"),
} as const satisfies Record<Cause, string>;
const dash = { fulfilled: "none", failed: "6 3", released: "2 3" } as const satisfies Record<Cause, string>;
const leastApart = 0.065;

/** Labels at the end of the lines, moved up until none covers another. */
function apart(points: readonly IncidencePoint[]): (IncidencePoint & { place: number })[] {
  let below = Number.NEGATIVE_INFINITY;
  return points
    .toSorted((one, other) => one.incidence - other.incidence)
    .map((point) => {
      const place = Math.max(point.incidence, below + leastApart);
      below = place;
      return { ...point, place };
    });
}
