import { isUtf8 } from "node:buffer";
import type { TextFormat } from "../../sources/text-format.ts";
import { type Bytes, withFile } from "../bytes.ts";

/** How a text file's letters are stored, and how that was seen. */
export interface EncodingGuess {
  readonly encoding: TextFormat["encoding"];
  readonly reason: string | null;
}

/** Tells the encoding of a text file by its mark, or by what its bytes can be. */
export function sniffEncoding(path: string): EncodingGuess {
  return withFile(path, (bytes) => wideEncoding(bytes) ?? narrowEncoding(bytes));
}

function wideEncoding(bytes: Bytes): EncodingGuess | null {
  const head = Buffer.alloc(Math.min(4096, bytes.size));
  bytes.read(head, 0);
  const mark = head.toString("hex", 0, 3);
  if (mark === "efbbbf") return { encoding: "utf-8", reason: "starts with the mark of UTF-8" };
  if (mark.startsWith("fffe") || mark.startsWith("feff")) {
    return { encoding: "utf-16", reason: "starts with the mark of UTF-16" };
  }
  const zeros = (first: number) => head.filter((byte, index) => byte === 0 && index % 2 === first).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if ((even + odd) * 4 <= head.length) return null;
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  return { encoding, reason: "every second byte is zero, and there is no mark" };
}

/** Lines with letters beyond ASCII decide: most are UTF-8, or none is meant to be. */
function narrowEncoding(bytes: Bytes): EncodingGuess {
  const seen = { sound: 0, broken: 0, bytes: new Set<number>() };
  for (const line of linesOf(bytes)) {
    if (line.every((byte) => byte < 128)) continue;
    if (isUtf8(line)) seen.sound += 1;
    else {
      seen.broken += 1;
      for (const byte of line) if (byte > 127 && byte < 160) seen.bytes.add(byte);
    }
  }
  if (seen.broken === 0) return { encoding: "utf-8", reason: null };
  if (seen.sound > seen.broken) {
    return { encoding: "utf-8", reason: `${seen.sound} lines are UTF-8, ${seen.broken} are damaged` };
  }
  const isWindows = ![0x81, 0x8d, 0x8f, 0x90, 0x9d].some((byte) => seen.bytes.has(byte));
  const encoding = isWindows ? "cp1252" : "latin-1";
  return { encoding, reason: `${seen.broken} lines are not UTF-8` };
}

function* linesOf(bytes: Bytes): Generator<Buffer> {
  const chunk = Buffer.allocUnsafe(1024 * 1024);
  let rest: Buffer = Buffer.alloc(0);
  for (let position = 0; position < bytes.size; ) {
    const got = bytes.read(chunk, position);
    if (got === 0) break;
    position += got;
    rest = Buffer.concat([rest, chunk.subarray(0, got)]);
    let from = 0;
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10, from)) {
      yield rest.subarray(from, end);
      from = end + 1;
    }
    rest = rest.subarray(from);
  }
  if (rest.length > 0) yield rest;
}
