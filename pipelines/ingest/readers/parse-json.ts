import { LosslessNumber } from "lossless-json";
import { deepest } from "./scan-json.ts";

/**
 * Reads sound JSON in one go, its numbers as they are written.
 *
 * @returns undefined for anything else: no JSON, a key that is there twice, more levels than a record may have
 */
export function parseSound(text: string): unknown {
  try {
    return new Parser(text).document();
  } catch (error) {
    if (error === unsound) return undefined;
    throw error;
  }
}

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openObject = 0x7b;
const closeObject = 0x7d;
const openList = 0x5b;
const closeList = 0x5d;
const letterT = 0x74;
const letterF = 0x66;
const letterN = 0x6e;

const unsound = new Error("not sound");

class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): unknown {
    this.#skipSpace();
    const value = this.#value(0);
    this.#skipSpace();
    if (this.#at < this.#text.length) throw unsound;
    return value;
  }

  #value(level: number): unknown {
    switch (this.#text.charCodeAt(this.#at)) {
      case quote:
        return this.#string();
      case openObject:
        return this.#object(level + 1);
      case openList:
        return this.#list(level + 1);
      case letterT:
        return this.#word("true", true);
      case letterF:
        return this.#word("false", false);
      case letterN:
        return this.#word("null", null);
      default:
        return this.#number();
    }
  }

  #object(level: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    if (this.#opensEmpty(level, closeObject)) return object;
    do {
      this.#skipSpace();
      const key = this.#text.charCodeAt(this.#at) === quote ? this.#string() : "__proto__";
      // A key of this name would be lost: it is left to those who say what is wrong.
      if (key === "__proto__" || Object.hasOwn(object, key)) throw unsound;
      this.#skipSpace();
      this.#take(colon);
      this.#skipSpace();
      object[key] = this.#value(level);
    } while (this.#goesOn(closeObject));
    return object;
  }

  #list(level: number): unknown[] {
    const list: unknown[] = [];
    if (this.#opensEmpty(level, closeList)) return list;
    do {
      this.#skipSpace();
      list.push(this.#value(level));
    } while (this.#goesOn(closeList));
    return list;
  }

  /** Takes what opens an object or a list, and what closes it if nothing is in it. */
  #opensEmpty(level: number, closer: number): boolean {
    if (level > deepest) throw unsound;
    this.#at += 1;
    this.#skipSpace();
    if (this.#text.charCodeAt(this.#at) !== closer) return false;
    this.#at += 1;
    return true;
  }

  /** Takes a comma, or what closes. */
  #goesOn(closer: number): boolean {
    this.#skipSpace();
    const code = this.#text.charCodeAt(this.#at);
    this.#at += 1;
    if (code !== comma && code !== closer) throw unsound;
    return code === comma;
  }

  #string(): string {
    const text = this.#text;
    const start = this.#at + 1;
    for (let at = start; ; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        this.#at = at + 1;
        return text.slice(start, at);
      }
      if (code === backslash) return this.#escapedString(start);
      if (!(code >= 32)) throw unsound;
    }
  }

  #escapedString(start: number): string {
    const text = this.#text;
    let at = start;
    while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
    this.#at = at + 1;
    try {
      return String(JSON.parse(text.slice(start - 1, at + 1)));
    } catch {
      throw unsound;
    }
  }

  #number(): LosslessNumber {
    number.lastIndex = this.#at;
    const digits = number.exec(this.#text)?.[0];
    if (digits === undefined) throw unsound;
    this.#at += digits.length;
    return new LosslessNumber(digits);
  }

  #word<Value>(word: string, value: Value): Value {
    if (!this.#text.startsWith(word, this.#at)) throw unsound;
    this.#at += word.length;
    return value;
  }

  #take(code: number): void {
    if (this.#text.charCodeAt(this.#at) !== code) throw unsound;
    this.#at += 1;
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at += 1;
    }
  }
}
