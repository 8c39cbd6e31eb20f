import { xxHash32 } from "../../../pipelines/ingest/readers/xx-hash.ts";

/** How a test packs a frame. */
export interface Packing {
  /** Bytes in a block, at most 65,536. */
  readonly block?: number;
  readonly hasSums?: boolean;
  readonly hasSize?: boolean;
}

/** Packs bytes as an LZ4 frame of blocks that repeat what stands in those before them. */
export function packLz4(bytes: Uint8Array, { block = 65_536, hasSums = true, hasSize = true }: Packing = {}) {
  const sums = hasSums ? 0b10100 : 0;
  const descriptor = Buffer.from([
    0b01000000 | sums | (hasSize ? 0b1000 : 0),
    0x40,
    ...(hasSize ? long(bytes.length) : []),
  ]);
  const blocks = [];
  for (let from = 0; from < bytes.length; from += block) {
    const packed = packBlock(bytes, from, Math.min(bytes.length, from + block));
    blocks.push(number(packed.length), packed, hasSums ? number(xxHash32(packed)) : Buffer.alloc(0));
  }
  const head = [number(0x184d2204), descriptor, Buffer.from([(xxHash32(descriptor) >>> 8) & 0xff])];
  return Buffer.concat([...head, ...blocks, number(0), hasSums ? number(xxHash32(bytes)) : Buffer.alloc(0)]);
}

/** Literals, then what was there up to 65,535 bytes ago; the last five bytes are literals. */
function packBlock(bytes: Uint8Array, from: number, end: number): Buffer {
  const out: number[] = [];
  let anchor = from;
  let at = from;
  while (at + 12 < end) {
    const distance = repeated(bytes, at);
    if (distance === 0) {
      at += 1;
      continue;
    }
    let length = 4;
    while (at + length < end - 5 && bytes[at + length] === bytes[at + length - distance]) length += 1;
    push(out, bytes.subarray(anchor, at), length - 4);
    out.push(distance & 0xff, distance >> 8, ...rest(length - 4));
    at += length;
    anchor = at;
  }
  push(out, bytes.subarray(anchor, end), 0);
  return Buffer.from(out);
}

function repeated(bytes: Uint8Array, at: number): number {
  for (let distance = 1; distance <= Math.min(at, 64); distance++) {
    if ([0, 1, 2, 3].every((offset) => bytes[at + offset] === bytes[at + offset - distance])) return distance;
  }
  return 0;
}

function push(out: number[], literals: Uint8Array, match: number): void {
  out.push((Math.min(15, literals.length) << 4) | Math.min(15, match), ...rest(literals.length), ...literals);
}

/** What of a length does not fit into four bits. */
function rest(length: number): number[] {
  if (length < 15) return [];
  return [...Array.from({ length: Math.floor((length - 15) / 255) }, () => 255), (length - 15) % 255];
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
