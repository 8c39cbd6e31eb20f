import type { LedgerRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { estimatesByValue, type ValueEstimate } from "../charts/estimates-by-value.ts";
import type { Cubes } from "../cubes.ts";
import { count, interval, percent, written } from "../words/numbers.ts";
import { readable } from "./by-value.ts";
import type { Figure, Row } from "./figure.ts";
import { inOrder, number } from "./measured.ts";
import { overdue } from "./overdue.ts";

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
  return Math.min(0, ...rows.map((row) => ((row.p ?? 1) < clear ? (row.difference ?? 0) : 0)));
}

/** Who promised: a campaign by its name, a person by the first letters of the pseudonym. */
function nameOf({ maker, campaign }: LedgerRow): string {
  if (maker !== company) return readable(maker);
  return campaign === "" || campaign === "none" ? company : campaign;
}

function byMaker(cubes: Cubes, rows: readonly LedgerRow[]): Figure {
  const values = rows
    .filter((row) => row.kept_rate !== null)
    .map((row) => ({ row, ...estimate(row) }))
    .toSorted((one, other) => one.value - other.value);
  const touchpoint = cubes.touchpoints.find((one) => one.touchpoint === rows[0]?.touchpoint);
  const worse = values.filter((value) => value.standing === "worse");
  const [worst] = values;
  const overall = number(cubes, rows[0]?.touchpoint ?? "", "kept_rate")?.value ?? 0;
  const least = Math.min(...values.map((value) => value.low ?? value.value), overall);
  const rate = { value: worst?.value ?? null, low: worst?.low, high: worst?.high };
  const over = worst?.row.over_promised_share ?? null;
  return {
    id: `ledger-${rows[0]?.touchpoint.replace(".", "-")}-${rows[0]?.aspect}-makers`,
    heading:
      worse.length === 0
        ? `${touchpoint?.label}: nobody keeps clearly less than the others`
        : `${touchpoint?.label}: ${worst?.name} keeps ${written(rate, "share")} of what was promised, against ${percent(overall)} for all`,
    finding: `${worst?.name}: ${written(rate, "share")} kept (95\u202f% interval ${interval(rate, "share")}, ${count(worst?.n ?? 0)} due)${over === null ? "" : `; ${percent(over)} of the promises were, by what was known when they were made, unlikely to be kept`}.`,
    note: `Diamond: clearly less than the others, after Holm’s correction for ${count(values.length)} comparisons. People stand under pseudonyms, and only in the internal build.`,
    chart: (size) =>
      estimatesByValue(
        values.slice(0, mostDrawn),
        {
          reference: { value: overall, label: `all: ${percent(overall)}` },
          written: (value) => percent(value),
          tick: (value) => percent(value, 0),
          domain: [Math.max(0, Math.floor(least * 20) / 20), 1],
          headings: ["kept", "due"],
        },
        size,
      ),
    columns: [
      { key: "maker", label: "Who promised", kind: "text" },
      { key: "promises", label: "Promises", kind: "count" },
      { key: "measurable", label: "Measurable", kind: "share" },
      { key: "due", label: "Due", kind: "count" },
      { key: "kept", label: "Kept", kind: "share", interval: ["low", "high"] },
      {
        key: "difference",
        label: "Against the others",
        kind: "share",
        interval: ["difference_low", "difference_high"],
      },
      { key: "p", label: "p (Holm)", kind: "number", digits: 3 },
      { key: "over_promised", label: "Over-promised", kind: "share", interval: ["over_low", "over_high"] },
    ],
    rows: values.map(({ row, name }) => ({
      maker: name,
      promises: row.promises,
      measurable: row.measurable_share,
      due: row.due,
      kept: row.kept_rate,
      low: row.kept_low,
      high: row.kept_high,
      difference: row.difference,
      difference_low: row.difference_low,
      difference_high: row.difference_high,
      p: row.p,
      over_promised: row.over_promised_share,
      over_low: row.over_promised_low,
      over_high: row.over_promised_high,
    })),
    relation: "ledger_groups",
    metric: "kept_rate",
  };
}

function estimate(row: LedgerRow): ValueEstimate {
  const standing = (row.p ?? 1) >= clear ? "alike" : (row.difference ?? 0) < 0 ? "worse" : "better";
  return {
    name: nameOf(row),
    value: row.kept_rate ?? 0,
    low: row.kept_low,
    high: row.kept_high,
    n: row.due,
    standing,
  };
}

/** Every aspect of what is promised at each touchpoint, with its measurable share and its kept rate. */
function kinds(cubes: Cubes): Figure {
  const total = (metric: string) =>
    inOrder(cubes).reduce((sum, row) => sum + (number(cubes, row.touchpoint, metric)?.value ?? 0), 0);
  return {
    id: "ledger-kinds",
    heading: `${count(total("promises"))} promises on the ledger, ${count(total("vague"))} of them too vague to judge`,
    finding: `${count(total("due"))} fell due. A promise without a level, a day or a price cannot be kept or broken; its share stands beside each kept rate.`,
    note: "Explicit: an advert, a quoted date. Policy: a standing rule such as a service level. Implied: what a stock mark suggests. Own: what the customer asked for. What was promised when the customer committed counts here.",
    chart: null,
    columns: [
      { key: "touchpoint", label: "Touchpoint", kind: "text" },
      { key: "aspect", label: "Of", kind: "text" },
      { key: "kind", label: "Kind", kind: "text" },
      { key: "promises", label: "Promises", kind: "count" },
      {
        key: "measurable",
        label: "Measurable",
        kind: "share",
        interval: ["measurable_low", "measurable_high"],
      },
      { key: "due", label: "Due", kind: "count" },
      { key: "kept", label: "Kept", kind: "share", interval: ["low", "high"] },
    ],
    rows: inOrder(cubes).flatMap((row) => aspects(cubes, row)),
    relation: "ledger_groups",
    metric: "measurable_share",
  };
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
