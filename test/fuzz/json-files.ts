import fc from "fast-check";
import type { Source } from "../../pipelines/sources/definition.ts";
import type { Expected } from "./conserved.ts";
import { damage, damaged } from "./damage.ts";
import { columnNames } from "./fuzz-source.ts";
import { jsonCells, jsonElements, jsonLines } from "./json-oracle.ts";
import { columnOrder, type GivenRow, rows } from "./rows.ts";

/** A file of JSON: what its source says, and its bytes as Latin-1. */
export interface JsonFile {
  readonly format: Extract<NonNullable<Source["format"]>, { type: "json" | "ndjson" }>;
  readonly bytes: string;
}

/** Values that a JSON file may have in the place of a text. */
const oddValues = [
  "null",
  "true",
  "0",
  "-0",
  "1.50",
  "1e3",
  "12345678901234567890",
  "[]",
  "{}",
  '[1,{"a":"b"}]',
  '""',
];

const objects = fc
  .tuple(
    rows,
    columnOrder,
    fc.array(fc.tuple(fc.nat({ max: 40 }), fc.constantFrom(...oddValues)), { maxLength: 4 }),
  )
  .map(([rows, order, odd]) =>
    rows.map((row, index) => {
      const value = (name: keyof GivenRow) => odd.find(([at]) => at === index * 7 + order.indexOf(name))?.[1];
      const pairs = order.map(
        (name) => `${JSON.stringify(name)}:${value(name) ?? JSON.stringify(row[name])}`,
      );
      return `{${pairs.slice(index % 5 === 4 ? 1 : 0).join(",")}}`;
    }),
  );

const files: fc.Arbitrary<JsonFile> = fc
  .record({ objects, isLines: fc.boolean(), lineBreak: fc.constantFrom("\n", "\r\n"), mark: fc.boolean() })
  .map(({ objects, isLines, lineBreak, mark }) => {
    const text = isLines
      ? objects.join(lineBreak)
      : `{"rows": [${objects.join(`,${lineBreak}`)}]}${lineBreak}`;
    const bytes = Buffer.from((mark ? "\ufeff" : "") + text).toString("latin1");
    return { format: isLines ? { type: "ndjson" } : { type: "json", path: "rows" }, bytes };
  });

/** JSON files with up to two damages. */
export const damagedJsonFiles: fc.Arbitrary<JsonFile> = fc
  .tuple(files, fc.array(damage, { maxLength: 2 }))
  .map(([file, damages]) => ({
    ...file,
    bytes: damages.reduce((bytes, one) => damaged(bytes, '{"rows": ['.length, one), file.bytes),
  }));

/** What must become of the records of a file; null where only brackets that do not close could tell. */
export function expectedOfJson({ format, bytes }: JsonFile): Expected[] | null {
  const records = format.type === "ndjson" ? jsonLines(bytes) : jsonElements(bytes);
  return records?.map((text) => ({ cells: withoutUnknown(text) })) ?? null;
}

/** A record with a column of its own is read as long as the file is. */
function withoutUnknown(text: string): Expected["cells"] {
  const cells = jsonCells(text);
  if (cells === null) return null;
  const isText = (name: string) => name === "id" || name === "note";
  const told = columnNames.map((name) => [name, isText(name) ? cells[name] : cells[name] || null]);
  return Object.fromEntries(told) as Expected["cells"]; // of these names
}
