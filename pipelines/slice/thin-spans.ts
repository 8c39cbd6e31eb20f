import type { Bytes } from "../ingest/bytes.ts";

/** Where a record begins and ends in a file; several that are one piece of it, as JSON may hold them, are one span. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly isKept: boolean;
}

/** A file in its parts, of its records those that are kept. */
export interface Thinned {
  /** What stands before the first record, and after the last. */
  readonly head: Buffer;
  readonly tail: Buffer;
  /** What is put between two records. */
  readonly between: Buffer;
  readonly records: readonly Buffer[];
  /** Files of one kind differ in their records alone. */
  readonly kind: string;
}

/**
 * Takes a file apart; a file without a record is all head.
 *
 * @param isFrameRead whether what stands around the records says something of them
 */
export function thinSpans(
  bytes: Bytes,
  spans: Iterable<Span>,
  { between, isFrameRead }: { readonly between: string; readonly isFrameRead: boolean },
): Thinned {
  const records: Buffer[] = [];
  let first: number | null = null;
  let last = bytes.size;
  for (const { start, end, isKept } of spans) {
    first ??= start;
    last = end;
    if (isKept) records.push(bytesBetween(bytes, start, end));
  }
  const head = bytesBetween(bytes, 0, first ?? bytes.size);
  const tail = bytesBetween(bytes, last, bytes.size);
  const frame = isFrameRead || first === null ? [head.toString("latin1"), tail.toString("latin1")] : [];
  const kind = JSON.stringify([between, ...frame]);
  return { head, tail, between: Buffer.from(between), records, kind };
}

function bytesBetween(bytes: Bytes, from: number, to: number): Buffer {
  const part = Buffer.alloc(to - from);
  return part.subarray(0, bytes.read(part, from));
}

/** Files of one kind as one. */
export function joined(first: Thinned, others: readonly Thinned[]): Thinned {
  return { ...first, records: [first, ...others].flatMap(({ records }) => records) };
}

/** A file put together again. */
export function whole({ head, records, between, tail }: Thinned): Buffer {
  return Buffer.concat([
    head,
    ...records.flatMap((record, index) => (index === 0 ? [record] : [between, record])),
    tail,
  ]);
}
