import type { PathVariantRow } from "../../pipelines/publish/published.ts";
import { pathRows, type Way, type WayScale } from "../charts/path-rows.ts";
import type { Cubes } from "../cubes.ts";
import type { Column, Figure, Row } from "./figure.ts";
import {
  brokenOf,
  hoursOf,
  standingOf,
  stepsOf,
  touchpointsOf,
  wayOf,
  worthwhile,
  writtenShare,
} from "./path-names.ts";
import { hundred } from "./points.ts";

const mostDrawn = 10;

/** A way that is told by itself. */
type Told = PathVariantRow & { readonly path: string };

/** The most frequent ways, and those whose journeys surely meet a broken promise more often than all others. */
export function ways(cubes: Cubes): readonly Figure[] {
  const rows = cubes.path_variants.filter((row): row is Told => row.path !== null);
  const [first] = rows;
  const worse = rows
    .filter((row) => standingOf(row) === "worse")
    .toSorted(
      (one, other) => (other.broken_low ?? 0) - (one.broken_low ?? 0) || other.journeys - one.journeys,
    );
  const [worst] = worse;
  return [...(first ? [frequent(cubes, rows, first)] : []), ...(worst ? [broken(cubes, worse, worst)] : [])];
}

function frequent(cubes: Cubes, rows: readonly Told[], first: Told): Figure {
  const { words } = cubes;
  const other = cubes.path_variants.find((row) => row.path === null);
  const all = cubes.path_variants.reduce((sum, row) => sum + row.journeys, 0);
  return {
    id: "paths-frequent",
    heading: words.say("paths.frequent.heading", {
      share: words.written({ value: first.share, low: first.share_low, high: first.share_high }, "share"),
      other: other ? words.percent(other.share) : "none",
    }),
    finding: words.say("paths.frequent.finding", {
      journeys: first.journeys,
      all,
      way: wayOf(cubes, touchpointsOf(first.path)),
      broken: words.written(brokenOf(first), "share"),
      interval: words.interval(brokenOf(first), "share"),
      time: words.written(hoursOf(first), "hours"),
    }),
    note: words.say("paths.frequent.note", { points: words.count(worthwhile * 100) }),
    ...shown(cubes, rows),
    rows: cubes.path_variants.map((row) => tableRow(cubes, row)),
  };
}

function broken(cubes: Cubes, rows: readonly Told[], worst: Told): Figure {
  const { words } = cubes;
  const rate = brokenOf(worst);
  return {
    id: "paths-broken",
    heading: words.say("paths.broken.heading", {
      rate: words.written(rate, "share"),
      steps: touchpointsOf(worst.path).length,
    }),
    finding: words.say("paths.broken.finding", {
      way: wayOf(cubes, touchpointsOf(worst.path)),
      judged: worst.judged,
      rate: words.written(rate, "share"),
      interval: words.interval(rate, "share"),
      all: words.written(cubes.metric({ metric: "path_broken_share" }) ?? { value: null }, "share"),
    }),
    note: words.say("paths.broken.note", { points: words.count(worthwhile * 100) }),
    ...shown(cubes, rows),
    rows: rows.map((row) => tableRow(cubes, row)),
  };
}

function shown(cubes: Cubes, rows: readonly Told[]) {
  const drawn = rows.slice(0, mostDrawn).map((row) => way(cubes, row));
  return {
    chart: (size: Parameters<NonNullable<Figure["chart"]>>[0]) => pathRows(drawn, scale(cubes), size),
    columns: columns(cubes),
    relation: "path_variant_groups",
    metric: "path_broken_share",
  };
}

function scale({ words, metric }: Cubes): WayScale {
  const all = metric({ metric: "path_broken_share" })?.value ?? null;
  return {
    domain: [0, 1],
    ends: [words.percent(0, 0), words.percent(1, 0)],
    reference: all === null ? null : { value: all, label: words.say("paths.rows.all") },
    headings: [words.say("paths.rows.share"), words.say("paths.rows.broken")],
  };
}

function way(cubes: Cubes, row: Told): Way {
  const { words } = cubes;
  const standing = standingOf(row);
  return {
    steps: stepsOf(cubes, touchpointsOf(row.path)),
    amount: words.percent(row.share),
    estimate: {
      ...{ value: row.broken_share ?? 0, low: row.broken_low, high: row.broken_high },
      ...writtenShare(words, brokenOf(row), standing),
    },
    standing,
  };
}

function columns({ words, site }: Cubes): readonly Column[] {
  const ends: readonly Column[] = [
    { key: "dropped", label: words.say("paths.column.dropped"), kind: "count" },
    { key: "open", label: words.say("paths.column.open"), kind: "count" },
  ];
  return [
    { key: "way", label: words.say("paths.column.way"), kind: "text" },
    { key: "journeys", label: words.say("paths.column.journeys"), kind: "count" },
    {
      key: "share",
      label: words.say("paths.column.share"),
      kind: "share",
      interval: ["share_low", "share_high"],
    },
    { key: "judged", label: words.say("paths.column.judged"), kind: "count" },
    {
      key: "broken",
      label: words.say("column.with broken"),
      kind: "share",
      interval: ["broken_low", "broken_high"],
    },
    { key: "difference", label: words.say("column.others"), kind: "points" },
    { key: "p", label: words.say("column.p"), kind: "p" },
    ...(site.audience === "internal" ? ends : []),
    {
      key: "hours",
      label: words.say("paths.column.hours"),
      kind: "number",
      unit: "hours_unit",
      interval: ["hours_low", "hours_high"],
    },
    { key: "hours_unit", label: words.say("column.unit"), kind: "text" },
  ];
}

function tableRow(cubes: Cubes, row: PathVariantRow): Row {
  return {
    way: row.path === null ? cubes.words.say("paths.rows.other") : wayOf(cubes, touchpointsOf(row.path)),
    journeys: row.journeys,
    share: row.share,
    share_low: row.share_low,
    share_high: row.share_high,
    judged: row.judged,
    broken: row.broken_share,
    broken_low: row.broken_low,
    broken_high: row.broken_high,
    difference: hundred(row.broken_difference),
    p: row.broken_p,
    dropped: row.dropped,
    open: row.open,
    hours: row.hours,
    hours_low: row.hours_low,
    hours_high: row.hours_high,
    hours_unit: row.hours === null ? null : "hours",
  };
}
