import { changed, isGood } from "./accepted.ts";
import type { Outcome } from "./fuzz-loader.ts";
import type { Cells } from "./fuzz-source.ts";

/** A record that must be in a file; without cells if it cannot be read. */
export interface Expected {
  readonly cells: Cells | null;
  /** Its bytes in the file, where these are told. */
  readonly start?: number;
  readonly end?: number;
}

/** A promise of the loader that was broken. */
export class NotConserved extends Error {}

/**
 * Holds what became of a file against what is in it: every record once, accepted as it stands if it is good, else in quarantine.
 *
 * @param expected null where only the count can be held against
 */
export function assertConserved(
  { records, accepted, quarantined }: Outcome,
  expected: readonly Expected[] | null,
): void {
  const refused = [...new Set(quarantined.map((row) => Number(row.record)))];
  const numbers = [...accepted.map((row) => Number(row.row_number)), ...refused];
  const wanted = Array.from({ length: records }, (_, index) => index + 1);
  same("numbers of records", numbers.sort(byNumber), wanted);
  if (expected === null) return;
  same("number of records", records, expected.length);
  for (const row of accepted) {
    const cells = expected[Number(row.row_number) - 1]?.cells ?? null;
    if (cells === null) throw new NotConserved(`accepted what cannot be read: ${JSON.stringify(row)}`);
    const odd = changed(row, cells);
    if (odd.length > 0) throw new NotConserved(`changed ${odd}: ${JSON.stringify({ cells, row })}`);
  }
  for (const number of refused) {
    const cells = expected[number - 1]?.cells ?? null;
    if (cells !== null && isGood(cells))
      throw new NotConserved(`refused a good record: ${JSON.stringify(cells)}`);
  }
  for (const row of quarantined) {
    const { start, end } = expected[Number(row.record) - 1] ?? {};
    if (start === undefined || row.byte_start === null) continue;
    same(`place of record ${row.record}`, [Number(row.byte_start), Number(row.byte_end)], [start, end]);
  }
}

function same(what: string, is: unknown, wanted: unknown): void {
  if (JSON.stringify(is) === JSON.stringify(wanted)) return;
  throw new NotConserved(`${what}: ${JSON.stringify(is)} where ${JSON.stringify(wanted)} should be`);
}

function byNumber(one: number, other: number): number {
  return one - other;
}
