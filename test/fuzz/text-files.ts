import fc from "fast-check";
import type { Source } from "../../pipelines/sources/definition.ts";
import type { Expected } from "./conserved.ts";
import { damage, damaged } from "./damage.ts";
import { type ColumnName, columnNames } from "./fuzz-source.ts";
import { columnOrder, type GivenRow, goodRows, rows } from "./rows.ts";
import { footerAt, type OracleDialect, oracleRecords } from "./text-oracle.ts";

type Format = Extract<NonNullable<Source["format"]>, { type: "csv" }>;
type Encoding = NonNullable<Format["encoding"]>;

/** A file of delimited text: how it is written, and its bytes as Latin-1, so that a counterexample can be read. */
export interface TextFile {
  readonly format: Format;
  readonly bytes: string;
  /** Bytes up to the first record. */
  readonly head: number;
  readonly order: readonly ColumnName[];
  readonly rows: readonly GivenRow[];
}

/** Columns that a row above may tell. */
const told = ["price", "day", "flag"] as const;

const dialects = fc.constantFrom<Partial<Format>>(
  {},
  {},
  { delimiter: ";" },
  { delimiter: "\t", quote: "'", escape: "'" },
  { delimiter: "||" },
  { escape: "\\" },
  { delimiter: "\t", quote: null },
  { delimiter: "|", comment: "#" },
  { header: "none" },
  { preamble: 2 },
  { header: { rows: 2 }, delimiter: ";" },
  { footer: { lines: 2 } },
  { footer: { pattern: "^Total" }, delimiter: ";" },
  { fillDown: { key: ["id"], columns: [...told] } },
);
const encodings = fc.constantFrom<Encoding>(
  ...["utf-8", "utf-8", "utf-8", "utf-8", "latin-1", "cp1252", "utf-16", "utf-16le", "utf-16be"].map(
    (name) => name as Encoding, // each is one
  ),
);

/** Valid files of every dialect. */
export const textFiles = files(rows);

/** The same of which every record is good. */
export const goodTextFiles = files(goodRows);

/** Files with up to three damages. */
export const damagedTextFiles: fc.Arbitrary<TextFile> = fc
  .tuple(textFiles, fc.array(damage, { minLength: 1, maxLength: 3 }))
  .map(([file, damages]) => {
    const isFramed = file.format.preamble !== undefined || file.format.header !== undefined;
    const spares = isFramed ? damages.map((one) => ({ ...one, sparesHead: true })) : damages;
    return { ...file, bytes: spares.reduce((bytes, one) => damaged(bytes, file.head, one), file.bytes) };
  });

function files(given: fc.Arbitrary<readonly GivenRow[]>): fc.Arbitrary<TextFile> {
  return fc
    .record({
      ...{ dialect: dialects, encoding: encodings, rows: given, order: columnOrder, quoted: fc.boolean() },
      ...{ lineBreak: fc.constantFrom("\n", "\r\n", "\r"), last: fc.boolean(), mark: fc.boolean() },
    })
    .map(({ dialect, encoding, rows, order, quoted, lineBreak, last, mark }) => {
      const format: Format = { type: "csv", ...dialect, encoding };
      const columns = format.header === "none" ? [...columnNames] : order;
      const given = format.fillDown === undefined ? rows : rows.map(asChild);
      const written = given.map((row) => writable(row, format));
      const body = written.map((row) => recordText(row, columns, format, quoted));
      const lines =
        format.comment === undefined ? body : body.flatMap((line) => [`${format.comment} x"`, line]);
      const top = headText(columns, format, lineBreak);
      const foot = footLines(format);
      const end = (last || foot.length > 0) && lines.length > 0 ? lineBreak : "";
      const text =
        top + lines.join(lineBreak) + end + foot.join(lineBreak) + (last && foot.length > 0 ? lineBreak : "");
      const isMarked = encoding === "utf-16" || (mark && encoding === "utf-8");
      const encode = (part: string) => encoded((isMarked ? "\ufeff" : "") + part, encoding);
      return { format, bytes: encode(text), head: encode(top).length, order: columns, rows: written };
    });
}

/** Of three rows one has the id of the first and says all anew, one has it too and leaves it to those above. */
function asChild(row: GivenRow, index: number, all: readonly GivenRow[]): GivenRow {
  const parent = all[index - (index % 3)] ?? row;
  const own = index % 3 === 2 ? { price: "", day: "", flag: "" } : {};
  return { ...row, ...own, id: parent.id };
}

function footLines({ footer }: Format): string[] {
  if (footer === undefined) return [];
  return "lines" in footer ? ['Total of "all"', "12 rows"] : ["Total;12", "", "Total,7"];
}

function headText(columns: readonly string[], format: Format, lineBreak: string): string {
  const { delimiter = "," } = format;
  const header = columns.join(delimiter) + lineBreak;
  if (format.header === "none") return "";
  if (format.header !== undefined) return header + columns.map(() => "x").join(delimiter) + lineBreak;
  return format.preamble === undefined ? header : `Report of${lineBreak}all orders${lineBreak}${header}`;
}

/** A row without the letters that its file cannot say. */
function writable(row: GivenRow, { encoding = "utf-8", quote, comment, delimiter = "," }: Format): GivenRow {
  const cell = (text: string) => {
    const narrow = encoding === "latin-1" || encoding === "cp1252" ? /[^\0-\x7f\xa0-\xff]/gu : /(?!)/g;
    const told = text.replace(narrow, encoding === "cp1252" ? "€" : "é");
    const plain = quote === null ? told.replace(/[\r\n]/g, " ").replaceAll(delimiter, " ") : told;
    return comment !== undefined && plain.startsWith(comment) ? ` ${plain}` : plain;
  };
  return Object.fromEntries(columnNames.map((name) => [name, cell(row[name])])) as GivenRow; // of the same names
}

function recordText(row: GivenRow, order: readonly ColumnName[], format: Format, quoted: boolean): string {
  const { delimiter = ",", quote = '"', escape: escaping = '"' } = format;
  const write = (cell: string) => {
    if (quote === null || (!quoted && !/["'\r\n\\]/.test(cell) && !cell.includes(delimiter[0] ?? "")))
      return cell;
    const inner = cell.replaceAll(escaping, escaping + escaping);
    return quote + (escaping === quote ? inner : inner.replaceAll(quote, escaping + quote)) + quote;
  };
  return order.map((name) => write(row[name])).join(delimiter);
}

function encoded(text: string, encoding: Encoding): string {
  if (encoding === "utf-8") return Buffer.from(text).toString("latin1");
  if (encoding === "latin-1") return text;
  if (encoding === "cp1252") return text.replaceAll("€", "\x80");
  const bytes = Buffer.from(text, "utf16le");
  return (encoding === "utf-16be" ? bytes.swap16() : bytes).toString("latin1");
}

/** What must become of the records of a file; null where its header cannot be read. */
export function expectedOf({ format, bytes, order }: TextFile): Expected[] | null {
  const { encoding = "utf-8", delimiter = ",", quote = '"', escape: escaping = '"', comment = "" } = format;
  const dialect: OracleDialect = { delimiter, quote: quote ?? "", escape: escaping, comment };
  const text = utf8Of(bytes, encoding);
  const hasHeader = format.header !== "none";
  const skipped =
    format.preamble === 2 ? /^(?:\xef\xbb\xbf)?(?:[^\r\n]*(?:\r\n|\r|\n)){2}/.exec(text)?.[0].length : 0;
  const fields = hasHeader ? undefined : columnNames.length;
  const whole = text.slice(skipped);
  const body = whole.slice(
    0,
    footerAt(whole, oracleRecords(whole, dialect, fields)[0]?.end ?? 0, format.footer),
  );
  const found = oracleRecords(body, dialect, fields);
  const names = hasHeader ? (found[0]?.cells ?? null) : order;
  if (names === null) return null;
  const first = (hasHeader ? 1 : 0) + (typeof format.header === "object" ? 1 : 0);
  const records = found.slice(first).map(({ start, end, cells }) => ({
    ...(encoding === "utf-8" ? { start: start + (skipped ?? 0), end: end + (skipped ?? 0) } : {}),
    cells: cells === null ? null : cellsOf(names, cells),
  }));
  return format.fillDown === undefined ? records : filledDown(records);
}

/** Empty cells of a record filled with the last that a record of the same id has above it. */
function filledDown(records: readonly Expected[]): Expected[] {
  const above = new Map<string, Map<ColumnName, string>>();
  return records.map((record) => {
    const id = record.cells?.id ?? null;
    if (record.cells === null || id === null) return record;
    const known = above.get(id) ?? new Map<ColumnName, string>();
    above.set(id, known);
    const cells = { ...record.cells };
    for (const name of told) {
      const cell = cells[name];
      if (cell === null) cells[name] = known.get(name) ?? null;
      else known.set(name, cell);
    }
    return { ...record, cells };
  });
}

function cellsOf(names: readonly string[], cells: readonly string[]): Record<ColumnName, string | null> {
  const text = (name: string) => {
    const cell = cells[names.indexOf(name)] ?? "";
    return cell === "" ? null : Buffer.from(cell, "latin1").toString();
  };
  const told = columnNames.map((name) => [name, text(name)]);
  return Object.fromEntries(told) as Record<ColumnName, string | null>; // of these names
}

/** Bytes in UTF-8 (as Latin-1), 0xff for what the encoding does not know. */
function utf8Of(bytes: string, encoding: Encoding): string {
  if (encoding === "utf-8") return bytes;
  const bad = "\xff";
  const letter = (text: string) => Buffer.from(text).toString("latin1");
  if (encoding === "latin-1" || encoding === "cp1252") {
    const unknown = encoding === "latin-1" ? /[\x80-\x9f]/ : /[\x81\x8d\x8f\x90\x9d]/;
    const decoder = new TextDecoder("windows-1252");
    return [...bytes]
      .map((byte) => (unknown.test(byte) ? bad : letter(decoder.decode(Buffer.from(byte, "latin1")))))
      .join("");
  }
  const whole = Buffer.from(bytes, "latin1").subarray(0, bytes.length & ~1);
  const isBig = encoding === "utf-16be" || (encoding === "utf-16" && bytes.startsWith("\xfe\xff"));
  const text = (isBig ? Buffer.from(whole).swap16() : whole).toString("utf16le").replace(/^\ufeff/, "");
  return (
    [...text].map((one) => (one.isWellFormed() ? letter(one) : bad)).join("") + (bytes.length % 2 ? bad : "")
  );
}
