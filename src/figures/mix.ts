import type { MixRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { mixEffects } from "../charts/mix-effects.ts";
import type { Cubes } from "../cubes.ts";
import { monthName } from "../words/dates.ts";
import { fixed, interval } from "../words/numbers.ts";
import type { Figure } from "./figure.ts";

/** Whether a change in the total is other work or another mix of cases: the dimension whose mix moved most; null where no mix moved it. */
export function mix(cubes: Cubes, row: TouchpointRow): Figure | null {
  const found = cubes.mixes
    .filter((one) => one.touchpoint === row.touchpoint && (one.points_apart || isMoved(one)))
    .toSorted((one, other) => weight(other) - weight(one));
  const [worst] = found;
  if (worst === undefined) return null;
  const periods = `${period(worst.before_from, worst.before_to)} against ${period(worst.after_from, worst.after_to)}`;
  const rate = { value: worst.rate, low: worst.rate_low, high: worst.rate_high };
  return {
    id: `${row.touchpoint.replace(".", "-")}-mix`,
    heading: worst.points_apart
      ? `Careful: within each ${worst.dimension} promises are kept ${worst.rate < 0 ? "less" : "more"} often (${points(worst.rate)}), and the total hides it`
      : `Of the change by ${points(worst.total)}, ${points(worst.mix)} is another mix of ${worst.dimension === "category" ? "categories" : `${worst.dimension}s`}`,
    finding: `${periods}: the kept rate moved by ${points(worst.total)} in total, by ${points(worst.rate)} at an unchanged mix of ${worst.dimension} (95\u202f% interval ${interval(rate, "share")}), and by ${points(worst.mix)} because the mix changed.`,
    note: "Promises with an unknown outcome count as not kept. Rate and mix effect add up to the total (Kitagawa 1955). They point apart where the total moves one way, or not at all, while the rate at an unchanged mix clearly moves the other.",
    chart: (size) =>
      mixEffects(
        [
          {
            part: "total",
            points: worst.total * 100,
            low: hundred(worst.total_low),
            high: hundred(worst.total_high),
          },
          {
            part: "rate",
            points: worst.rate * 100,
            low: hundred(worst.rate_low),
            high: hundred(worst.rate_high),
          },
          {
            part: "mix",
            points: worst.mix * 100,
            low: hundred(worst.mix_low),
            high: hundred(worst.mix_high),
          },
        ],
        (value) => points(value / 100).replace(" points", ""),
        size,
      ),
    columns: [
      { key: "dimension", label: "Mix of", kind: "text" },
      { key: "before", label: "Before", kind: "text" },
      { key: "after", label: "After", kind: "text" },
      { key: "total", label: "Total", kind: "share", interval: ["total_low", "total_high"] },
      { key: "rate", label: "Rate effect", kind: "share", interval: ["rate_low", "rate_high"] },
      { key: "mix", label: "Mix effect", kind: "share", interval: ["mix_low", "mix_high"] },
      { key: "apart", label: "Point apart", kind: "text" },
    ],
    rows: found.map((one) => ({
      dimension: one.dimension,
      before: `${one.before_from} to ${one.before_to}`,
      after: `${one.after_from} to ${one.after_to}`,
      total: one.total,
      total_low: one.total_low,
      total_high: one.total_high,
      rate: one.rate,
      rate_low: one.rate_low,
      rate_high: one.rate_high,
      mix: one.mix,
      mix_low: one.mix_low,
      mix_high: one.mix_high,
      apart: one.points_apart ? "yes" : "no",
    })),
    relation: "mix_groups",
    metric: "mix_effect",
  };
}

/** Whether another mix of cases alone surely moved the total, by at least a tenth of a point. */
function isMoved({ mix: moved, mix_low: low, mix_high: high }: MixRow): boolean {
  return Math.abs(moved) >= 0.001 && ((low ?? 0) > 0 || (high ?? 0) < 0);
}

/** First what points apart, then what moved most by its mix. */
function weight({ points_apart, mix: moved }: MixRow): number {
  return (points_apart ? 1 : 0) + Math.abs(moved);
}

function period(from: string, to: string): string {
  return from === to ? monthName(from) : `${monthName(from)} to ${monthName(to)}`;
}

function points(share: number): string {
  return `${share > 0 ? "+" : share < 0 ? "−" : ""}${fixed(Math.abs(share) * 100, 1)} points`;
}

function hundred(share: number | null): number | null {
  return share === null ? null : share * 100;
}
