import { Fault } from "../../fault.ts";
import type { RecordFormat } from "../../sources/record-format.ts";
import { withFile } from "../bytes.ts";
import { openZip } from "../readers/open-zip.ts";

/** A format that says itself where a record ends, as the definition says it, and how that was seen. */
export interface RecordFormatGuess {
  readonly format: RecordFormat;
  readonly reason: string;
}

/** Bytes of a JSON document that is looked into for its lists. */
const longestDocument = 128 * 1024 * 1024;

/** The format of a file by its first bytes; null for text. */
export async function sniffFormat(path: string, shown: string): Promise<RecordFormatGuess | null> {
  const head = headOf(path, 64 * 1024);
  const mark = head.toString("latin1", 0, 6);
  if (mark.startsWith("PAR1")) return { format: { type: "parquet" }, reason: "starts with PAR1" };
  if (mark === "ARROW1" || head.toString("hex", 0, 4) === "ffffffff") {
    return { format: { type: "arrow" }, reason: "starts as Arrow does" };
  }
  if (mark.startsWith("PK") && (await isWorkbook(path))) {
    return { format: { type: "xlsx" }, reason: "an archive with xl/workbook.xml" };
  }
  const text = head
    .toString()
    .replace(/^\ufeff/, "")
    .trimStart();
  if (/^(<\?xml[^>]*>\s*|<!--.*?-->\s*)*<log[\s>]/s.test(text)) {
    return { format: { type: "xes" }, reason: "XML with a log" };
  }
  return /^[{[]/.test(text) ? sniffJson(path, text, shown) : null;
}

function headOf(path: string, length: number): Buffer {
  return withFile(path, (bytes) => {
    const head = Buffer.alloc(Math.min(length, bytes.size));
    return head.subarray(0, bytes.read(head, 0));
  });
}

/** Whether a zip archive is a workbook. */
export async function isWorkbook(path: string): Promise<boolean> {
  const zip = await openZip(path);
  try {
    return zip.names.includes("xl/workbook.xml");
  } finally {
    zip.close();
  }
}

function sniffJson(path: string, head: string, shown: string): RecordFormatGuess | null {
  const lines = head.split(/\r?\n/, 3);
  if (
    isObjectText(lines[0] ?? "") &&
    (lines[1] === undefined || lines[1] === "" || isObjectText(lines[1]) || lines.length < 3)
  ) {
    const isAlone = (lines[1] ?? "") === "";
    const list = isAlone ? listIn(path) : null;
    if (list === null)
      return { format: { type: "ndjson", explode: [] }, reason: "a JSON object on every line" };
  }
  if (head.startsWith("[")) {
    if (!/^\[\s*(\{|\])/.test(head)) return null;
    return { format: { type: "json", explode: [] }, reason: "a JSON list" };
  }
  return documentFormat(path, shown);
}

function isObjectText(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function documentFormat(path: string, shown: string): RecordFormatGuess {
  const keys = keysOf(documentOf(path));
  if (["objectTypes", "eventTypes", "events", "objects"].every((key) => keys.includes(key))) {
    return { format: { type: "ocel" }, reason: "events and objects of OCEL 2.0" };
  }
  const list = listIn(path);
  if (list !== null)
    return { format: { type: "json", path: list, explode: [] }, reason: `a list of objects at ${list}` };
  throw new Fault(
    "input",
    `${shown} has no list of records`,
    "It is JSON, but no list of objects is in it. Is it an export?",
  );
}

function documentOf(path: string): unknown {
  const head = headOf(path, longestDocument);
  try {
    return JSON.parse(head.toString().replace(/^\ufeff/, ""));
  } catch {
    return null;
  }
}

function keysOf(value: unknown): string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

/** The place of the longest list of objects, at most three keys deep. */
function listIn(path: string): string | null {
  const lists = listsIn(documentOf(path), [], 3);
  return lists.sort((one, other) => other.length - one.length)[0]?.path ?? null;
}

function listsIn(
  value: unknown,
  place: readonly string[],
  depth: number,
): { path: string; length: number }[] {
  return keysOf(value).flatMap((key) => {
    if (key.includes(".")) return [];
    const child: unknown = Reflect.get(Object(value), key);
    const inner = [...place, key];
    if (!Array.isArray(child)) return depth > 1 ? listsIn(child, inner, depth - 1) : [];
    const isRecords = child.length > 0 && child.every((element) => keysOf(element).length > 0);
    return isRecords ? [{ path: inner.join("."), length: child.length }] : [];
  });
}
