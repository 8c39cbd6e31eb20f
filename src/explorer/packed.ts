/**
 * Two columns of counts in one of doubles, so that both are added in one step: `second * 2^26 + first`. Sums of doubles are exact up
 * to 2^53, so the sum of the first may reach 2^26 and that of the second 2^27.
 */
export interface Packed {
  readonly values: Float64Array;
  /** Whether there is a second. */
  readonly isPair: boolean;
}

const base = 2 ** 26;

/** Packs columns in pairs where their sums leave room, else one by one; keeps their order. */
export function pack(columns: readonly Int32Array[]): readonly Packed[] {
  const packed: Packed[] = [];
  for (let index = 0; index < columns.length; index += 1) {
    const [first, second] = [columns[index], columns[index + 1]];
    if (!first) continue;
    const isPair = second !== undefined && total(first) < base && total(second) < 2 * base;
    packed.push({ values: isPair ? pair(first, second) : new Float64Array(first), isPair });
    if (isPair) index += 1;
  }
  return packed;
}

/** The sums of the columns from those of the packed ones. */
export function unpack(packed: readonly Packed[], sums: readonly number[]): number[] {
  return packed.flatMap(({ isPair }, index) => {
    const sum = sums[index] ?? 0;
    return isPair ? [sum % base, Math.floor(sum / base)] : [sum];
  });
}

function pair(first: Int32Array, second: Int32Array): Float64Array {
  const packed = new Float64Array(first.length);
  for (let cell = 0; cell < packed.length; cell += 1)
    packed[cell] = (second[cell] as number) * base + (first[cell] as number); // below their lengths
  return packed;
}

function total(counts: Int32Array): number {
  let sum = 0;
  for (let cell = 0; cell < counts.length; cell += 1) sum += counts[cell] as number;
  return sum;
}
