import { Transform } from "node:stream";
import { crc32 } from "node:zlib";

/** Bytes that one file may unpack to, however large it is packed. */
export const mostUnpacked = 64 * 1024 ** 3;
/** Times that a file may grow, once it is larger than `harmless`. */
const mostGrowth = 200;
const harmless = 64 * 1024 ** 2;

/** Whether a size is out of all proportion to the packed one. */
export function isBomb(size: number, packed: number): boolean {
  return size > mostUnpacked || (size > harmless && size > packed * mostGrowth);
}

/** Lets bytes through as long as they are not out of all proportion to the packed size; fails with `bomb` then. */
export function limitSize(packed: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      done(isBomb(size, packed) ? new Error("bomb") : null, chunk);
    },
  });
}

/** Lets bytes through and fails in the end if their CRC-32 is another. */
export function checkSum(expected: number): Transform {
  let sum = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
    flush(done) {
      done(sum === expected ? null : new Error("its check sum is another"));
    },
  });
}
