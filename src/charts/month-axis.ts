import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import { monthStart, nextMonth } from "../words/dates.ts";
import type { Words } from "../words/words.ts";
import { type Size, type } from "./size.ts";

/** An axis of months, with as many labels as there is room for. */
export function monthAxis(
  months: readonly { readonly month: string }[],
  words: Words,
  size: Size,
): Plot.Markish {
  return Plot.axisX({
    anchor: "bottom",
    ticks: every(monthsOf(months), size === "wide" ? 9 : 4),
    tickFormat: (date: Date) => words.monthShort(date.toISOString().slice(0, 7)),
    label: null,
    tickSize: 4,
    fontSize: type.small,
    color: colour("muted"),
  });
}

/** From the first moment of the first month to the first after the last. */
export function monthSpan(months: readonly { readonly month: string }[]): [Date, Date] {
  const [first] = monthStarts(months);
  const names = months.map(({ month }) => month).toSorted();
  return [first, nextMonth(names.at(-1) ?? "")];
}

/** From the first moment of the first month to that of the last. */
export function monthStarts(months: readonly { readonly month: string }[]): [Date, Date] {
  const names = months.map(({ month }) => month).toSorted();
  return [monthStart(names[0] ?? ""), monthStart(names.at(-1) ?? "")];
}

/** How many months there are from the first to the last, those without a row among them. */
export function monthsOf(months: readonly { readonly month: string }[]): number {
  const [from, until] = monthSpan(months);
  return 12 * (until.getUTCFullYear() - from.getUTCFullYear()) + until.getUTCMonth() - from.getUTCMonth();
}

/** A step between labels that leaves about so many of them. */
function every(months: number, wanted: number): string {
  const step = [1, 2, 3, 6, 12, 24, 48].find((size) => months / size <= wanted) ?? 60;
  return step < 12 ? `${step} months` : `${step / 12} years`;
}
