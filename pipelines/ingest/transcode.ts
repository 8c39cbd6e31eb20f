import { isAscii } from "node:buffer";
import { Transform } from "node:stream";
import type { TextFormat } from "../sources/text-format.ts";

/** An encoding that is not UTF-8. */
export type Encoding = Exclude<TextFormat["encoding"], "utf-8">;

/** What people call an encoding. */
export const encodingNames: Readonly<Record<TextFormat["encoding"], string>> = {
  "utf-8": "UTF-8",
  "utf-16": "UTF-16",
  "utf-16le": "UTF-16 (little-endian)",
  "utf-16be": "UTF-16 (big-endian)",
  "latin-1": "Latin-1 (ISO 8859-1)",
  cp1252: "Windows-1252 (cp1252)",
};

/** A byte that is nowhere in UTF-8: stands for what its encoding does not define, so that the record is refused. */
const undefinedByte = 0xff;

/** Half of a UTF-16 letter, which no encoding has: what stands for nothing in an encoding, on the way to `undefinedByte`. */
const nothing = "\ud800";

/** What Windows-1252 has from 0x80 to 0x9f; a space where it has nothing. */
const windows = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * A stream that turns text into UTF-8, character by character. What the encoding does not define becomes a byte that UTF-8 does
 * not know: nothing is replaced by something that looks sound.
 */
export function transcoder(encoding: Encoding): Transform {
  return encoding.startsWith("utf-16") ? wide(encoding) : narrow(encoding);
}

/** Both encodings are the first 256 letters of Unicode but for those from 0x80 to 0x9f. */
function narrow(encoding: Encoding): Transform {
  const letterOf = (control: string): string => {
    const letter = encoding === "cp1252" ? windows[control.charCodeAt(0) - 0x80] : " ";
    return letter === undefined || letter === " " ? nothing : letter;
  };
  return new Transform({
    transform(chunk: Buffer, _, done) {
      if (isAscii(chunk)) return done(null, chunk);
      done(null, encoded(chunk.toString("latin1").replaceAll(/[\x80-\x9f]/g, letterOf)));
    },
  });
}

/** Without a byte-order mark, which is looked at before (`markOf`). */
function wide(encoding: Encoding): Transform {
  const swap = encoding === "utf-16be";
  let rest: Buffer = Buffer.alloc(0);
  let isFirst = true;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const bytes = Buffer.concat([rest, chunk]);
      let end = bytes.length & ~1;
      if (end > 0 && isLead(bytes, end - 2, swap)) end -= 2;
      rest = bytes.subarray(end);
      const whole = bytes.subarray(0, end);
      const text = (swap ? whole.swap16() : whole).toString("utf16le");
      const marked = isFirst && text.startsWith("\ufeff");
      isFirst = isFirst && text === "";
      done(null, encoded(marked ? text.slice(1) : text));
    },
    flush(done) {
      done(null, rest.length > 0 ? Buffer.from([undefinedByte]) : null);
    },
  });
}

function isLead(bytes: Buffer, at: number, swap: boolean): boolean {
  const unit = swap ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at);
  return unit >= 0xd800 && unit < 0xdc00;
}

function encoded(text: string): Buffer {
  if (text.isWellFormed()) return Buffer.from(text);
  const [first = "", ...others] = text.split(/\p{Surrogate}/u);
  const bad = Buffer.from([undefinedByte]);
  return Buffer.concat([Buffer.from(first), ...others.flatMap((part) => [bad, Buffer.from(part)])]);
}
