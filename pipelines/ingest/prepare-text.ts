import { isAscii, isUtf8 } from "node:buffer";
import { closeSync, createReadStream, createWriteStream, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Fault } from "../fault.ts";
import { type Bytes, withFile } from "./bytes.ts";
import type { TextLoad } from "./file-load.ts";
import { type Frame, frameOf, isPlain } from "./frame-text.ts";
import { type Encoding, encodingNames, transcoder } from "./transcode.ts";

/** A text file in UTF-8 that is one header row and records. */
export interface PreparedText {
  readonly path: string;
  /** What to add to a place in it for the place in the export; null if the export's bytes are others. */
  readonly byteShift: number | null;
  readonly lineShift: number;
  readonly notes: readonly string[];
}

/**
 * Makes a copy of a text file in the one shape that is read, unless it has it already.
 *
 * @throws Fault("input") if the file is not written as its source says
 */
export async function prepareText(load: TextLoad): Promise<PreparedText> {
  const { format } = load.source;
  const decoded = format.encoding === "utf-8" ? load.path : await decode(load, format.encoding);
  const byteShift = decoded === load.path && !load.isUnpacked ? 0 : null;
  if (isPlain(format)) return { path: decoded, byteShift, lineShift: 0, notes: [] };
  const path = join(load.scratch, "framed");
  return withFile(decoded, (bytes) => {
    const frame = frameOf({ bytes, source: load.source, shown: load.shown });
    copyFrame(bytes, frame, path);
    const shift = byteShift === null ? null : frame.start - frame.names.length;
    return { path, byteShift: shift, lineShift: frame.lineShift, notes: frame.notes };
  });
}

async function decode(load: TextLoad, encoding: Encoding): Promise<string> {
  const path = join(load.scratch, "decoded");
  const found = orderOf(load, encoding);
  await pipeline(
    createReadStream(load.path, { highWaterMark: 1 << 20 }),
    transcoder(found),
    createWriteStream(path),
  );
  return path;
}

/** UTF-16 says by its mark in which order its bytes are. */
function orderOf({ path, shown, source }: TextLoad, encoding: Encoding): Encoding {
  const mark = withFile(path, (bytes) => {
    const head = Buffer.alloc(3);
    return head.toString("hex", 0, bytes.read(head, 0));
  });
  const isWide = encoding.startsWith("utf-16");
  if (mark === "efbbbf" || (!isWide && (mark.startsWith("fffe") || mark.startsWith("feff")))) {
    const other = mark === "efbbbf" ? "utf-8" : "utf-16";
    refuseEncoding(
      source.id,
      shown,
      encoding,
      `it starts with the mark of ${encodingNames[other]}`,
      `encoding: "${other}"`,
    );
  }
  if (!isWide && isPlainlyUtf8(path)) {
    const found = "its letters beyond ASCII are sound UTF-8, which no other text is by chance";
    refuseEncoding(source.id, shown, encoding, found, 'encoding: "utf-8"');
  }
  if (mark.startsWith("fffe") && encoding !== "utf-16be") return "utf-16le";
  if (mark.startsWith("feff") && encoding !== "utf-16le") return "utf-16be";
  if (mark.startsWith("fffe") || mark.startsWith("feff")) {
    refuseEncoding(
      source.id,
      shown,
      encoding,
      "it starts with the mark of the other order",
      'encoding: "utf-16"',
    );
  }
  if (encoding === "utf-16" && mark !== "") {
    refuseEncoding(
      source.id,
      shown,
      encoding,
      "it has no byte-order mark",
      'encoding: "utf-16le" or "utf-16be"',
    );
  }
  return encoding;
}

/** Whether the first of a file's bytes have letters beyond ASCII, all of them as UTF-8 writes them. */
function isPlainlyUtf8(path: string): boolean {
  return withFile(path, (bytes) => {
    const head = Buffer.alloc(Math.min(bytes.size, 1024 * 1024));
    bytes.read(head, 0);
    const lastLine = head.length < bytes.size ? head.lastIndexOf(10) : head.length;
    const lines = head.subarray(0, lastLine);
    return !isAscii(lines) && isUtf8(lines);
  });
}

function refuseEncoding(
  source: string,
  shown: string,
  encoding: Encoding,
  found: string,
  advice: string,
): never {
  throw new Fault(
    "input",
    `${source}: ${shown} is not ${encodingNames[encoding]}: ${found}`,
    `Say how it is written in the source's format: ${advice}. Nothing of it was loaded.`,
  );
}

function copyFrame(bytes: Bytes, { names, start, end }: Frame, path: string): void {
  const file = openSync(path, "wx");
  try {
    writeAll(file, names);
    const buffer = Buffer.allocUnsafe(4 * 1024 * 1024);
    for (let at = start; at < end; ) {
      const got = bytes.read(buffer.subarray(0, Math.min(buffer.length, end - at)), at);
      if (got === 0) break;
      writeAll(file, buffer.subarray(0, got));
      at += got;
    }
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, part: Buffer): void {
  for (let at = 0; at < part.length; ) at += writeSync(file, part, at);
}
