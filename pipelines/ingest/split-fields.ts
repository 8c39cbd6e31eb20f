import type { Dialect } from "./record-scanner.ts";

/** The cells of one well-formed record, quotes taken off; also where each starts and ends in the text. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Takes one well-formed record apart. */
export function splitFields(record: string, dialect: Dialect): Cell[] {
  const cells: Cell[] = [];
  for (let at = 0; at <= record.length; ) {
    const cell = record[at] === dialect.quote ? quoted(record, at, dialect) : plain(record, at, dialect);
    cells.push(cell);
    at = cell.end + dialect.delimiter.length;
  }
  return cells;
}

function plain(record: string, start: number, { delimiter }: Dialect): Cell {
  const found = record.indexOf(delimiter, start);
  const end = found === -1 ? record.length : found;
  return { text: record.slice(start, end), start, end };
}

function quoted(record: string, start: number, dialect: Dialect): Cell {
  const { quote } = dialect;
  let text = "";
  let at = start + 1;
  while (at < record.length) {
    const here = record[at];
    const next = record[at + 1];
    if (here === dialect.escape && (next === quote || next === dialect.escape)) {
      text += next;
      at += 2;
    } else if (here === quote) {
      return { text, start, end: at + 1 };
    } else {
      text += here;
      at += 1;
    }
  }
  return { text, start, end: at };
}
