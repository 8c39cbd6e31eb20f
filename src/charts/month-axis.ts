import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import { midMonth, monthStart, nextMonth } from "../words/dates.ts";
import type { Words } from "../words/words.ts";
import { type Size, type } from "./size.ts";

/** An axis of months, with as many labels as there is room for: a line where a month begins, its name below its middle. */
export function monthAxis(
  months: readonly { readonly month: string }[],
  words: Words,
  size: Size,
): Plot.Markish[] {
  const named = every(months, size === "wide" ? 9 : 4);
  const axis = { anchor: "bottom", label: null, fontSize: type.small, color: colour("muted") } as const;
  return [
    Plot.axisX(named.map(monthStart), { ...axis, tickSize: 4, tickFormat: () => "" }),
    Plot.axisX(named.map(midMonth), {
      ...axis,
      tickSize: 0,
      tickPadding: 7,
      tickFormat: (date: Date) => words.monthShort(date.toISOString().slice(0, 7)),
    }),
  ];
}

/** From the first moment of the first month to the first after the last. */
export function monthSpan(months: readonly { readonly month: string }[]): [Date, Date] {
  const names = months.map(({ month }) => month).toSorted();
  return [monthStart(names[0] ?? ""), nextMonth(names.at(-1) ?? "")];
}

/** How many months there are from the first to the last, those without a row among them. */
export function monthsOf(months: readonly { readonly month: string }[]): number {
  const [from, until] = monthSpan(months);
  return 12 * (until.getUTCFullYear() - from.getUTCFullYear()) + until.getUTCMonth() - from.getUTCMonth();
}

/** About so many of the months from the first to the last, the same step apart. */
function every(months: readonly { readonly month: string }[], wanted: number): string[] {
  const [start] = monthSpan(months);
  const count = monthsOf(months);
  const step = [1, 2, 3, 6, 12, 24, 48].find((size) => count / size <= wanted) ?? 60;
  return Array.from({ length: count }, (_, index) => start.getUTCMonth() + index)
    .filter((month) => (12 * start.getUTCFullYear() + month) % step === 0)
    .map((month) => new Date(Date.UTC(start.getUTCFullYear(), month, 1)).toISOString().slice(0, 7));
}
