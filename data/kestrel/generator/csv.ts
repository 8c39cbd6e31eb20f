import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";

/** What a cell of an export can hold; null is written as nothing. */
export type Cell = string | number | null;

/** One row of an export. */
export type Row = readonly Cell[];

const flushLength = 64 * 1024;

interface OpenFile {
  readonly descriptor: number;
  pending: string;
}

/**
 * Writes rows to the CSV files of a folder as they come, in bounded memory, and in the end puts the rows of each file in
 * order. No cell may hold a line break.
 */
export class CsvFolder {
  readonly #folder: string;
  readonly #files = new Map<string, OpenFile>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** Adds a row to a file, which begins with a header of columns. */
  write(file: string, header: Row, row: Row): void {
    const open = this.#files.get(file) ?? this.#open(file, header);
    open.pending += line(row);
    if (open.pending.length >= flushLength) flush(open);
  }

  /** Completes the files: every row in the order of its text. */
  close(): void {
    for (const [file, open] of this.#files) {
      flush(open);
      closeSync(open.descriptor);
      sortRows(join(this.#folder, file));
    }
    this.#files.clear();
  }

  #open(file: string, header: Row): OpenFile {
    const open = { descriptor: openSync(join(this.#folder, file), "w"), pending: line(header) };
    this.#files.set(file, open);
    return open;
  }
}

function flush(open: OpenFile): void {
  writeSync(open.descriptor, open.pending);
  open.pending = "";
}

function sortRows(path: string): void {
  const [header = "", ...rows] = readFileSync(path, "utf8").trimEnd().split("\n");
  writeFileSync(path, `${[header, ...rows.sort()].join("\n")}\n`);
}

function line(row: Row): string {
  return `${row.map(written).join(",")}\n`;
}

function written(cell: Cell): string {
  if (cell === null) return "";
  const text = String(cell);
  if (text.includes("\n")) throw new Error(`line break in a cell: ${JSON.stringify(text)}`);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
