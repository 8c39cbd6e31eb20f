import type { TouchpointRow } from "../../pipelines/publish/published.ts";
import { type Comparison, estimatesByValue, type ValueEstimate } from "../charts/estimates-by-value.ts";
import type { Cubes } from "../cubes.ts";
import { keyOf } from "./by-value.ts";
import type { Figure } from "./figure.ts";
import { valueName } from "./names.ts";

const mostDrawn = 16;
const clear = 0.05;

/** Batches of a product with more of one fault than its other batches; null where no fault is on record. */
export function faults(cubes: Cubes, row: TouchpointRow): Figure | null {
  const { words } = cubes;
  const cells = cubes.rowsAt("faults", row.touchpoint).toSorted((one, other) => other.ratio - one.ratio);
  const [first] = cells;
  if (first === undefined) return null;
  const worse = cells.filter((cell) => (cell.p ?? 1) < clear && cell.ratio > 1);
  const drawn = cells.slice(0, mostDrawn);
  const name = ({ product, batch, fault }: (typeof cells)[number]) =>
    words.say("faults.cell", { product, batch, fault: valueName(cubes, fault) });
  const values = drawn.map(
    (cell): ValueEstimate => ({
      name: name(cell),
      value: cell.ratio,
      low: cell.low,
      high: cell.high,
      n: cell.faults,
      standing: (cell.p ?? 1) >= clear ? "alike" : cell.ratio > 1 ? "worse" : "better",
    }),
  );
  const against: Comparison = {
    reference: { value: 1, label: words.say("faults.picture.others") },
    written: ({ value }) => `${words.fixed(value, 1)}\u202f×`,
    tick: (value) => `${words.fixed(value, decimals(value))}\u202f×`,
    domain: [0.25, 8],
    scale: "log",
    headings: [words.say("faults.picture.ratio"), words.say("faults.picture.faults")],
  };
  return {
    id: `${row.touchpoint.replace(".", "-")}-faults`,
    heading:
      worse.length === 0
        ? words.say("faults.heading, none")
        : words.say("faults.heading", { cell: name(first), ratio: words.fixed(first.ratio, 1) }),
    finding: words.say("faults.finding", {
      cell: name(first),
      faults: first.faults,
      expected: words.fixed(first.expected, 1),
      interval: words.range(first.low ?? first.ratio, first.high ?? first.ratio, "number", 1),
      worse: worse.length,
      all: words.count(cells.length),
    }),
    note: [
      words.say("faults.note"),
      keyOf(words, cells.length, values, against),
      ...(cells.length > drawn.length ? [words.say("measured.by.drawn", { drawn: drawn.length })] : []),
    ].join(" "),
    chart: (size) => estimatesByValue(values, against, words, size),
    columns: [
      { key: "product", label: words.say("faults.column.product"), kind: "text" },
      { key: "batch", label: words.say("faults.column.batch"), kind: "text" },
      { key: "fault", label: words.say("faults.column.fault"), kind: "name" },
      { key: "faults", label: words.say("faults.column.faults"), kind: "count" },
      { key: "expected", label: words.say("faults.column.expected"), kind: "number", digits: 1 },
      { key: "ratio", label: words.say("faults.column.ratio"), kind: "number", interval: ["low", "high"] },
      { key: "p", label: words.say("faults.column.p"), kind: "p" },
    ],
    rows: cells.map(({ product, batch, fault, faults: seen, expected, ratio, low, high, p }) => ({
      product,
      batch,
      fault,
      faults: seen,
      expected,
      ratio,
      low,
      high,
      p,
    })),
    relation: "fault_cells",
    metric: "fault_ratio",
  };
}

/** Digits that a tick of halves and doubles needs: `0.25`, `8`. */
function decimals(value: number): number {
  return value < 1 ? Math.ceil(-Math.log2(value)) : 0;
}
