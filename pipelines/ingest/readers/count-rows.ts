import { columnNumber, type SheetRange } from "./xlsx-range.ts";

/** What the tags of a sheet say, without an XML parser. */
export interface CountedRows {
  /** Rows with a value, a text or a formula inside the range. */
  readonly rows: number;
  readonly mergedAreas: number;
}

const tag = /<(?:[A-Za-z]\w*:)?(row|c|v|t|f|mergeCell)(?=[\s/>])([^<>]*)>/g;

/** Counts the rows of a sheet by its tags alone. */
export async function countRows(chunks: AsyncIterable<Uint8Array>, range: SheetRange): Promise<CountedRows> {
  let rows = 0;
  let mergedAreas = 0;
  let row = 0;
  let column = 0;
  let counted = -1;
  let rest = "";
  for await (const chunk of chunks) {
    const text = rest + Buffer.from(chunk).toString("latin1");
    const end = text.lastIndexOf(">") + 1;
    rest = text.slice(end);
    for (const [, name, attributes = ""] of text.slice(0, end).matchAll(tag)) {
      if (name === "row") {
        row = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? row + 1);
        column = 0;
      } else if (name === "c") {
        const letters = /\br="([A-Z]+)\d+"/.exec(attributes)?.[1];
        column = letters === undefined ? column + 1 : columnNumber(letters);
      } else if (name === "mergeCell") mergedAreas += 1;
      else if (row !== counted && isInside(range, row, column)) {
        rows += 1;
        counted = row;
      }
    }
  }
  return { rows, mergedAreas };
}

function isInside({ top, left, bottom, right }: SheetRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
