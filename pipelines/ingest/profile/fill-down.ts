import type { SampledColumn } from "../../sources/profile/guess-column.ts";
import { headerWords } from "../../sources/profile/header-words.ts";

/** Rows that repeat a parent: what names it, and which columns only its first row has. */
export interface FillDownGuess {
  readonly key: string;
  readonly columns: readonly string[];
}

/** Parents are told once when so many columns are. */
const fewest = 3;

/** Finds columns that stand in the first row of each parent only, as in exports with one row per line of an order. */
export function guessFillDown(columns: readonly SampledColumn[]): FillDownGuess | null {
  const names = columns.map(({ header }) => header);
  if (new Set(names).size < names.length) return null;
  for (const parent of columns.slice(0, 5)) {
    if (parent.cells.some((cell) => cell === null)) continue;
    const rests = laterRows(parent.cells);
    if (rests.length === 0) continue;
    const told = columns.filter(
      (column) =>
        column !== parent &&
        rests.every(({ row }) => column.cells[row] === null) &&
        rests.some(({ first }) => column.cells[first] !== null),
    );
    const always = columns.filter((column) => rests.every(({ row }) => column.cells[row] !== null));
    const isLine = told.length >= fewest && always.length > 1 && !headerWords(parent.header).includes("line");
    if (isLine) return { key: parent.header, columns: told.map(({ header }) => header) };
  }
  return null;
}

/** Rows after the first of their parent, which stands right above. */
function laterRows(cells: readonly (string | null)[]): { row: number; first: number }[] {
  const rows: { row: number; first: number }[] = [];
  let first = 0;
  for (let row = 1; row < cells.length; row++) {
    if (cells[row] === cells[first]) rows.push({ row, first });
    else first = row;
  }
  return rows;
}

/** The sample as the loader sees it: empty cells told by the row above. */
export function filledDown(
  columns: readonly SampledColumn[],
  { key, columns: told }: FillDownGuess,
): SampledColumn[] {
  const parent = columns.find(({ header }) => header === key)?.cells ?? [];
  return columns.map((column) => {
    if (!told.includes(column.header)) return column;
    const last = new Map<string, string>();
    const cells = column.cells.map((cell, row) => {
      const name = parent[row] ?? "";
      if (cell !== null) last.set(name, cell);
      return cell ?? last.get(name) ?? null;
    });
    return { ...column, cells };
  });
}
