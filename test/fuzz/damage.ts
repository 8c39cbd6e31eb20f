import fc from "fast-check";

/** One thing that happens to the bytes of a file. */
export interface Damage {
  readonly kind: "flip" | "cut" | "delete" | "insert" | "double" | "swap" | "mix";
  /** Where, as a share of the bytes. */
  readonly at: number;
  /** Mostly the records are hit, seldom the header, which refuses the file. */
  readonly sparesHead: boolean;
  readonly bytes: string;
  readonly length: number;
}

/** Signs that mean something to one format or another, and letters in other encodings. */
const signs = [
  '"',
  "'",
  ",",
  ";",
  "|",
  "\r",
  "\n",
  "\r\n",
  "\\",
  "#",
  "{",
  "}",
  "[",
  "]",
  ":",
  "\t",
  " ",
  "0",
  "-",
];
const letters = [
  "\xe9",
  "\xc3\xa9",
  "\x80",
  "\xff",
  "\xef\xbb\xbf",
  "\xed\xa0\x80",
  "\xc0\x80",
  "\0",
  "\\ud800",
];

/** Damage of one kind or another. */
export const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom("flip", "cut", "delete", "insert", "insert", "double", "swap", "mix"),
  sparesHead: fc.oneof({ arbitrary: fc.constant(true), weight: 9 }, fc.constant(false)),
  at: fc.nat({ max: 9999 }).map((part) => part / 10_000),
  bytes: fc.oneof(
    { arbitrary: fc.constantFrom(...signs), weight: 8 },
    { arbitrary: fc.integer({ min: 0, max: 127 }).map((byte) => String.fromCharCode(byte)), weight: 4 },
    { arbitrary: fc.constantFrom(...letters), weight: 1 },
  ),
  length: fc.integer({ min: 1, max: 120 }),
});

/**
 * The bytes with the damage done, both as Latin-1.
 *
 * @param head bytes that are spared by damage that does so
 */
export function damaged(
  content: string,
  head: number,
  { kind, at, sparesHead, bytes, length }: Damage,
): string {
  const first = sparesHead ? Math.min(head, content.length) : 0;
  const place = first + Math.floor(at * (content.length - first));
  const before = content.slice(0, place);
  const after = content.slice(place);
  switch (kind) {
    case "flip":
      return before + bytes + after.slice(bytes.length);
    case "cut":
      return before;
    case "delete":
      return before + after.slice(1);
    case "insert":
      return before + bytes + after;
    case "double":
      return before + after.slice(0, length) + after;
    case "swap":
      return content.slice(0, first) + after.slice(0, length) + before.slice(first) + after.slice(length);
    default:
      return before + after.replace(/\r\n|\n/, "\r");
  }
}
