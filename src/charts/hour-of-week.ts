import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import type { Words } from "../words/words.ts";
import { type Size, type, widths } from "./size.ts";

/** Days of the week, in the order in which a week is drawn. */
export const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** How an hour of the week is covered. */
export interface HourCover {
  readonly day: (typeof weekdays)[number];
  /** 0 to 23, of local time. */
  readonly hour: number;
  readonly share: number;
  /** So few cases that the share says little; drawn as an outline. */
  readonly thin: boolean;
}

/** Share of what was promised in each hour of the week: the fuller the square, the more was kept; a cross marks less than half. */
export function hourOfWeek(hours: readonly HourCover[], words: Words, size: Size): Plot.PlotOptions {
  const wide = size === "wide";
  const across = wide ? { x: "hour", y: "day" } : { x: "day", y: "hour" };
  const cell = wide ? 24 : 15;
  const times = Array.from({ length: 24 }, (_, hour) => hour);
  const day = (name: HourCover["day"]) => words.say(`charts.weekday.${name}`);
  const telling = hours.filter((hour) => !hour.thin);
  return {
    width: widths[size],
    height: wide ? 7 * (cell + 3) + 78 : 24 * (cell + 2) + 66,
    marginTop: 32,
    marginLeft: wide ? 44 : 52,
    marginRight: 10,
    marginBottom: wide ? 40 : 30,
    x: { type: "band", domain: wide ? times : [...weekdays], axis: null, padding: 0.08 },
    y: { type: "band", domain: wide ? [...weekdays] : times, axis: null, padding: 0.08 },
    color: { type: "identity" },
    marks: [
      Plot.cell(hours, { ...across, fill: colour("panel"), stroke: colour("line") }),
      Plot.cell(telling, {
        ...across,
        fill: (hour: HourCover) => colour(hour.share < half ? "broken" : "exceeded"),
        fillOpacity: (hour: HourCover) =>
          hour.share < half ? 0.95 - hour.share * 1.2 : 0.15 + (hour.share - half) * 1.7,
      }),
      Plot.dot(
        telling.filter((hour) => hour.share < half),
        { ...across, symbol: "times", stroke: colour("ink"), strokeWidth: 1.4, r: wide ? 3.5 : 3 },
      ),
      Plot.axisX({
        anchor: "top",
        tickSize: 0,
        label: null,
        fontSize: type.small,
        color: colour("muted"),
        tickFormat: wide ? (hour: number) => (hour % 2 === 0 ? clock(hour) : "") : day,
      }),
      Plot.axisY({
        tickSize: 0,
        label: null,
        fontSize: type.small,
        color: colour("muted"),
        tickFormat: wide ? day : (hour: number) => (hour % 3 === 0 ? `${clock(hour)}:00` : ""),
      }),
      Plot.text(
        [words.say(wide ? "charts.hours.key" : "charts.hours.key, narrow", { half: words.percent(half, 0) })],
        {
          frameAnchor: "bottom-left",
          dy: wide ? 28 : 22,
          textAnchor: "start",
          fontSize: type.small,
          fill: colour("muted"),
        },
      ),
    ],
  };
}

const half = 0.5;

function clock(hour: number): string {
  return String(hour).padStart(2, "0");
}
