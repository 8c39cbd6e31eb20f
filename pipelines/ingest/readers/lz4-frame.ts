import { xxHash32 } from "./xx-hash.ts";

const magic = 0x184d2204;
const shortestMatch = 4;
const isStored = 0x80000000;

/** What a frame's descriptor says: which checks it has, and where its blocks start. */
interface Frame {
  readonly hasBlockSums: boolean;
  readonly hasSum: boolean;
  readonly largestBlock: number;
  readonly start: number;
}

/**
 * Unpacks an LZ4 frame (format 1.6.4, Collet 2022) of known size. Every length, every distance and every check sum is looked at:
 * damage is an error, never another value.
 *
 * @param size bytes that it unpacks to
 * @throws Error `invalid LZ4: <reason>`
 */
export function unpackLz4(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const frame = frameOf(bytes, view, size);
  const unpacked = new Uint8Array(size);
  let from = frame.start;
  let to = 0;
  for (;;) {
    const mark = numberAt(view, from);
    from += 4;
    if (mark === 0) break;
    const length = mark & ~isStored;
    const block = partOf(bytes, from, length);
    from += length;
    if (frame.hasBlockSums) {
      checkSum(block, numberAt(view, from));
      from += 4;
    }
    const end = Math.min(size, to + frame.largestBlock);
    to = (mark & isStored) === 0 ? unpackBlock(block, unpacked, to, end) : stored(block, unpacked, to, end);
  }
  if (to !== size) fail(`${to} bytes, and ${size} are declared`);
  if (frame.hasSum) {
    checkSum(unpacked, numberAt(view, from));
    from += 4;
  }
  if (from !== bytes.length) fail("bytes behind its end");
  return unpacked;
}

function frameOf(bytes: Uint8Array, view: DataView, size: number): Frame {
  if (numberAt(view, 0) !== magic) fail("no frame");
  const [flags = 0, blocks = 0] = partOf(bytes, 4, 2);
  if (flags >> 6 !== 1 || (flags & 0b11) !== 0) fail("an unknown version, or a dictionary");
  const kind = (blocks >> 4) & 7;
  if (kind < 4) fail("an unknown size of blocks");
  const hasSize = (flags & 0b1000) !== 0;
  const end = hasSize ? 14 : 6;
  const [sum] = partOf(bytes, end, 1);
  if (sum !== ((xxHash32(partOf(bytes, 4, end - 4)) >>> 8) & 0xff)) fail("its descriptor is damaged");
  if (hasSize && view.getBigUint64(6, true) !== BigInt(size)) fail("another size than is declared");
  return {
    hasBlockSums: (flags & 0b10000) !== 0,
    hasSum: (flags & 0b100) !== 0,
    largestBlock: 1 << (8 + 2 * kind),
    start: end + 1,
  };
}

function stored(block: Uint8Array, unpacked: Uint8Array, to: number, end: number): number {
  if (to + block.length > end) fail("more bytes than are declared");
  unpacked.set(block, to);
  return to + block.length;
}

/** Unpacks one block behind those before it, which it may repeat. */
function unpackBlock(block: Uint8Array, unpacked: Uint8Array, start: number, end: number): number {
  let from = 0;
  let to = start;
  const next = () => {
    const byte = block[from];
    if (byte === undefined) fail("a block that is cut off");
    from += 1;
    return byte;
  };
  const length = (short: number) => {
    let sum = short;
    if (short !== 15) return sum;
    for (;;) {
      const more = next();
      sum += more;
      if (more !== 255) return sum;
    }
  };
  while (from < block.length) {
    const token = next();
    const literals = length(token >> 4);
    if (from + literals > block.length) fail("a block that is cut off");
    if (to + literals > end) fail("more bytes than are declared");
    unpacked.set(block.subarray(from, from + literals), to);
    from += literals;
    to += literals;
    if (from === block.length) return to;
    const distance = next() | (next() << 8);
    const match = length(token & 15) + shortestMatch;
    if (distance === 0 || distance > to) fail("a repetition of what is not there");
    if (to + match > end) fail("more bytes than are declared");
    repeat(unpacked, to, distance, match);
    to += match;
  }
  return fail("a block that is cut off");
}

/** Repeats bytes from a distance back; they may overlap, and then repeat themselves. */
function repeat(bytes: Uint8Array, to: number, distance: number, length: number): void {
  for (let copied = 0; copied < length; ) {
    const part = Math.min(distance + copied, length - copied);
    bytes.copyWithin(to + copied, to - distance, to - distance + part);
    copied += part;
  }
}

function numberAt(view: DataView, at: number): number {
  if (at + 4 > view.byteLength) fail("cut off");
  return view.getUint32(at, true);
}

function partOf(bytes: Uint8Array, at: number, length: number): Uint8Array {
  if (at + length > bytes.length) fail("cut off");
  return bytes.subarray(at, at + length);
}

function checkSum(bytes: Uint8Array, expected: number): void {
  if (xxHash32(bytes) !== expected) fail("its check sum is another");
}

function fail(reason: string): never {
  throw new Error(`invalid LZ4: ${reason}`);
}
