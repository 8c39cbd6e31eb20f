import type { Bytes } from "../bytes.ts";

const chunk = 1024 * 1024;

/** Goes through bytes one by one, and keeps those since a mark. */
export class ByteCursor {
  /** Line of the byte at hand, from 1. */
  line = 1;

  readonly #bytes: Bytes | null;
  readonly #limit: number;
  #buffer: Buffer;
  #base: number;
  #at = 0;
  #filled: number;
  #mark = -1;
  #isLost = false;

  /**
   * @param bytes a file, or a buffer that holds everything
   * @param limit bytes that are kept since a mark at most
   */
  constructor(bytes: Bytes | Buffer, start = 0, limit = Number.POSITIVE_INFINITY) {
    const isWhole = Buffer.isBuffer(bytes);
    this.#bytes = isWhole ? null : bytes;
    this.#buffer = isWhole ? bytes : Buffer.allocUnsafe(2 * chunk);
    this.#filled = isWhole ? bytes.length : 0;
    this.#at = isWhole ? start : 0;
    this.#base = isWhole ? 0 : start;
    this.#limit = limit;
  }

  /** Position of the byte at hand. */
  get position(): number {
    return this.#base + this.#at;
  }

  /** The byte at hand; -1 at the end. */
  peek(): number {
    if (this.#at >= this.#filled && !this.#fetch()) return -1;
    return this.#buffer[this.#at] ?? -1;
  }

  /** Takes the byte at hand; -1 at the end. */
  next(): number {
    const byte = this.peek();
    if (byte === -1) return -1;
    this.#at += 1;
    if (byte === 10) this.line += 1;
    return byte;
  }

  /** Takes the bytes up to the first that is told; each line feed must be. */
  pass(told: Uint8Array): void {
    do {
      const buffer = this.#buffer;
      const filled = this.#filled;
      let at = this.#at;
      while (at < filled && told[buffer[at] ?? 0] === 0) at += 1;
      this.#at = at;
    } while (this.#at >= this.#filled && this.#fetch());
  }

  /** Keeps the bytes from here on. */
  mark(): void {
    this.#mark = this.#at;
    this.#isLost = false;
  }

  /** The bytes since the mark; null if they are more than the limit. They are good until the next byte is taken. */
  marked(): Buffer | null {
    const bytes = this.#isLost ? null : this.#buffer.subarray(this.#mark, this.#at);
    this.#mark = -1;
    return bytes === null || bytes.length > this.#limit ? null : bytes;
  }

  #fetch(): boolean {
    if (this.#bytes === null) return false;
    if (this.#mark >= 0 && this.#filled - this.#mark > this.#limit) {
      this.#isLost = true;
      this.#mark = this.#filled;
    }
    const from = this.#mark >= 0 ? this.#mark : this.#filled;
    const kept = this.#filled - from;
    const target =
      kept + chunk > this.#buffer.length ? Buffer.allocUnsafe(2 * kept + 2 * chunk) : this.#buffer;
    this.#buffer.copy(target, 0, from, this.#filled);
    this.#buffer = target;
    this.#base += from;
    this.#at -= from;
    this.#mark = this.#mark >= 0 ? 0 : -1;
    const got = this.#bytes.read(target.subarray(kept), this.#base + kept);
    this.#filled = kept + got;
    return got > 0;
  }
}
