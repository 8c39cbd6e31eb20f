import type { SlackRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { type SlackBar, slackDistribution } from "../charts/slack-distribution.ts";
import type { Cubes } from "../cubes.ts";
import { count, percent, written } from "../words/numbers.ts";
import { barWidth, edge, sum, usual } from "./bins.ts";
import type { Figure } from "./figure.ts";
import { number } from "./measured.ts";
import { readableUnit } from "./units.ts";

const drawn = ["exceeded", "kept", "broken"] as const;

/** How much earlier or later than promised; null where no slack was published. */
export function slack(cubes: Cubes, row: TouchpointRow): Figure | null {
  const published = cubes.slack.filter(
    (bin) => bin.touchpoint === row.touchpoint && bin.version === "commitment" && bin.dimension === "all",
  );
  if (published.length === 0) return null;
  const { bins: rows, unit } = readableUnit(published);
  const promise = published[0]?.unit.endsWith("days") ? "day" : "time";
  const bars = slackBars(rows, promise === "day");
  const met = number(cubes, row.touchpoint, "fulfilled")?.value ?? 0;
  const late = number(cubes, row.touchpoint, "late");
  const rate = number(cubes, row.touchpoint, "late_rate");
  const far = farShare(rows, promise);
  return {
    id: `${row.touchpoint.replace(".", "-")}-slack`,
    heading: `${count(late?.value ?? 0)} of ${count(met)} came late${far === null ? "" : `, ${far.heading}`}`,
    finding: `${written(rate ?? { value: null }, "share")} of the promises fulfilled were fulfilled late${far === null ? "" : `; ${far.sentence}`}.`,
    note: `Each bar holds the promises met so many ${unit} before or after the promise. Bars at the ends, marked ≥, hold everything from there outwards. What was never fulfilled has no time and is not in this picture.`,
    chart: (size) =>
      slackDistribution(
        bars,
        {
          earlier: (["exceeded", "kept"] as const).flatMap((verdict) =>
            counted(cubes, row.touchpoint, verdict),
          ),
          later: counted(cubes, row.touchpoint, "late"),
        },
        { unit, promise },
        size,
      ),
    columns: [
      { key: "verdict", label: "What became of it", kind: "text" },
      { key: "from", label: `From (${unit})`, kind: "number", digits: 0 },
      { key: "to", label: `Below (${unit})`, kind: "number", digits: 0 },
      { key: "pairs", label: "Promises", kind: "count" },
    ],
    rows: bars.map(({ verdict, from, to, pairs, tail }) => ({
      verdict,
      from: tail !== null && from < 0 ? null : from,
      to: tail !== null && from >= 0 ? null : to,
      pairs,
    })),
    relation: "slack",
    metric: "slack",
  };
}

function counted(cubes: Cubes, touchpoint: string, verdict: string): string[] {
  const value = number(cubes, touchpoint, verdict)?.value ?? 0;
  return value > 0 ? [`${count(value)} ${verdict}`] : [];
}

/** Bars between the half per cent at either end; the ends are added up into one bar each. */
function slackBars(rows: readonly SlackRow[], isWhole: boolean): SlackBar[] {
  const bins = rows.filter((row) => drawn.some((verdict) => verdict === row.verdict));
  const even = usual(bins);
  const reach = {
    low: Math.min(0, Math.max(edge(bins, 0.005), ...lowest(even.map((bin) => bin.bin_low)))),
    high: Math.max(0, Math.min(edge(bins, 0.995), ...highest(even.map((bin) => bin.bin_high)))),
  };
  const width = barWidth(even, reach.high - reach.low, 80);
  const low = Math.floor(reach.low / width) * width;
  const high = Math.ceil(reach.high / width) * width;
  const place = (bin: SlackRow) =>
    Math.min(high, Math.max(low - width, Math.floor(bin.bin_low / width) * width));
  const groups = Map.groupBy(bins, (bin) => `${bin.verdict} ${place(bin)}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      const verdict = drawn.find((name) => name === first?.verdict);
      if (first === undefined || verdict === undefined) return [];
      const from = place(first);
      const tail =
        from === high
          ? `≥ ${count(high)}`
          : from < low
            ? `≥ ${count(Math.abs(low) + (isWhole ? 1 : 0))}`
            : null;
      return [{ verdict, from, to: from + width, pairs: sum(group), tail }];
    })
    .toSorted((one, other) => other.from - one.from || one.verdict.localeCompare(other.verdict));
}

function lowest(values: readonly number[]): number[] {
  return values.length === 0 ? [] : [Math.min(...values)];
}

function highest(values: readonly number[]): number[] {
  return values.length === 0 ? [] : [Math.max(...values)];
}

/** Of the late ones, how many were late by more than a week (or a day, where a time was promised). */
function farShare(
  rows: readonly SlackRow[],
  promise: "day" | "time",
): { heading: string; sentence: string } | null {
  if (rows[0]?.unit.startsWith("business")) return null;
  const late = rows.filter((row) => row.verdict === "broken");
  const far = late.filter(
    (row) => row.bin_high <= (promise === "day" ? -6 : rows[0]?.unit === "days" ? -1 : -24),
  );
  if (sum(late) === 0 || sum(far) === 0) return null;
  const limit = promise === "day" ? "a week or more" : "a day or more";
  const share = percent(sum(far) / sum(late), 0);
  return {
    heading: `${share} of them by ${limit}`,
    sentence: `${count(sum(far))} of ${count(sum(late))} late ones were late by ${limit}`,
  };
}
