import { drawing } from "../dom.ts";
import { periodOf } from "../periods.ts";
import type { Setting } from "../setting.ts";
import type { Period } from "../view.ts";
import type { Plot } from "./picture-over-time.ts";

/** An axis of time: its periods, each as wide as a step. */
interface TimeAxis {
  readonly periods: readonly string[];
  readonly period: Period;
  readonly plot: Plot;
  readonly step: number;
}

/** Lines where something happened, each with its number, and pale bands for what lasted. */
export function happenings(all: Setting["happenings"], axis: TimeAxis): readonly Element[] {
  const { plot } = axis;
  const starts = all.map(({ from }) => placeOf(from, axis));
  return all.flatMap(({ number, to }, index) => {
    const start = Math.max(plot.left, starts[index] ?? plot.left);
    if (start > plot.right) return [];
    const { top, bottom } = plot;
    const lasted =
      to === null
        ? []
        : [
            drawing("rect", {
              class: "lasted",
              x: start,
              y: top,
              width: Math.max(2, Math.min(plot.right, placeOf(to, axis)) - start),
              height: bottom - top,
            }),
          ];
    // Numbers of one time stand below each other.
    const row = starts.slice(0, index).filter((other) => Math.abs(other - (starts[index] ?? 0)) < 16).length;
    return [
      ...lasted,
      drawing("line", { class: "happened", x1: start, x2: start, y1: top, y2: bottom }),
      drawing("text", { class: "happened", x: start + 3, y: top + 10 + 13 * row }, String(number)),
    ];
  });
}

/** Where a day stands on an axis, in pixels. */
function placeOf(day: string, { periods, period, plot, step }: TimeAxis): number {
  const name = periodOf(day.slice(0, 7), period);
  const index = periods.indexOf(name);
  if (index < 0) return plot.left + (name < (periods[0] ?? "") ? 0 : periods.length) * step;
  const month = Number(day.slice(5, 7)) - 1 + (Number(day.slice(8, 10)) - 1) / 31;
  const length = period === "year" ? 12 : period === "quarter" ? 3 : 1;
  return plot.left + (index + (month % length) / length) * step;
}
