import { Float64, Table, tableToIPC, Utf8, vectorFromArray } from "apache-arrow";
import { parquetWriteBuffer } from "hyparquet-writer";
import { isText } from "../words/numbers.ts";
import type { Cell, Column, Figure } from "./figure.ts";

/** A column of a download: the figure's own columns, each interval spread over two. */
interface Field {
  readonly key: string;
  readonly name: string;
  readonly text: boolean;
}

/** A figure's numbers as CSV (RFC 4180) in full precision; text that a spreadsheet would run as a formula is quoted out. */
export function csv(figure: Figure): string {
  const fields = figure.columns.flatMap(spread);
  const lines = figure.rows.map((row) => fields.map((field) => csvCell(row[field.key] ?? null)));
  return [fields.map((field) => csvCell(field.name)), ...lines]
    .map((cells) => `${cells.join(",")}\r\n`)
    .join("");
}

/** A figure's numbers as an Arrow IPC file, columns and values the same as in the CSV. */
export function arrow(figure: Figure): Uint8Array {
  const columns = figure.columns.flatMap(spread).map(({ key, name, text }) => {
    const cells = figure.rows.map((row) => row[key] ?? null);
    return [
      name,
      text ? vectorFromArray(cells.map(textOrNull), new Utf8()) : vectorFromArray(cells, new Float64()),
    ];
  });
  return tableToIPC(new Table(Object.fromEntries(columns)), "file");
}

/** A figure's numbers as a Parquet file, columns and values the same as in the CSV. */
export function parquet(figure: Figure): ArrayBuffer {
  const columnData = figure.columns.flatMap(spread).map(({ key, name, text }) => {
    const cells = figure.rows.map((row) => row[key] ?? null);
    return text
      ? { name, data: cells.map(textOrNull), type: "STRING" as const, nullable: true }
      : { name, data: cells, type: "DOUBLE" as const, nullable: true };
  });
  return parquetWriteBuffer({ columnData });
}

function spread({ key, kind, interval }: Column): Field[] {
  const own = { key, name: key, text: isText(kind) };
  if (interval === undefined) return [own];
  return [own, ...interval.map((limit) => ({ key: limit, name: limit, text: false }))];
}

function textOrNull(cell: Cell): string | null {
  return cell === null ? null : String(cell);
}

/** A cell of a CSV file (RFC 4180); text that a spreadsheet would run as a formula is quoted out. */
export function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
