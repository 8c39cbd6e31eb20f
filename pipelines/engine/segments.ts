import type { Segments } from "../sources/segment.ts";
import { literal } from "./literal.ts";

/** The columns of `workspace.segment_conditions`, each with a value of its type. */
export const segmentColumns = {
  position: "0",
  segment: "''",
  condition: "''",
  value: "''",
  day: "date '2000-01-01'",
} as const;

/** A row for each value, or day, that a condition of a segment lets through; any one of them fulfils the condition. */
export function segmentRows(segments: Segments): readonly string[] {
  return segments.flatMap(({ segment, customers }, index) => {
    const { referred, acquired, ...lists } = customers;
    const row = (condition: string, value: string | null, day: string | null = null) =>
      `(${index + 1}, ${literal(segment)}, ${literal(condition)}, cast(${literal(value)} as varchar), cast(${literal(day)} as date))`;
    return [
      ...Object.entries(lists).flatMap(([column, values = []]) => values.map((value) => row(column, value))),
      ...(referred === undefined ? [] : [row("referred", referred ? "yes" : "no")]),
      ...(acquired?.from === undefined ? [] : [row("acquired_from", null, acquired.from)]),
      ...(acquired?.to === undefined ? [] : [row("acquired_to", null, acquired.to)]),
    ];
  });
}
