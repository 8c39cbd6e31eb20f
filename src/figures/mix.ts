import type { MixRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { mixEffects } from "../charts/mix-effects.ts";
import type { Cubes } from "../cubes.ts";
import type { Words } from "../words/words.ts";
import { dimensions } from "./by-value.ts";
import type { Figure } from "./figure.ts";
import { hundred, points, pointsInterval } from "./points.ts";

/** Whether a change in the total is other work or another mix of cases: the dimension whose mix moved most; null where no mix moved it. */
export function mix(cubes: Cubes, row: TouchpointRow): Figure | null {
  const { words } = cubes;
  const found = cubes.mixes
    .filter((one) => one.touchpoint === row.touchpoint && (one.points_apart || isMoved(one)))
    .toSorted((one, other) => weight(other) - weight(one));
  const [worst] = found;
  if (worst === undefined) return null;
  const written = (share: number) => points(words, share);
  const rate = { value: worst.rate, low: worst.rate_low, high: worst.rate_high };
  return {
    id: `${row.touchpoint.replace(".", "-")}-mix`,
    heading: heading(words, worst, written),
    finding: words.say("mix.finding", {
      before: period(words, worst.before_from, worst.before_to),
      after: period(words, worst.after_from, worst.after_to),
      total: written(worst.total),
      rate: written(worst.rate),
      interval: pointsInterval(words, rate),
      mix: written(worst.mix),
    }),
    note: words.say("mix.note"),
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
        (value) => written(value / 100),
        words,
        size,
      ),
    columns: [
      { key: "dimension", label: words.say("mix.column.dimension"), kind: "code", codes: "dimension" },
      { key: "before", label: words.say("mix.column.before"), kind: "text" },
      { key: "after", label: words.say("mix.column.after"), kind: "text" },
      {
        key: "total",
        label: words.say("mix.column.total"),
        kind: "points",
        digits: 1,
        interval: ["total_low", "total_high"],
      },
      {
        key: "rate",
        label: words.say("mix.column.rate"),
        kind: "points",
        digits: 1,
        interval: ["rate_low", "rate_high"],
      },
      {
        key: "mix",
        label: words.say("mix.column.mix"),
        kind: "points",
        digits: 1,
        interval: ["mix_low", "mix_high"],
      },
      { key: "apart", label: words.say("mix.column.apart"), kind: "code", codes: "mix.apart" },
    ],
    rows: found.map((one) => ({
      dimension: one.dimension,
      before: `${one.before_from} – ${one.before_to}`,
      after: `${one.after_from} – ${one.after_to}`,
      total: hundred(one.total),
      total_low: hundred(one.total_low),
      total_high: hundred(one.total_high),
      rate: hundred(one.rate),
      rate_low: hundred(one.rate_low),
      rate_high: hundred(one.rate_high),
      mix: hundred(one.mix),
      mix_low: hundred(one.mix_low),
      mix_high: hundred(one.mix_high),
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

function heading(
  words: Words,
  { dimension, points_apart, rate, mix: moved, total }: MixRow,
  written: (share: number) => string,
): string {
  const by = dimensions.find((name) => name === dimension);
  if (by === undefined) throw new Error(`unknown dimension: ${dimension}`);
  if (!points_apart) return words.say(`mix.${by}.moved`, { total: written(total), mix: written(moved) });
  return words.say(`mix.${by}.hidden, ${rate < 0 ? "worse" : "better"}`, { rate: written(rate) });
}

function period(words: Words, from: string, to: string): string {
  if (from === to) return words.monthName(from);
  return words.say("mix.span", { from: words.monthName(from), to: words.monthName(to) });
}
