const [prime1, prime2, prime3, prime4, prime5] = [
  0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1,
] as const;

/** The 32-bit xxHash of bytes with seed 0 (Collet 2012), which LZ4 frames are checked with. */
export function xxHash32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const lanes = [prime1 + prime2, prime2, 0, -prime1];
  let at = 0;
  for (; at + 16 <= bytes.length; at += 16) {
    for (const [lane, before] of lanes.entries()) {
      const sum = before + Math.imul(view.getUint32(at + 4 * lane, true), prime2);
      lanes[lane] = Math.imul(rotated(sum, 13), prime1);
    }
  }
  const turns = [1, 7, 12, 18];
  const start =
    at === 0 ? prime5 : lanes.reduce((sum, lane, index) => sum + rotated(lane, turns[index] ?? 0), 0);
  let hash = (start + bytes.length) | 0;
  for (; at + 4 <= bytes.length; at += 4) {
    hash = Math.imul(rotated(hash + Math.imul(view.getUint32(at, true), prime3), 17), prime4);
  }
  for (; at < bytes.length; at++) {
    hash = Math.imul(rotated(hash + Math.imul(view.getUint8(at), prime5), 11), prime1);
  }
  return mixed(hash);
}

function rotated(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), prime2);
  const twice = Math.imul(once ^ (once >>> 13), prime3);
  return (twice ^ (twice >>> 16)) >>> 0;
}
