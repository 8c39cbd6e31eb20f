import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Fault } from "../../fault.ts";
import type { SampledColumn } from "../../sources/profile/guess-column.ts";
import { type Bytes, withFile } from "../bytes.ts";
import { RecordScanner } from "../record-scanner.ts";
import { splitFields } from "../split-fields.ts";
import { markLength } from "../survey-file.ts";
import { transcoder } from "../transcode.ts";
import { filledDown, guessFillDown } from "./fill-down.ts";
import { type FileSample, sampleSize } from "./sample.ts";
import { type DialectGuess, sniffDialect } from "./sniff-dialect.ts";
import { sniffEncoding } from "./sniff-encoding.ts";
import { guessHeader, totalLine } from "./sniff-frame.ts";

/** Bytes at the beginning that show the dialect. */
const headBytes = 1024 * 1024;
/** Lines at the end among which a footer is looked for. */
const tailLines = 20;

/**
 * Samples a file of delimited text.
 *
 * @throws Fault("input") if it is no table
 */
export async function sampleText(path: string, shown: string, scratch: string): Promise<FileSample> {
  const { encoding, reason } = sniffEncoding(path);
  const decoded = encoding === "utf-8" ? path : join(scratch, "decoded");
  if (encoding !== "utf-8") {
    const from = encoding === "utf-16" ? orderOf(path) : encoding;
    await pipeline(createReadStream(path), transcoder(from), createWriteStream(decoded));
  }
  return withFile(decoded, (bytes) => {
    const found = dialectOf(bytes, shown);
    const rows = readRows(bytes, found);
    const table = tableOf(rows);
    const fill = guessFillDown(table.columns);
    const { delimiter, quote, escape: escaped } = found.dialect;
    const format = {
      type: "csv" as const,
      ...(delimiter === "," ? {} : { delimiter }),
      ...(quote === '"' ? {} : { quote: quote === "" ? null : quote }),
      ...(escaped === '"' || quote === "" ? {} : { escape: escaped }),
      ...(encoding === "utf-8" ? {} : { encoding }),
      ...rows.frame,
      ...table.header,
      ...(fill === null ? {} : { fillDown: { key: [fill.key], columns: [...fill.columns] } }),
    };
    return {
      format,
      hasHeader: table.hasHeader,
      columns: fill === null ? table.columns : filledDown(table.columns, fill),
      records: rows.records - table.headerRows,
      sampled: table.columns[0]?.cells.length ?? 0,
      reasons: [
        ...(reason === null ? [] : [reason]),
        `${found.fields} fields parted by ${JSON.stringify(delimiter)} in most lines`,
        ...(fill === null
          ? []
          : [`only the first row of each ${fill.key} says ${fill.columns.length} columns`]),
      ],
      todos: rows.todos,
    };
  });
}

function orderOf(path: string): "utf-16le" | "utf-16be" {
  return withFile(path, (bytes) => {
    const mark = Buffer.alloc(2);
    bytes.read(mark, 0);
    return mark.toString("hex") === "feff" ? "utf-16be" : "utf-16le";
  });
}

function dialectOf(bytes: Bytes, shown: string): DialectGuess {
  const start = markLength(bytes);
  const head = Buffer.alloc(Math.min(headBytes, bytes.size - start));
  bytes.read(head, start);
  const end = head.length === headBytes ? head.lastIndexOf(10) : head.length;
  const found = sniffDialect(head.subarray(0, end <= 0 ? head.length : end));
  if (found !== null) return found;
  throw new Fault(
    "input",
    `${shown} is no table that is known`,
    "No sign parts its lines alike. Known are CSV, NDJSON, JSON, Parquet, Arrow, XLSX, XES and OCEL, packed or not.",
  );
}

interface Rows {
  /** Cells of the first records that have as many fields as most. */
  readonly rows: readonly (readonly string[])[];
  /** Records of the file after its preamble and before its footer. */
  readonly records: number;
  readonly frame: { preamble?: number; comment?: string; footer?: { pattern: string } | { lines: number } };
  readonly todos: readonly string[];
}

function readRows(bytes: Bytes, { dialect, fields }: DialectGuess): Rows {
  const scanner = new RecordScanner(bytes, dialect, { start: markLength(bytes) });
  const limit = sampleSize(fields) + 3;
  const rows: string[][] = [];
  const above: string[] = [];
  let tail: { fields: number; text: string }[] = [];
  let preamble = 0;
  let records = 0;
  while (scanner.next()) {
    const isWhole = scanner.fault !== "broken quote" && scanner.fault !== "record too long";
    const text =
      tail.length < tailLines * 2 || rows.length < limit
        ? scanner.record.toString()
        : scanner.record.toString("utf8", 0, 200);
    if (rows.length === 0 && scanner.fields !== fields) {
      above.push(text);
      continue;
    }
    if (rows.length === 0) preamble = above.length === 0 ? 0 : scanner.line - 1;
    records += 1;
    tail = [
      ...(tail.length < tailLines * 2 ? tail : tail.slice(-tailLines)),
      { fields: scanner.fields, text },
    ];
    if (isWhole && scanner.fields === fields && rows.length < limit) {
      rows.push(splitFields(text, dialect).map((cell) => cell.text));
    }
  }
  const footer = footerOf(tail.slice(1), fields);
  const isCommented = above.length > 0 && above.every((text) => text.startsWith("#"));
  const kept = footer.lines === 0 ? rows : rows.filter((_, index) => index < records - footer.lines);
  return {
    rows: kept,
    records: records - footer.lines,
    frame: {
      ...(preamble === 0 ? {} : isCommented ? { comment: "#" } : { preamble }),
      ...(footer.format === undefined ? {} : { footer: footer.format }),
    },
    todos:
      footer.format !== undefined && "lines" in footer.format
        ? ["is the end of the file a footer, or a record that was cut?"]
        : [],
  };
}

interface Footer {
  readonly lines: number;
  readonly format?: { pattern: string } | { lines: number };
}

/** Lines at the end that sum up, or that are words where records have fields. */
function footerOf(tail: readonly { fields: number; text: string }[], fields: number): Footer {
  const reversed = tail.toReversed();
  const totals = reversed.findIndex(({ text }) => !totalLine.test(text));
  const sums = totals === -1 ? reversed.length : totals;
  if (sums > 0) {
    const word = totalLine.exec(reversed[sums - 1]?.text ?? "")?.[0] ?? "";
    const isAll = reversed.slice(0, sums).every(({ text }) => text.startsWith(word));
    return { lines: sums, format: isAll ? { pattern: `^${word}` } : { lines: sums } };
  }
  const words = reversed.findIndex((line) => line.fields !== 1 || !/\p{L}+ /u.test(line.text));
  return fields > 2 && words > 0 ? { lines: words, format: { lines: words } } : { lines: 0 };
}

function tableOf({ rows }: Rows) {
  const { rows: count, names } = guessHeader(rows.slice(0, 60));
  const named = rows[names - 1] ?? [];
  const body = rows.slice(count);
  const width = rows[0]?.length ?? 0;
  const columns: SampledColumn[] = Array.from({ length: width }, (_, index) => ({
    header: count === 0 ? `column_${index + 1}` : (named[index] ?? ""),
    cells: body.map((row) => (row[index] === "" ? null : (row[index] ?? null))),
  }));
  const header = count === 0 ? ("none" as const) : { rows: count, ...(names === 1 ? {} : { names }) };
  return {
    columns,
    headerRows: count,
    hasHeader: count > 0,
    header: count === 1 ? {} : { header },
  };
}
