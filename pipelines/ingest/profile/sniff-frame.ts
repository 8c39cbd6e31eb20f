import { formatsOf } from "../../sources/profile/time-shapes.ts";

/** Which of the first rows are the header. */
export interface HeaderGuess {
  /** 0 if the file has no header. */
  readonly rows: number;
  /** Which of them has the names, from 1. */
  readonly names: number;
}

const mostRows = 3;

/** Tells header rows from records: they are not of the kind that stands below them. */
export function guessHeader(rows: readonly (readonly string[])[]): HeaderGuess {
  const [first] = rows;
  if (first === undefined || isRecord(first, rows.slice(1, 50))) return { rows: 0, names: 1 };
  const imported = rows.slice(0, mostRows).findIndex(isImportRow);
  let count = imported > 0 ? imported + 1 : 1;
  while (
    count < mostRows &&
    count < rows.length - 1 &&
    isHeader(rows[count] ?? [], rows.slice(count + 1, 50))
  ) {
    count += 1;
  }
  const coded = first.filter((cell) => /^[A-Z]\d+$/.test(cell)).length;
  const second = rows[1] ?? [];
  const isCoded = count > 1 && coded * 2 > first.length && new Set(second).size === second.length;
  return { rows: count, names: isCoded ? 2 : 1 };
}

/** The row in which Qualtrics says where each column comes from. */
function isImportRow(row: readonly string[]): boolean {
  return (
    row.some((cell) => cell !== "") && row.every((cell) => cell === "" || /^\{.*"ImportId".*\}$/.test(cell))
  );
}

/** Rows that only headers have: blank, or words above numbers and times. */
function isHeader(row: readonly string[], below: readonly (readonly string[])[]): boolean {
  if (row.every((cell) => cell === "")) return true;
  const typed = typedColumns(below).filter(([column]) => (row[column] ?? "") !== "");
  return typed.length >= 2 && typed.every(([column, kind]) => kindOf(row[column] ?? "") !== kind);
}

function isRecord(row: readonly string[], below: readonly (readonly string[])[]): boolean {
  if (new Set(row).size < row.length && row.filter((cell) => cell !== "").length > row.length / 2) {
    const typed = typedColumns(below);
    if (typed.length === 0) return false;
  }
  const typed = typedColumns(below);
  const alike = typed.filter(([column, kind]) => kindOf(row[column] ?? "") === kind).length;
  return typed.length > 0 && alike * 2 > typed.length;
}

type Kind = "number" | "time" | "text" | "nothing";

/** Columns that hold numbers or times, with few exceptions. */
function typedColumns(rows: readonly (readonly string[])[]): [number, Kind][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column): [number, Kind] => {
    const kinds = rows.map((row) => kindOf(row[column] ?? "")).filter((kind) => kind !== "nothing");
    const found = (["number", "time"] as const).find(
      (kind) => kinds.length > 0 && kinds.filter((other) => other === kind).length >= kinds.length * 0.8,
    );
    return [column, found ?? "text"];
  }).filter(([, kind]) => kind !== "text");
}

function kindOf(cell: string): Kind {
  if (cell.trim() === "") return "nothing";
  if (/^-?\d[\d.,' ]*$/.test(cell)) return formatsOf(cell).length > 0 ? "time" : "number";
  return formatsOf(cell).length > 0 ? "time" : "text";
}

/** A line at the end of a file that sums up what is above it. */
export const totalLine =
  /^"?(grand total|totals?|sums?|summe|gesamt\w*|insgesamt|total geral|totaal|totale|suma|somme|i alt|ialt|summa|totalt|razem)(?![\p{L}\d])/iu;
