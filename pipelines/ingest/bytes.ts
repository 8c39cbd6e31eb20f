import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Bytes that can be read from any place: a file, or a buffer in a test. */
export interface Bytes {
  readonly size: number;
  /** Fills the buffer from `position` on, as far as there are bytes, and says how many it got. */
  read(buffer: Uint8Array, position: number): number;
}

/** Opens a file as bytes for the length of one call, or of the promise it gives. */
export function withFile<Result>(path: string, use: (bytes: Bytes) => Result): Result {
  const file = openSync(path, "r");
  let later = false;
  try {
    const result = use({
      size: fstatSync(file).size,
      read: (buffer, position) => fill(file, buffer, position),
    });
    if (result instanceof Promise) {
      later = true;
      const close = () => closeSync(file);
      result.then(close, close);
    }
    return result;
  } finally {
    if (!later) closeSync(file);
  }
}

/** A buffer as bytes. */
export function bytesOf(buffer: Uint8Array): Bytes {
  return {
    size: buffer.length,
    read(target, position) {
      const part = buffer.subarray(position, position + target.length);
      target.set(part);
      return part.length;
    },
  };
}

function fill(file: number, buffer: Uint8Array, position: number): number {
  let got = 0;
  while (got < buffer.length) {
    const read = readSync(file, buffer, got, buffer.length - got, position + got);
    if (read === 0) break;
    got += read;
  }
  return got;
}
