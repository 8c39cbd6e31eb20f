import { type MeasureDefinition, measures } from "../../pipelines/publish/measures.ts";
import type { MetricRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { type Comparison, estimatesByValue, type ValueEstimate } from "../charts/estimates-by-value.ts";
import type { Cubes } from "../cubes.ts";
import { type AmountsTogether, amountInterval, isShare, together, writtenAmount } from "../words/amounts.ts";
import { coded, codeIn } from "../words/codes.ts";
import type { Words } from "../words/words.ts";
import { fewOf, keyOf, leastDue, silent } from "./by-value.ts";
import { counted } from "./counted.ts";
import { coveredHours } from "./covered-hours.ts";
import type { Column, Figure } from "./figure.ts";
import { onScale, ratingScale } from "./measured.ts";
import { capital, dimensionName, spoken, valueName } from "./names.ts";

/** Dimensions that every measure has; what else one is shown by is its own: a leg, a desk, an anchor. */
const shared = new Set(["month", "region", "category", "channel", "tier"]);
/** Shown on a picture of its own, or too fine for a list. */
const elsewhere = new Set(["hour_of_week", "hour_of_day"]);
const clear = 0.05;
const mostDrawn = 24;

/** What else is measured at a touchpoint: all of it in one table, each by its own dimension, and by shared ones where they differ. */
export function measuresAt(cubes: Cubes, row: TouchpointRow): readonly Figure[] {
  const scale = ratingScale(cubes, row.touchpoint);
  const own = [...measures.keys()]
    .sort()
    .flatMap((metric) => cubes.metricAt(row.touchpoint, metric))
    .map((one) => (one.unit === "score" ? onScale(one, scale) : one));
  const whole = own.filter((one) => one.dimension === null);
  const families = Map.groupBy(
    own.filter(({ dimension }) => dimension !== null && !elsewhere.has(dimension)),
    (one) => `${one.metric}/${one.dimension}`,
  );
  const told = [...families.values()].filter((family) => family.length > 1 && tellsMore(cubes, family));
  return [
    ...(whole.length > 0 ? [inAll(cubes, row, whole)] : []),
    ...[coveredHours(cubes, row)].filter((figure) => figure !== null),
    ...told.map((family) => byOwnValue(cubes, row, family)),
  ];
}

/** A dimension of the measure's own is shown unless all its values are the same; a shared one where some value clearly differs from the rest. */
function tellsMore(cubes: Cubes, family: readonly MetricRow[]): boolean {
  const dimension = family[0]?.dimension ?? "";
  if (family.every(({ value }) => value === family[0]?.value)) return false;
  if (dimension === "month" || dimension === "category") return false;
  return !shared.has(dimension) || family.some((row) => standingOf(cubes, row) !== "alike");
}

function inAll(cubes: Cubes, row: TouchpointRow, whole: readonly MetricRow[]): Figure {
  const { words } = cubes;
  const rows = whole.toSorted((one, other) => place(one) - place(other));
  const enough = telling(rows);
  const [first] = enough;
  return {
    id: `${row.touchpoint.replace(".", "-")}-measures`,
    heading: first
      ? words.say("measured.heading", {
          measure: nameOf(words, first.metric),
          value: writtenAmount(words, first),
        })
      : words.say("measured.heading, few", { cases: leastDue }),
    finding: (first ? enough.slice(1, 4) : rows.slice(0, 3))
      .map((one) => each(words, nameOf(words, one.metric), one))
      .join(" "),
    note: words.say("measured.note"),
    chart: null,
    columns: [
      { key: "measure", label: words.say("column.measure"), kind: "code", codes: "metric" },
      {
        key: "value",
        label: words.say("column.value"),
        kind: "number",
        unit: "unit",
        interval: ["low", "high"],
      },
      { key: "unit", label: words.say("column.unit"), kind: "code", codes: "unit" },
      { key: "target", label: words.say("column.should be"), kind: "number", unit: "unit" },
      { key: "n", label: words.say("column.of"), kind: "count", unit: "counted" },
      { key: "counted", label: words.say("column.counted"), kind: "text" },
    ],
    rows: rows.map((one) => ({
      measure: one.metric,
      value: scaled(one, one.value),
      low: scaled(one, one.low),
      high: scaled(one, one.high),
      unit: one.unit === "share" ? "%" : one.unit,
      target: scaled(one, measures.get(one.metric)?.target ?? null),
      n: one.n,
      counted: counted(one.metric),
    })),
    relation: "measure_groups",
    metric: (first ?? rows[0])?.metric ?? "",
    metrics: rows.map((one) => one.metric),
  };
}

/** The measures of enough cases in the order in which they are worth telling: those that clearly miss their target, by how far, and last how promises are worded. */
function telling(rows: readonly MetricRow[]): readonly MetricRow[] {
  return rows
    .filter((row) => (row.n ?? 0) >= leastDue)
    .toSorted(
      (one, other) => shortfall(other) - shortfall(one) || Number(isWording(one)) - Number(isWording(other)),
    );
}

/** How far a measure clearly misses its target, as a part of it; 0 where it does not or has none. */
function shortfall({ metric, low, high }: MetricRow): number {
  const { better, target } = measures.get(metric) ?? {};
  if (target == null || low === null || high === null) return 0;
  return Math.max(0, better === "higher" ? target - high : low - target) / target;
}

function isWording({ metric }: MetricRow): boolean {
  return counted(metric) === "promises stated";
}

/** A value of a dimension with the number it belongs to. */
type Valued = ValueEstimate & { readonly row: MetricRow };

/** Whether one value is the whole itself: the others hold its cases too, judged otherwise, and none is held against the rest. */
function holdsTheWhole(cubes: Cubes, family: readonly MetricRow[]): boolean {
  return family.some((row) => {
    const all = cubes.metric({ metric: row.metric, touchpoint: row.touchpoint, version: null });
    return family.length > 1 && row.n === all?.n && row.value === all?.value;
  });
}

function byOwnValue(cubes: Cubes, row: TouchpointRow, family: readonly MetricRow[]): Figure {
  const { words } = cubes;
  const isSame = holdsTheWhole(cubes, family);
  const [first] = family;
  const metric = first?.metric ?? "";
  const dimension = first?.dimension ?? "";
  const values: readonly Valued[] = family
    .filter((one) => one.value !== null)
    .map((one) => ({ row: one, ...estimateOf(cubes, one), ...(isSame && { standing: "alike" as const }) }))
    .toSorted((one, other) => worseFirst(measures.get(metric), one.value, other.value))
    .toSorted((one, other) => Number(isFew(one)) - Number(isFew(other)))
    .toSorted((one, other) => Number(isSilent(one)) - Number(isSilent(other)));
  const named = values.filter((value) => !isSilent(value) && !isFew(value));
  const drawn = values.slice(0, mostDrawn);
  const written = together(
    words,
    drawn.map((value) => value.row),
    first?.unit ?? "",
  );
  const against = comparison(cubes, row, metric, drawn, isSame, written);
  return {
    id: `${row.touchpoint.replace(".", "-")}-${metric.replaceAll("_", "-")}-by-${dimension.replaceAll("_", "-")}`,
    heading: heading(cubes, metric, dimension, named, written),
    finding: finding(words, named, isSame, written),
    note: [
      isSame ? words.say("measured.by.note, same") : keyOf(words, values.length, drawn, against),
      ...(isSame ? [] : fewOf(words, drawn)),
      ...(dimension === "maker" ? [words.say("ledger.makers.note")] : []),
      ...(values.length > drawn.length ? [words.say("measured.by.drawn", { drawn: drawn.length })] : []),
    ].join(" "),
    chart: (size) => estimatesByValue(drawn, against, words, size),
    columns: valueColumns(words, metric, capital(dimensionName(cubes, dimension)), isSame),
    rows: values.map(({ row: one }) => ({
      value_of: one.dimension_value,
      value: scaled(one, one.value),
      low: scaled(one, one.low),
      high: scaled(one, one.high),
      unit: one.unit === "share" ? "%" : one.unit,
      n: one.n,
      ...(isSame ? {} : againstRest(cubes, one)),
    })),
    relation: "measure_groups",
    metric,
  };
}

function isFew({ n }: Valued): boolean {
  return n < leastDue;
}

function isSilent({ row }: Valued): boolean {
  return row.dimension_value === silent;
}

function heading(
  cubes: Cubes,
  metric: string,
  dimension: string,
  values: readonly Valued[],
  written: AmountsTogether,
): string {
  const { words } = cubes;
  const by = codeIn(words, "by", dimension) ?? dimensionName(cubes, dimension);
  const named = { measure: nameOf(words, metric), by };
  const [worst] = values;
  if (worst === undefined) return words.say("measured.by.heading.none", named);
  const most = { ...named, worst: spoken(words, worst.name), value: written.value(worst.row) };
  const best = values.at(-1);
  if (values.length === 1 || best === undefined) return words.say("measured.by.heading.one", most);
  return words.say("measured.by.heading", {
    ...most,
    best: spoken(words, best.name),
    other: written.value(best.row),
  });
}

function finding(words: Words, values: readonly Valued[], isSame: boolean, written: AmountsTogether): string {
  const apart = values.filter((value) => value.standing === "worse").length;
  const [worst] = values;
  return [
    worst === undefined ? "" : each(words, capital(spoken(words, worst.name)), worst.row, written),
    isSame
      ? words.say("measured.by.finding.same")
      : apart === 0
        ? words.say("measured.by.finding.alike", { all: values.length })
        : words.say("measured.by.finding.apart", { apart, all: values.length }),
  ]
    .filter(Boolean)
    .join(" ");
}

function valueColumns(words: Words, metric: string, dimension: string, isSame: boolean): readonly Column[] {
  const against: readonly Column[] = [
    {
      key: "difference",
      label: words.say("column.rest"),
      kind: "number",
      unit: "unit",
      alike: true,
      interval: ["difference_low", "difference_high"],
    },
    { key: "p", label: words.say("column.p"), kind: "p" },
  ];
  return [
    { key: "value_of", label: dimension, kind: "name" },
    {
      ...{ key: "value", label: nameOf(words, metric), kind: "number", unit: "unit", alike: true },
      interval: ["low", "high"],
    },
    { key: "unit", label: words.say("column.unit"), kind: "code", codes: "unit" },
    { key: "n", label: words.say("column.of"), kind: "count" },
    ...(isSame ? [] : against),
  ];
}

function againstRest(cubes: Cubes, row: MetricRow) {
  const isJudged = (row.n ?? 0) >= leastDue;
  const difference = isJudged ? beside(cubes, row, "difference") : undefined;
  return {
    difference: scaled(row, difference?.value ?? null),
    difference_low: scaled(row, difference?.low ?? null),
    difference_high: scaled(row, difference?.high ?? null),
    p: isJudged ? (beside(cubes, row, "difference_p")?.value ?? null) : null,
  };
}

function estimateOf(cubes: Cubes, row: MetricRow): ValueEstimate {
  return {
    name: valueName(cubes, String(row.dimension_value)),
    value: row.value ?? 0,
    low: row.low,
    high: row.high,
    n: row.n ?? 0,
    standing: standingOf(cubes, row),
  };
}

/** Whether a value is clearly apart from the others; of few cases, and of those of which the record says no value, nothing is said. */
function standingOf(cubes: Cubes, row: MetricRow): ValueEstimate["standing"] {
  if (row.dimension_value === silent || (row.n ?? 0) < leastDue) return "alike";
  const difference = beside(cubes, row, "difference")?.value ?? 0;
  if ((beside(cubes, row, "difference_p")?.value ?? 1) >= clear) return "alike";
  return difference > 0 === (measures.get(row.metric)?.better === "higher") ? "better" : "worse";
}

function beside(cubes: Cubes, row: MetricRow, what: "difference" | "difference_p"): MetricRow | undefined {
  const { touchpoint, version, dimension, dimension_value } = row;
  return cubes.metric({ metric: `${row.metric}_${what}`, touchpoint, version, dimension, dimension_value });
}

function comparison(
  cubes: Cubes,
  row: TouchpointRow,
  metric: string,
  drawn: readonly Valued[],
  isSame: boolean,
  written: AmountsTogether,
): Comparison {
  const { words } = cubes;
  const unit = drawn[0]?.row.unit ?? "";
  const all = cubes.metric({ metric, touchpoint: row.touchpoint, version: null, dimension: null });
  const known = drawn.filter((value) => value.n >= leastDue && !isSilent(value));
  const ends = (known.length > 0 ? known : drawn).flatMap((value) => [
    value.low ?? value.value,
    value.high ?? value.value,
  ]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const isPart = isShare(unit);
  const scale = unit === "score" ? ratingScale(cubes, row.touchpoint) : null;
  return {
    reference:
      // What lies beside all values is another quantity: a share of visits beside shares of pages.
      isSame || all?.value == null || all.value < least || all.value > most
        ? null
        : { value: all.value, label: words.say("measured.by.all", { value: written.value(all) }) },
    written: ({ value }) => written.bare(value),
    tick: (value) => (isPart ? words.percent(value, 0) : words.fixed(value, decimals(value))),
    domain: scale
      ? [scale.low, scale.high]
      : isPart
        ? [Math.max(0, Math.floor(least * 20) / 20), Math.min(1, Math.ceil(most * 20) / 20)]
        : [Math.min(0, least * 1.02), Math.max(0, most * 1.02)],
    headings: [
      unit === "share" ? words.say("measured.by.share") : coded(words, "unit", unit),
      words.say("measured.by.of"),
    ],
  };
}

/** Digits that a tick needs after the point. */
function decimals(value: number): number {
  return String(Number(value.toFixed(6))).split(".")[1]?.length ?? 0;
}

function worseFirst(definition: MeasureDefinition | undefined, one: number, other: number): number {
  return definition?.better === "higher" ? one - other : other - one;
}

/** A name with its value and interval, as a sentence. */
function each(words: Words, measure: string, row: MetricRow, written?: AmountsTogether): string {
  return words.say("measured.each", {
    measure,
    value: written?.value(row) ?? writtenAmount(words, row),
    interval: (written?.interval(row) ?? amountInterval(words, row)) || "none",
  });
}

/** Shares as per cent, everything else in its own unit. */
function scaled(row: MetricRow, value: number | null): number | null {
  return value !== null && row.unit === "share" ? value * 100 : value;
}

function nameOf(words: Words, metric: string): string {
  return codeIn(words, "metric", metric) ?? metric;
}

function place(row: MetricRow): number {
  return [...measures.keys()].indexOf(row.metric);
}
