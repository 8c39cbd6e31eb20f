import { measures } from "../publish/measures.ts";
import { stages } from "../sources/workspace.ts";
import type { MetricReport } from "./metrics.ts";
import { table } from "./table.ts";

/** Metrics that say most about a touchpoint, beside the measures of the registry. */
const headlines = new Set([
  ...["journeys_with_broken", "due", "kept_rate", "measurable_share", "overdue_stock"],
  ...["promised_duration", "actual_duration", "share_within", "median_wait", "life_survival"],
  ...["complaint_share_within", "complaint_median_wait", "rating_difference", "mean_response"],
  ...["path_broken_share", "path_drop_out_share", "path_loop_share"],
  ...measures.keys(),
]);

/** Corrected below this, a difference stands out. */
const clear = 0.05;
const mostShown = 25;

/** What a number is told of that belongs to no stage. */
const everywhere = "all journeys";

/** The headline numbers of each stage and touchpoint, and what stands out among everything that was compared. */
export function headlineLines(rows: readonly MetricReport[]): string {
  const order = (row: MetricReport) => 2 * stages.indexOf(row.stage ?? "promise") + (row.touchpoint ? 1 : 0);
  const shown = rows.filter(isHeadline).toSorted((one, other) => order(one) - order(other));
  const places = [...Map.groupBy(shown, (row) => row.touchpoint ?? row.stage ?? everywhere)].map(
    ([place, own]) => `${place}\n${indented(own.map(cells))}`,
  );
  return [...places, ...standingOut(rows)].join("\n\n");
}

/** A number of a touchpoint as a whole; of the last version the kept rate alone; and no share of all that is simply all. */
function isHeadline({ metric, value, version, dimensions, period_start }: MetricReport): boolean {
  const isWhole = dimensions === null && period_start === null && value !== null;
  const isTold = version !== "last" || metric === "kept_rate";
  return headlines.has(metric) && isWhole && isTold && !(metric === "measurable_share" && value === 1);
}

/** Every metric, one line each: where, for whom and when, its name, its value with the interval, and what it rests on. */
export function everyLine(rows: readonly MetricReport[]): string {
  return aligned(rows.map((row) => [whereOf(row), ...cells(row)]));
}

function cells(row: MetricReport): string[] {
  const version = row.version === "last" ? ", last version" : "";
  const interval =
    row.low === null || row.high === null ? "" : `${written(row.low, "")} to ${written(row.high, row.unit)}`;
  return [
    `${row.metric}${version}`,
    row.value === null ? "–" : written(row.value, row.unit),
    interval,
    row.n === null ? "" : `n ${row.n.toLocaleString("en")}`,
  ];

  function written(value: number, unit: string): string {
    if (row.unit === "share")
      return `${(100 * value).toFixed(1)}${unit && (isChange(row) ? " points" : " %")}`;
    return unit === "" ? digits(value) : `${digits(value)} ${unit}`;
  }
}

/** Whether a number is the difference of two shares, and so in points. */
function isChange({ metric }: MetricReport): boolean {
  return metric === "change" || /_(difference|effect)$/.test(metric);
}

function whereOf(row: MetricReport): string {
  const own = Object.entries(row.dimensions ?? {}).map(([dimension, value]) => `${dimension} ${value}`);
  return [row.touchpoint ?? row.stage ?? everywhere, ...own, row.period_start?.slice(0, 7)]
    .filter(Boolean)
    .join(", ");
}

/** What differs from everyone else, or changed, by the smallest p first. */
function standingOut(rows: readonly MetricReport[]): string[] {
  const probabilities = new Map(
    rows.filter((row) => row.metric.endsWith("_p")).map((row) => [keyOf(row, row.metric), row.value ?? 1]),
  );
  const found = rows
    .flatMap((row) => {
      const p = probabilities.get(keyOf(row, `${row.metric}_p`));
      return p === undefined || p >= clear || row.value === null ? [] : [{ row, p }];
    })
    .toSorted((one, other) => one.p - other.p);
  if (found.length === 0) return [];
  const lines = found
    .slice(0, mostShown)
    .map(({ row, p }) => [
      whereOf(row),
      ...cells(row).slice(0, 3),
      p < 0.001 ? "p < 0.001" : `p ${p.toFixed(3)}`,
    ]);
  const more = found.length > mostShown ? [`… and ${found.length - mostShown} more: --all`] : [];
  return [
    ["what stands out: p below 0.05, corrected for all that was compared", indented(lines), ...more].join(
      "\n",
    ),
  ];
}

function keyOf(row: MetricReport, metric: string): string {
  return JSON.stringify([metric, row.touchpoint, row.version, row.dimensions]);
}

function indented(rows: readonly (readonly string[])[]): string {
  return aligned(rows)
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
}

function aligned(rows: readonly (readonly string[])[]): string {
  const header = rows[0]?.map(() => "") ?? [];
  const lines = table(header, rows);
  return lines.slice(lines.indexOf("\n") + 1);
}

function digits(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(4);
}
