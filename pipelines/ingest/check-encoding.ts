import { isUtf8 } from "node:buffer";
import { Fault } from "../fault.ts";
import { type Bytes, withFile } from "./bytes.ts";
import type { TextSource } from "./file-load.ts";
import type { Survey } from "./survey-file.ts";
import { encodingNames } from "./transcode.ts";

/** Of a file in UTF-8 with damaged records, at most one record in so many is damaged. */
const damagedShare = 1000;

/**
 * Refuses a file whose characters take two bytes or more.
 *
 * @throws Fault("input")
 */
export function checkWideEncoding(path: string, file: string, source: string): void {
  const wide = withFile(path, wideEncoding);
  if (wide !== null) refuse(source, file, `looks like ${wide}`, "the first bytes say so");
}

/**
 * Refuses a file that is written in another encoding than declared as a whole; a file with a few damaged records passes, for these
 * go into quarantine.
 *
 * @param path the file, in UTF-8 but for what its encoding does not define
 * @throws Fault("input") with the first bad byte and the likely encoding
 */
export function checkDamage(path: string, file: string, source: TextSource, survey: Survey): void {
  if (survey.isUtf8) return;
  const damaged = survey.faults.filter((fault) => fault.rule === "not utf-8").length;
  const found = withFile(path, firstBadByte);
  if (survey.headerFault === null && found.sound > damaged && damaged > 0) return;
  if (survey.headerFault === null && damaged > 0 && damaged * damagedShare < survey.records) return;
  const { encoding } = source.format;
  if (encoding !== "utf-8") {
    const name = encodingNames[encoding];
    refuse(
      source.id,
      file,
      `is not ${name}`,
      `line ${found.line} of its text has what ${name} does not know`,
    );
  }
  const place = `byte ${found.byte} (0x${found.value.toString(16)}) on line ${found.line} is not UTF-8`;
  refuse(source.id, file, "is not UTF-8", `${place}; the file is probably ${narrowEncoding(found.value)}`);
}

function refuse(source: string, file: string, found: string, reason: string): never {
  throw new Fault(
    "input",
    `${source}: ${file} ${found}: ${reason}`,
    `Say how it is written in the source, e.g. format: { type: "csv", encoding: "cp1252" }, or export it as UTF-8. Nothing of it was loaded.`,
  );
}

function wideEncoding(bytes: Bytes): string | null {
  const head = Buffer.alloc(Math.min(4096, bytes.size));
  bytes.read(head, 0);
  const mark = head.subarray(0, 4).toString("hex");
  if (mark === "fffe0000" || mark === "0000feff") return "UTF-32";
  if (mark.startsWith("fffe") || mark.startsWith("feff")) return "UTF-16";
  const zeros = head.filter((byte) => byte === 0).length;
  return zeros * 4 > head.length ? "UTF-16 or a binary file" : null;
}

/** Bytes that Windows-1252 leaves undefined. */
const undefinedInWindows = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function narrowEncoding(byte: number): string {
  if (undefinedInWindows.has(byte)) return "in an encoding that cannot be told";
  return byte < 0xa0 ? "Windows-1252 (cp1252)" : "Windows-1252 (cp1252) or ISO 8859-1 (Latin-1)";
}

interface BadByte {
  readonly byte: number;
  readonly value: number;
  readonly line: number;
  /** Lines with letters beyond ASCII that are sound UTF-8. */
  readonly sound: number;
}

/** Line by line, for no character crosses a line. */
function firstBadByte(bytes: Bytes): BadByte {
  let bad: Omit<BadByte, "sound"> | null = null;
  let sound = 0;
  let line = 0;
  for (const { text, start } of linesOf(bytes)) {
    line += 1;
    if (!isUtf8(text)) bad ??= { ...firstIn(text, start), line };
    else if (text.some((byte) => byte > 127)) sound += 1;
  }
  return { ...(bad ?? { byte: 0, value: 0, line: 1 }), sound };
}

function firstIn(text: Buffer, start: number): { byte: number; value: number } {
  for (let at = 0; at < text.length; at++) {
    const byte = text[at] ?? 0;
    if (byte < 128) continue;
    const length = [2, 3, 4].find(
      (count) => isUtf8(text.subarray(at, at + count)) && at + count <= text.length,
    );
    if (length === undefined) return { byte: start + at, value: byte };
    at += length - 1;
  }
  return { byte: start, value: text[0] ?? 0 };
}

function* linesOf(bytes: Bytes): Generator<{ text: Buffer; start: number }> {
  const chunk = Buffer.allocUnsafe(1024 * 1024);
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  for (let position = 0; position < bytes.size; ) {
    const got = bytes.read(chunk, position);
    if (got === 0) break;
    position += got;
    rest = Buffer.concat([rest, chunk.subarray(0, got)]);
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
      yield { text: rest.subarray(0, end + 1), start };
      start += end + 1;
      rest = rest.subarray(end + 1);
    }
  }
  if (rest.length > 0) yield { text: rest, start };
}
