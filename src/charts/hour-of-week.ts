import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import type { Words } from "../words/words.ts";
import { room, type Size, type, widths } from "./size.ts";

/** Days of the week, in the order in which a week is drawn. */
export const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** How an hour of the week is covered. */
export interface HourCover {
  readonly day: (typeof weekdays)[number];
  /** 0 to 23, of local time. */
  readonly hour: number;
  readonly share: number;
  /** So few cases that the share says little; drawn empty, as an hour without any is. */
  readonly thin: boolean;
}

/** Share of what was promised in each hour of the week: the fuller the blue, the more was kept; orange with a cross is less than half. */
export function hourOfWeek(hours: readonly HourCover[], words: Words, size: Size): Plot.PlotOptions {
  const wide = size === "wide";
  const across = wide ? { x: "hour", y: "day" } : { x: "day", y: "hour" };
  const cell = wide ? 24 : 15;
  const times = Array.from({ length: 24 }, (_, hour) => hour);
  const day = (name: HourCover["day"]) => words.say(`charts.weekday.${name}`);
  const telling = hours.filter((hour) => !hour.thin);
  const week = weekdays.flatMap((name) => times.map((hour) => ({ day: name, hour })));
  const marginLeft = wide ? 44 : 52;
  const keys = placed(words, widths[size] - marginLeft);
  const marginBottom = 24 + (keys.at(-1)?.dy ?? 0);
  return {
    width: widths[size],
    height: (wide ? 7 * (cell + 3) : 24 * (cell + 2)) + 36 + marginBottom,
    marginTop: 32,
    marginLeft,
    marginRight: 10,
    marginBottom,
    x: { type: "band", domain: wide ? times : [...weekdays], axis: null, padding: 0.08 },
    y: { type: "band", domain: wide ? [...weekdays] : times, axis: null, padding: 0.08 },
    color: { type: "identity" },
    marks: [
      Plot.cell(week, { ...across, ...empty }),
      Plot.cell(telling, {
        ...across,
        fill: ({ share }: HourCover) => filled(share).fill,
        fillOpacity: ({ share }: HourCover) => filled(share).fillOpacity,
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
      ...keys.flatMap(keyMarks),
    ],
  };
}

const half = 0.5;
const empty = { fill: colour("paper"), stroke: colour("line") };

/** How a share is painted: the further from half, the fuller. */
function filled(share: number) {
  return share < half
    ? { fill: colour("broken"), fillOpacity: 0.95 - share * 1.2 }
    : { fill: colour("exceeded"), fillOpacity: 0.35 + (share - half) * 1.3 };
}

/** One key of the legend: a painted square (empty where there is no share) with its words, or words alone. */
interface Key {
  readonly text: string;
  readonly share?: number | null;
}

/** The keys of the legend, side by side below the picture, in as many lines as they need. */
function placed(words: Words, width: number): (Key & { dx: number; dy: number })[] {
  const shares = [0, 0.25, 0.5, 0.75, 1].map((share) => ({ text: words.percent(share, 0), share }));
  const keys: readonly Key[] = [
    { text: words.say("charts.hours.within") },
    ...shares,
    { text: words.say("charts.hours.few"), share: null },
  ];
  let [dx, dy] = [0, 24];
  return keys.map((key) => {
    const taken = room([key.text], 0) + (key.share === undefined ? 0 : square + 6);
    if (dx > 0 && dx + taken > width) [dx, dy] = [0, dy + square + 8];
    const place = { ...key, dx, dy };
    dx += taken;
    return place;
  });
}

const square = 13;

function keyMarks({ text, share, dx, dy }: ReturnType<typeof placed>[number]): Plot.Markish[] {
  const at = { frameAnchor: "bottom-left", dx: dx + square / 2, dy } as const;
  const side = { symbol: "square", r: square / Math.sqrt(Math.PI) } as const;
  const words = {
    frameAnchor: "bottom-left",
    dx: share === undefined ? dx : dx + square + 6,
    dy,
    lineAnchor: "middle",
    textAnchor: "start",
    fontSize: type.small,
    fill: colour("muted"),
  } as const;
  return [
    share === undefined ? null : Plot.dot([text], { ...at, ...side, ...empty }),
    share == null ? null : Plot.dot([text], { ...at, ...side, ...filled(share) }),
    share == null || share >= half
      ? null
      : Plot.dot([text], { ...at, symbol: "times", stroke: colour("ink"), strokeWidth: 1.4, r: 3 }),
    Plot.text([text], words),
  ];
}

function clock(hour: number): string {
  return String(hour).padStart(2, "0");
}
