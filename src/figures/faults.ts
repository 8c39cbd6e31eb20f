import type { TouchpointRow } from "../../pipelines/publish/published.ts";
import { estimatesByValue } from "../charts/estimates-by-value.ts";
import type { Cubes } from "../cubes.ts";
import { count, fixed } from "../words/numbers.ts";
import type { Figure } from "./figure.ts";

const mostDrawn = 16;
const clear = 0.05;

/** Batches of a product with more of one fault than its other batches; null where no fault is on record. */
export function faults(cubes: Cubes, row: TouchpointRow): Figure | null {
  const cells = cubes.faults
    .filter((cell) => cell.touchpoint === row.touchpoint)
    .toSorted((one, other) => other.ratio - one.ratio);
  const [first] = cells;
  if (first === undefined) return null;
  const worse = cells.filter((cell) => (cell.p ?? 1) < clear && cell.ratio > 1);
  const drawn = cells.slice(0, mostDrawn);
  const name = (cell: (typeof cells)[number]) => `${cell.product} ${cell.batch}: ${cell.fault}`;
  const limits = `95\u202f% interval ${fixed(first.low ?? first.ratio, 1)} to ${fixed(first.high ?? first.ratio, 1)}`;
  return {
    id: `${row.touchpoint.replace(".", "-")}-faults`,
    heading:
      worse.length === 0
        ? "No batch fails clearly more often than the others"
        : `${name(first)} fails ${fixed(first.ratio, 1)} times as often as other batches`,
    finding: `${name(first)}: ${count(first.faults)} faults where ${fixed(first.expected, 1)} would be expected for as long in use (${limits}); ${count(worse.length)} of ${count(cells.length)} batches and faults stand out.`,
    note: `Faults per time in use, against the other batches of the same product, drawn towards 1 where little is known (empirical Bayes). Diamond: clearly more, after Holm’s correction for ${count(cells.length)} comparisons. Many equal faults point at the product, not at the customer.`,
    chart: (size) =>
      estimatesByValue(
        drawn.map((cell) => ({
          name: name(cell),
          value: cell.ratio,
          low: cell.low,
          high: cell.high,
          n: cell.faults,
          standing: (cell.p ?? 1) >= clear ? "alike" : cell.ratio > 1 ? "worse" : "better",
        })),
        {
          reference: { value: 1, label: "as the other batches" },
          written: (value) => `${fixed(value, 1)}\u202f×`,
          tick: (value) => `${value}\u202f×`,
          domain: [0.25, 8],
          scale: "log",
          headings: ["ratio", "faults"],
        },
        size,
      ),
    columns: [
      { key: "product", label: "Product", kind: "text" },
      { key: "batch", label: "Batch", kind: "text" },
      { key: "fault", label: "Fault", kind: "name" },
      { key: "faults", label: "Faults", kind: "count" },
      { key: "expected", label: "Expected", kind: "number", digits: 1 },
      { key: "ratio", label: "Ratio", kind: "number", interval: ["low", "high"] },
      { key: "p", label: "p (Holm)", kind: "number", digits: 3 },
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
