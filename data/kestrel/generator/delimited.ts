import type { Encoding, TextFormat } from "./file-format.ts";

/** What a cell of an export can hold; null is written as nothing. */
export type Cell = string | number | null;

/** One row of an export. */
export type Row = readonly Cell[];

/** How a tool writes delimited text. */
export interface Dialect {
  readonly delimiter: string;
  readonly encoding: Encoding;
  /** The sign before the decimals of a number. */
  readonly decimal: "." | ",";
}

/** Comma-separated values as most tools write them. */
export const csv: Dialect = { delimiter: ",", encoding: "utf-8", decimal: "." };

/** Files of a dialect, with rows above the records: names of columns, and what a tool puts beside them. */
export function delimited(heads: readonly Row[], dialect: Dialect = csv): TextFormat {
  return {
    type: "text",
    encoding: dialect.encoding,
    head: heads.map((row) => `${delimitedLine(row, dialect)}\n`).join(""),
    between: "\n",
    foot: () => "\n",
  };
}

/** A row as a line of text, without its line break; throws `line break in a cell` for a cell that would tear it. */
export function delimitedLine(row: Row, dialect: Dialect = csv): string {
  return row.map((cell) => written(cell, dialect)).join(dialect.delimiter);
}

function written(cell: Cell, { delimiter, decimal }: Dialect): string {
  if (cell === null) return "";
  if (typeof cell === "number") return decimal === "." ? String(cell) : String(cell).replace(".", decimal);
  if (cell.includes("\n")) throw new Error(`line break in a cell: ${JSON.stringify(cell)}`);
  return cell.includes('"') || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
