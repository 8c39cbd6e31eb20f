import type { LedgerRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { type Comparison, estimatesByValue, type ValueEstimate } from "../charts/estimates-by-value.ts";
import type { Cubes } from "../cubes.ts";
import { digits } from "../words/numbers.ts";
import type { Words } from "../words/words.ts";
import { fewOf, keyOf, leastDue, shareText } from "./by-value.ts";
import { lasting } from "./coverage.ts";
import type { Column, Figure, Row } from "./figure.ts";
import { inOrder, number } from "./measured.ts";
import { capital, readable, spoken, valueName } from "./names.ts";
import { overdue } from "./overdue.ts";
import { hundred } from "./points.ts";

const clear = 0.05;
const company = "company";
const mostDrawn = 24;

/** The figures of the promise ledger: who promises more than is kept, every kind of promise, and what is overdue. */
export function ledger(cubes: Cubes): readonly Figure[] {
  return [...makers(cubes), kinds(cubes), overdue(cubes, null)].filter((figure) => figure !== null);
}

/** Kept rates of the people, and of the campaigns, that promised, one figure for each touchpoint where several did. */
function makers(cubes: Cubes): readonly Figure[] {
  const named = cubes.ledger.filter((row) => nameOf(row) !== company);
  return [...Map.groupBy(named, (row) => `${row.touchpoint}/${row.aspect}`).values()]
    .filter((rows) => rows.length > 1)
    .toSorted((one, other) => shortfall(one) - shortfall(other))
    .map((rows) => byMaker(cubes, rows));
}

/** How much less than the others the worst of them clearly keeps, as a negative share; 0 where nobody does. */
function shortfall(rows: readonly LedgerRow[]): number {
  return Math.min(
    0,
    ...rows.map((row) => (!isUnjudged(row) && (row.p ?? 1) < clear ? (row.difference ?? 0) : 0)),
  );
}

/** Who promised: a campaign by its name, a person by the first letters of the pseudonym. */
function nameOf({ maker, campaign, campaign_name }: LedgerRow): string {
  if (maker !== company) return readable(maker);
  return campaign === "" || campaign === "none" ? company : campaign_name || campaign;
}

/** The same as sentences and pictures say it: the name of a campaign between quotation marks. */
function saidName(cubes: Cubes, row: LedgerRow): string {
  const name = valueName(cubes, nameOf(row));
  return row.maker === company && row.campaign_name !== ""
    ? cubes.words.say("ledger.makers.campaign", { campaign: name })
    : name;
}

/** A maker with the numbers of its row. */
type Maker = ValueEstimate & { readonly row: LedgerRow };

function byMaker(cubes: Cubes, rows: readonly LedgerRow[]): Figure {
  const { words } = cubes;
  const values: readonly Maker[] = rows
    .filter((row) => row.kept_rate !== null)
    .map((row) => ({ row, ...estimate(cubes, row) }))
    .toSorted((one, other) => one.value - other.value)
    .toSorted((one, other) => Number(one.n < leastDue) - Number(other.n < leastDue));
  const overall = number(cubes, rows[0]?.touchpoint ?? "", "kept_rate")?.value ?? 0;
  const drawn = values.slice(0, mostDrawn);
  const places = Math.max(...drawn.map(({ low, high }) => digits("share", low, high)), 0);
  const against = comparison(words, values, overall, places);
  return {
    id: `ledger-${rows[0]?.touchpoint.replace(".", "-")}-${rows[0]?.aspect}-makers`,
    heading: makersHeading(cubes, values, overall, places),
    finding: makersFinding(words, values, places),
    note: [
      keyOf(words, values.length, drawn, against),
      ...fewOf(words, drawn),
      ...(rows.some(({ maker }) => maker !== company) ? [words.say("ledger.makers.note")] : []),
    ].join(" "),
    chart: (size) => estimatesByValue(drawn, against, words, size),
    columns: makerColumns(words),
    rows: values.map(makerRow),
    relation: "ledger_groups",
    metric: "kept_rate",
  };
}

function makersHeading(cubes: Cubes, values: readonly Maker[], overall: number, places: number): string {
  const { words } = cubes;
  const [worst] = values;
  const label = cubes.touchpoints.find((one) => one.touchpoint === worst?.row.touchpoint)?.label ?? "";
  if (areAlike(values)) return words.say("ledger.makers.heading.alike", { touchpoint: label });
  return words.say("ledger.makers.heading", {
    touchpoint: label,
    maker: spoken(words, worst?.name ?? ""),
    rate: words.percent(worst?.value ?? 0, places),
    all: words.percent(overall, places),
  });
}

function areAlike(values: readonly Maker[]): boolean {
  return values.every(({ standing }) => standing !== "worse");
}

function makersFinding(words: Words, values: readonly Maker[], places: number): string {
  const [worst] = values;
  const over = worst?.row.over_promised_share ?? null;
  const maker = spoken(words, worst?.name ?? "");
  const finding = words.say("ledger.makers.finding", {
    maker: areAlike(values) ? maker : capital(maker),
    ...shareText(words, worst ?? { value: null }, places),
    due: worst?.n ?? 0,
    over: over === null ? "none" : words.percent(over),
  });
  return areAlike(values) ? words.say("ledger.makers.finding.alike", { finding }) : finding;
}

function comparison(words: Words, values: readonly Maker[], overall: number, places: number): Comparison {
  const known = values.filter((value) => value.n >= leastDue);
  const least = Math.min(...known.map((value) => value.low ?? value.value), overall);
  return {
    reference: {
      value: overall,
      label: words.say("ledger.makers.all", { rate: words.percent(overall, places) }),
    },
    written: ({ value }) => words.percent(value, places),
    tick: (value) => words.percent(value, 0),
    domain: [Math.max(0, Math.floor(least * 20) / 20), 1],
    headings: [words.say("ledger.makers.kept"), words.say("ledger.makers.due")],
  };
}

/** Whether a maker has too few promises due for a comparison. */
function isUnjudged({ due }: LedgerRow): boolean {
  return due < leastDue;
}

function makerColumns(words: Words): readonly Column[] {
  return [
    { key: "maker", label: words.say("column.maker"), kind: "name" },
    { key: "promises", label: words.say("column.promises"), kind: "count" },
    { key: "measurable", label: words.say("column.measurable"), kind: "share" },
    { key: "due", label: words.say("column.due"), kind: "count" },
    { key: "kept", label: words.say("column.kept"), kind: "share", interval: ["low", "high"] },
    {
      key: "difference",
      label: words.say("column.others"),
      kind: "points",
      interval: ["difference_low", "difference_high"],
    },
    { key: "p", label: words.say("column.p"), kind: "p" },
    {
      key: "over_promised",
      label: words.say("column.over-promised"),
      kind: "share",
      interval: ["over_low", "over_high"],
    },
  ];
}

function makerRow({ row }: Maker): Row {
  return {
    maker: nameOf(row),
    promises: row.promises,
    measurable: row.measurable_share,
    due: row.due,
    kept: row.kept_rate,
    low: row.kept_low,
    high: row.kept_high,
    difference: isUnjudged(row) ? null : hundred(row.difference),
    difference_low: isUnjudged(row) ? null : hundred(row.difference_low),
    difference_high: isUnjudged(row) ? null : hundred(row.difference_high),
    p: isUnjudged(row) ? null : row.p,
    over_promised: row.over_promised_share,
    over_low: row.over_promised_low,
    over_high: row.over_promised_high,
  };
}

function estimate(cubes: Cubes, row: LedgerRow): ValueEstimate {
  const standing =
    isUnjudged(row) || (row.p ?? 1) >= clear ? "alike" : (row.difference ?? 0) < 0 ? "worse" : "better";
  return {
    name: saidName(cubes, row),
    value: row.kept_rate ?? 0,
    low: row.kept_low,
    high: row.kept_high,
    n: row.due,
    standing,
  };
}

/** Every aspect of what is promised at each touchpoint, with its measurable share and its kept rate. */
function kinds(cubes: Cubes): Figure {
  const { words } = cubes;
  const total = (metric: string) =>
    inOrder(cubes).reduce((sum, row) => sum + (number(cubes, row.touchpoint, metric)?.value ?? 0), 0);
  return {
    id: "ledger-kinds",
    heading: words.say("ledger.kinds.heading", { promises: total("promises"), vague: total("vague") }),
    finding: words.say("ledger.kinds.finding", { due: total("due") }),
    note: [...meanings(cubes), words.say("ledger.kinds.note"), ...lasting(cubes)].join(" "),
    chart: null,
    columns: [
      { key: "touchpoint", label: words.say("column.touchpoint"), kind: "text" },
      { key: "aspect", label: words.say("column.aspect"), kind: "code", codes: "value" },
      { key: "kind", label: words.say("column.kind"), kind: "code", codes: "value" },
      { key: "promises", label: words.say("column.promises"), kind: "count" },
      {
        key: "measurable",
        label: words.say("column.measurable"),
        kind: "share",
        interval: ["measurable_low", "measurable_high"],
      },
      { key: "due", label: words.say("column.due"), kind: "count" },
      { key: "kept", label: words.say("column.kept"), kind: "share", interval: ["low", "high"] },
    ],
    rows: inOrder(cubes).flatMap((row) => aspects(cubes, row)),
    relation: "ledger_groups",
    metric: "measurable_share",
  };
}

const promised = ["explicit", "policy", "implied", "own"] as const;

/** What the kinds of promise mean that are on the ledger. */
function meanings({ ledger: rows, words }: Cubes): readonly string[] {
  const found = new Set(rows.map(({ kind }) => kind));
  return promised.filter((kind) => found.has(kind)).map((kind) => words.say(`ledger.kinds.${kind}`));
}

/** A row for each aspect of what is promised at a touchpoint; where it is one, the touchpoint's own numbers. */
function aspects(cubes: Cubes, { touchpoint, label }: TouchpointRow): Row[] {
  const names = new Set(cubes.ledger.filter((row) => row.touchpoint === touchpoint).map((row) => row.aspect));
  return [...names].toSorted().map((aspect) => {
    const place = names.size > 1 ? { dimension: "aspect", dimension_value: aspect } : {};
    const at = (metric: string) => cubes.metric({ touchpoint, version: "commitment", metric, ...place });
    const [measurable, kept] = [at("measurable_share"), at("kept_rate")];
    return {
      touchpoint: label,
      aspect,
      kind: kindsOf(cubes, touchpoint, aspect),
      promises: at("promises")?.value ?? null,
      measurable: measurable?.value ?? null,
      measurable_low: measurable?.low ?? null,
      measurable_high: measurable?.high ?? null,
      due: at("due")?.value ?? null,
      kept: kept?.value ?? null,
      low: kept?.low ?? null,
      high: kept?.high ?? null,
    };
  });
}

function kindsOf(cubes: Cubes, touchpoint: string, aspect: string): string {
  const rows = cubes.ledger.filter((row) => row.touchpoint === touchpoint && row.aspect === aspect);
  return [...new Set(rows.map((row) => row.kind))].toSorted().join(", ");
}
