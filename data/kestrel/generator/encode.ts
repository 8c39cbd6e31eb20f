import type { Encoding } from "./file-format.ts";

/** Letters that Windows-1252 has beyond ISO 8859-1, by their byte (WHATWG Encoding, index windows-1252). */
const windowsLetters: ReadonlyMap<string, number> = new Map([
  ["€", 0x80],
  ["…", 0x85],
  ["„", 0x84],
  ["“", 0x93],
  ["”", 0x94],
  ["’", 0x92],
  ["–", 0x96],
  ["—", 0x97],
  ["›", 0x9b],
]);

/** What stands before all text of an encoding. */
export function markOf(encoding: Encoding): string {
  return encoding === "utf-8 with mark" || encoding === "utf-16" ? "\ufeff" : "";
}

/** The bytes of a text, without a mark; throws `not in latin-1: €` for a letter that an encoding does not have. */
export function encode(text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case "utf-8":
    case "utf-8 with mark":
      return Buffer.from(text);
    case "utf-16":
      return Buffer.from(text, "utf16le");
    case "latin-1":
      return singleBytes(text, encoding, new Map());
    case "cp1252":
      return singleBytes(text, encoding, windowsLetters);
  }
}

function singleBytes(text: string, encoding: Encoding, letters: ReadonlyMap<string, number>): Buffer {
  const bytes = Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code > 0xff ? letters.get(text.charAt(at)) : code;
    if (byte === undefined) throw new Error(`not in ${encoding}: ${text.charAt(at)}`);
    bytes[at] = byte;
  }
  return bytes;
}
