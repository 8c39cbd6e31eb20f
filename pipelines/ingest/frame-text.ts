import { Fault } from "../fault.ts";
import type { TextFormat } from "../sources/text-format.ts";
import type { Bytes } from "./bytes.ts";
import type { TextSource } from "./file-load.ts";
import { footerStart } from "./find-footer.ts";
import { preambleEnd } from "./find-header.ts";
import { RecordScanner } from "./record-scanner.ts";
import { markLength } from "./survey-file.ts";

/** Where the names and the records of a text file are, when there is more in it than one header row and records. */
export interface Frame {
  /** The names, as one header row. */
  readonly names: Buffer;
  /** The records, line break before the first included. */
  readonly start: number;
  readonly end: number;
  /** Lines before the records in the file, less those that the header row takes. */
  readonly lineShift: number;
  readonly notes: readonly string[];
}

/** Bytes that may stand before the first record. */
export const longestHead = 16 * 1024 * 1024;

/** A file and what is said about it. */
export interface Framed {
  readonly bytes: Bytes;
  readonly source: TextSource;
  /** What messages call the file. */
  readonly shown: string;
}

/** Whether a file is one header row and records. */
export function isPlain({ preamble, header, footer }: TextFormat): boolean {
  return preamble === 0 && header !== "none" && header.rows === 1 && footer === undefined;
}

/**
 * Finds preamble, header rows and footer of a file.
 *
 * @throws Fault("input") if they are not as its source says
 */
export function frameOf(file: Framed): Frame {
  const { bytes, source } = file;
  const head = headOf(bytes);
  const begin = preambleEnd(file, head, markLength(bytes));
  const { names, start } =
    source.format.header === "none" ? declaredNames(file, head, begin) : headerRows(file, begin);
  const { at: end, lines } = footerStart(file, start);
  const above = countLines(head.subarray(0, begin));
  const lineShift = countLines(head.subarray(0, start)) - countLines(names);
  return { names, start, end, lineShift, notes: notesOf(source.format, above, lines) };
}

function headOf(bytes: Bytes): Buffer {
  const head = Buffer.alloc(Math.min(bytes.size, longestHead));
  return head.subarray(0, bytes.read(head, 0));
}

/** The file has no header: the source says in which order its columns are. */
function declaredNames({ source }: Framed, head: Buffer, start: number): { names: Buffer; start: number } {
  const { delimiter, quote } = source.format;
  const cells = Object.keys(source.columns).map((name) =>
    quote === "" ? name : quote + name.replaceAll(quote, source.format.escape + quote) + quote,
  );
  return { names: Buffer.from(cells.join(delimiter) + firstBreak(head, start)), start };
}

function firstBreak(head: Buffer, start: number): string {
  const text = head.toString("latin1", start, start + 1024 * 1024);
  return /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
}

function headerRows({ bytes, source, shown }: Framed, begin: number): { names: Buffer; start: number } {
  const { header } = source.format;
  const { rows, names: row } = header === "none" ? { rows: 1, names: 1 } : header;
  const scanner = new RecordScanner(bytes, source.format, { start: begin });
  let names: Buffer = Buffer.alloc(0);
  for (let at = 1; at <= rows; at++) {
    if (!scanner.next() || scanner.fault === "broken quote" || scanner.fault === "record too long") {
      const found = scanner.fault ?? `the file ends after ${at - 1}`;
      throw new Fault(
        "input",
        `${source.id}: ${shown}: header row ${at} of ${rows} cannot be read: ${found}`,
        mend(source.path),
      );
    }
    if (at === row) names = Buffer.from(scanner.record);
  }
  if (scanner.end > longestHead) {
    throw new Fault(
      "input",
      `${source.id}: ${shown} has more than 16 MiB before its first record`,
      mend(source.path),
    );
  }
  return { names, start: scanner.end };
}

function mend(path: string): string {
  return `Export it again, or mend format.header in ${path}.`;
}

/** Line breaks: LF, CR LF or CR. */
export function countLines(text: Buffer): number {
  let lines = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === 10 || (text[at] === 13 && text[at + 1] !== 10)) lines += 1;
  }
  return lines;
}

function notesOf({ header }: TextFormat, preamble: number, footer: number): string[] {
  const rows = header === "none" ? 0 : header.rows;
  const counted = [
    preamble === 0 ? "" : `${preamble} preamble ${preamble === 1 ? "line" : "lines"}`,
    rows < 2 ? "" : `${rows} header rows`,
    footer === 0 ? "" : `${footer} footer ${footer === 1 ? "line" : "lines"}`,
  ].filter((part) => part !== "");
  return counted.length === 0 ? [] : [`${counted.join(", ")}: no records`];
}
