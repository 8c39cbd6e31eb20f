import type { SlackRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { type SlackBar, slackDistribution } from "../charts/slack-distribution.ts";
import type { Cubes } from "../cubes.ts";
import type { Words } from "../words/words.ts";
import { barWidth, edge, placesOf, sum, usual } from "./bins.ts";
import type { Figure } from "./figure.ts";
import { number } from "./measured.ts";
import { readableUnit, type Shown } from "./units.ts";

const drawn = ["exceeded", "kept", "broken"] as const;

/** How much earlier or later than promised; null where no slack was published. */
export function slack(cubes: Cubes, row: TouchpointRow): Figure | null {
  const { words } = cubes;
  const published = cubes.slack.filter(
    (bin) => bin.touchpoint === row.touchpoint && bin.version === "commitment" && bin.dimension === "all",
  );
  if (published.length === 0) return null;
  const { bins: rows, unit } = readableUnit(published);
  const promise = published[0]?.unit.endsWith("days") ? "day" : "time";
  const bars = slackBars(words, rows, promise === "day");
  const places = placesOf(bars);
  const [met, late] = [sum(bars), sum(bars.filter((bar) => bar.verdict === "broken"))];
  const untimed = (number(cubes, row.touchpoint, "fulfilled")?.value ?? 0) - met;
  const rate = words.percent(late / Math.max(met, 1));
  const far = farLate(rows, promise);
  return {
    id: `${row.touchpoint.replace(".", "-")}-slack`,
    heading: heading(words, { late, met }, far),
    finding: [finding(words, rate, far), untimed > 0 ? words.say("slack.untimed", { promises: untimed }) : ""]
      .filter(Boolean)
      .join(" "),
    note: words.say("slack.note", { unit: words.unit(unit) }),
    chart: (size) =>
      slackDistribution(
        bars,
        {
          earlier: (["exceeded", "kept"] as const).flatMap((verdict) => counted(words, bars, verdict)),
          later: counted(words, bars, "broken"),
        },
        { unit, promise },
        words,
        size,
      ),
    columns: [
      { key: "verdict", label: words.say("slack.column.verdict"), kind: "code", codes: "verdict" },
      {
        key: "from",
        label: words.say("slack.column.from", { unit: words.unit(unit) }),
        kind: "number",
        digits: places,
      },
      {
        key: "to",
        label: words.say(promise === "day" ? "slack.column.to, day" : "slack.column.to", {
          unit: words.unit(unit),
        }),
        kind: "number",
        digits: places,
      },
      { key: "pairs", label: words.say("slack.column.promises"), kind: "count" },
    ],
    rows: bars.map(({ verdict, from, to, pairs, tail }) => ({
      verdict,
      from: tail !== null && from < 0 ? null : from,
      to: tail !== null && from >= 0 ? null : promise === "day" ? to - 1 : to,
      pairs,
    })),
    relation: "slack",
    metric: "slack",
  };
}

function heading(words: Words, counts: { late: number; met: number }, far: FarLate | null): string {
  const values = { late: words.count(counts.late), met: words.count(counts.met) };
  if (far === null) return words.say("slack.heading", values);
  return words.say(`slack.heading, ${far.by}`, { ...values, far: words.percent(far.far / far.late, 0) });
}

function finding(words: Words, rate: string, far: FarLate | null): string {
  if (far === null) return words.say("slack.finding", { rate });
  const values = { rate, far: words.count(far.far), late: words.count(far.late) };
  return words.say(`slack.finding, ${far.by}`, values);
}

/** How many promises the bars of a verdict hold together, in words. */
function counted(words: Words, bars: readonly SlackBar[], verdict: SlackBar["verdict"]): string[] {
  const promises = sum(bars.filter((bar) => bar.verdict === verdict));
  return promises > 0
    ? [words.say(`slack.count.${verdict === "broken" ? "late" : verdict}`, { promises })]
    : [];
}

/** Bars between the half per cent at either end; the ends are added up into one bar each. */
function slackBars(words: Words, rows: readonly Shown<SlackRow>[], isWhole: boolean): SlackBar[] {
  const bins = rows.filter((row) => drawn.some((verdict) => verdict === row.verdict));
  const even = usual(bins);
  const reach = {
    low: Math.min(0, Math.max(edge(bins, 0.005), ...lowest(even.map((bin) => bin.bin_low)))),
    high: Math.max(0, Math.min(edge(bins, 0.995), ...highest(even.map((bin) => bin.bin_high)))),
  };
  const width = barWidth(even, reach.high - reach.low, 80);
  const low = Math.floor(reach.low / width) * width;
  const high = Math.ceil(reach.high / width) * width;
  const places = placesOf([{ from: low, to: high }]);
  const place = (bin: Shown<SlackRow>) =>
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
          ? `≥ ${words.fixed(high, places)}`
          : from < low
            ? `≥ ${words.fixed(Math.abs(low) + (isWhole ? 1 : 0), places)}`
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

/** Of the late ones, how many were late by much: a week, or a day where a time was promised. */
interface FarLate {
  readonly by: "week" | "day";
  readonly far: number;
  readonly late: number;
}

const aDay = { days: 1, hours: 24, minutes: 1440 } as const;

function farLate(rows: readonly Shown<SlackRow>[], promise: "day" | "time"): FarLate | null {
  const unit = rows[0]?.unit ?? "days";
  if (unit === "business days" || unit === "business hours") return null;
  const late = rows.filter((row) => row.verdict === "broken");
  const limit = promise === "day" ? -6 : -aDay[unit];
  const far = sum(late.filter((row) => row.bin_high <= limit));
  return far === 0 ? null : { by: promise === "day" ? "week" : "day", far, late: sum(late) };
}
