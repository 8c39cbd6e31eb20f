import { ByteCursor } from "./byte-cursor.ts";

/** Levels of nesting that a record may have. */
export const deepest = 64;
/** Levels beyond which a file is taken for an attack. */
const hopeless = 1000;

const quote = 34;
const backslash = 92;
const comma = 44;
const colon = 58;
const openObject = 123;
const closeObject = 125;
const openList = 91;
const closeList = 93;

/** Bytes that end plain text inside quotes: a quote, a backslash, a control character. */
const endsText = tableOf((byte) => byte < 32 || byte === quote || byte === backslash);
const signs = new Set([quote, comma, colon, openObject, closeObject, openList, closeList]);
const endsWord = tableOf((byte) => byte <= 32 || signs.has(byte));

function tableOf(isTold: (byte: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (isTold(byte) ? 1 : 0));
}

/** JSON whose brackets, quotes and commas do not fit together. */
export class BrokenJson extends Error {
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}

/**
 * Records that the lists of one record explode into, by its brackets and quotes alone.
 *
 * @throws BrokenJson
 */
export function countExploded(record: Buffer, explode: readonly string[]): number {
  const cursor = new ByteCursor(record);
  const scan = new Scan(cursor, explode);
  skipSpace(cursor);
  const records = scan.value("", 0);
  skipSpace(cursor);
  if (cursor.peek() !== -1) throw new BrokenJson("text after its end", cursor.position);
  return records;
}

/** Elements of the list under a key of one record; 0 if there is none. */
export function countList(record: Buffer, key: string): number {
  const cursor = new ByteCursor(record);
  skipSpace(cursor);
  let count = 0;
  eachKey(cursor, (name) => {
    if (name !== key || cursor.peek() !== openList) skipValue(cursor);
    else {
      count = 0;
      eachElement(cursor, () => {
        skipValue(cursor);
        count += 1;
      });
    }
  });
  return count;
}

class Scan {
  readonly #cursor: ByteCursor;
  readonly #explode: readonly string[];

  constructor(cursor: ByteCursor, explode: readonly string[]) {
    this.#cursor = cursor;
    this.#explode = explode;
  }

  /** Records in the value at a place. */
  value(name: string, level: number): number {
    const first = this.#cursor.peek();
    const list = this.#explode[level];
    if (first === openList && name !== "" && name === list) return this.#list(name, level + 1);
    if (first === openObject && (name === "" || list?.startsWith(`${name}.`)))
      return this.#object(name, level);
    skipValue(this.#cursor);
    return 1;
  }

  #list(name: string, level: number): number {
    let records = 0;
    eachElement(this.#cursor, () => {
      records += this.value(name, level);
    });
    return Math.max(1, records);
  }

  #object(name: string, level: number): number {
    let records = 1;
    eachKey(this.#cursor, (key) => {
      const inner = name === "" ? key : `${name}.${key}`;
      const list = this.#explode[level];
      if (inner === list || list?.startsWith(`${inner}.`)) records = this.value(inner, level);
      else skipValue(this.#cursor);
    });
    return records;
  }
}

/** Takes a list apart, brackets and commas; `element` takes each element. */
function eachElement(cursor: ByteCursor, element: (index: number) => void): void {
  for (const index of elements(cursor)) element(index);
}

/** The same, one at a time: whoever asks for the next has taken the element. */
export function* elements(cursor: ByteCursor): Generator<number> {
  cursor.next();
  skipSpace(cursor);
  if (cursor.peek() === closeList) {
    cursor.next();
    return;
  }
  for (let index = 0; ; index++) {
    skipSpace(cursor);
    yield index;
    skipSpace(cursor);
    const after = cursor.next();
    if (after === closeList) return;
    if (after !== comma) throw new BrokenJson(`${named(after)} where "," or "]" should be`, cursor.position);
  }
}

/** Takes an object apart; `value` takes the value of each key. */
function eachKey(cursor: ByteCursor, value: (key: string) => void): void {
  for (const key of keys(cursor)) value(key);
}

/** The same, one at a time. */
export function* keys(cursor: ByteCursor): Generator<string> {
  cursor.next();
  skipSpace(cursor);
  if (cursor.peek() === closeObject) {
    cursor.next();
    return;
  }
  for (;;) {
    skipSpace(cursor);
    yield takeKey(cursor);
    skipSpace(cursor);
    const after = cursor.next();
    if (after === closeObject) return;
    if (after !== comma) throw new BrokenJson(`${named(after)} where "," or "}" should be`, cursor.position);
  }
}

function takeKey(cursor: ByteCursor): string {
  if (cursor.peek() !== quote) {
    throw new BrokenJson(`${named(cursor.peek())} where a key should be`, cursor.position);
  }
  cursor.mark();
  skipString(cursor);
  const text = cursor.marked()?.toString();
  skipSpace(cursor);
  const after = cursor.next();
  if (after !== colon) throw new BrokenJson(`${named(after)} where ":" should be`, cursor.position);
  skipSpace(cursor);
  if (text?.includes("\\") === false) return text.slice(1, -1);
  try {
    return String(JSON.parse(text ?? ""));
  } catch {
    throw new BrokenJson("a key that is no text", cursor.position);
  }
}

/** Takes one value, whatever it is; no space comes before it. Gives its keys at any depth, and its depth. */
export function skipValue(cursor: ByteCursor): { keys: number; depth: number } {
  const closers: number[] = [];
  let keys = 0;
  let depth = 0;
  do {
    const byte = cursor.peek();
    if (byte === quote) skipString(cursor);
    else if (byte === openObject || byte === openList) {
      cursor.next();
      closers.push(byte === openObject ? closeObject : closeList);
      depth = Math.max(depth, closers.length);
      if (depth > hopeless) throw new BrokenJson(`more than ${hopeless} levels of nesting`, cursor.position);
    } else if (byte === closeObject || byte === closeList) {
      if (closers.pop() !== byte) throw new BrokenJson(`${named(byte)} that closes nothing`, cursor.position);
      cursor.next();
    } else if (byte === comma || byte === colon) {
      if (closers.length === 0)
        throw new BrokenJson(`${named(byte)} where a value should be`, cursor.position);
      if (byte === colon) keys += 1;
      cursor.next();
    } else if (!skipSpace(cursor)) skipWord(cursor);
  } while (closers.length > 0);
  return { keys, depth };
}

/** Takes spaces and line breaks; says whether there were any. */
export function skipSpace(cursor: ByteCursor): boolean {
  const from = cursor.position;
  for (;;) {
    const byte = cursor.peek();
    if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) return cursor.position > from;
    cursor.next();
  }
}

function skipString(cursor: ByteCursor): void {
  const start = cursor.position;
  cursor.next();
  for (;;) {
    cursor.pass(endsText);
    const byte = cursor.next();
    if (byte === -1) throw new BrokenJson("a quote that does not close", start);
    if (byte === quote) return;
    if (byte < 32)
      throw new BrokenJson("a line break or control character inside quotes", cursor.position - 1);
    cursor.next();
  }
}

/** Takes anything but space, quotes, brackets, commas, colons and the end. */
function skipWord(cursor: ByteCursor): void {
  const start = cursor.position;
  cursor.pass(endsWord);
  if (cursor.position === start) {
    throw new BrokenJson(`${named(cursor.peek())} where a value should be`, start);
  }
}

function named(byte: number): string {
  if (byte === -1) return "the end";
  return byte > 32 && byte < 127 ? `"${String.fromCharCode(byte)}"` : `byte 0x${byte.toString(16)}`;
}
