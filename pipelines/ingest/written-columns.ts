import type { Json } from "@duckdb/node-api";
import type { Row } from "./session.ts";

/** What DuckDB counted of one column of a Parquet file when it wrote it. */
export interface WrittenColumn {
  /** Values that are not null. */
  readonly filled: number;
  /** The least and the greatest value as text; null where they are not known. */
  readonly least: string | null;
  readonly greatest: string | null;
}

/** The columns that a `copy … (return_stats)` has written, by name. */
export function writtenColumns(written: Row | undefined): Map<string, WrittenColumn> {
  const columns = [...entriesOf(written?.column_statistics)];
  return new Map(
    columns.map(([name, statistics]) => [unquoted(name), columnOf(new Map(entriesOf(statistics)))]),
  );
}

function columnOf(statistics: ReadonlyMap<string, Json>): WrittenColumn {
  const textOf = (name: string) => (statistics.has(name) ? String(statistics.get(name)) : null);
  return {
    filled: Number(statistics.get("num_values")) - Number(statistics.get("null_count") ?? 0),
    least: textOf("min"),
    greatest: textOf("max"),
  };
}

/** The entries of a map, as DuckDB gives it in JSON. */
function* entriesOf(map: Json | undefined): Generator<[string, Json]> {
  if (!Array.isArray(map)) return;
  for (const entry of map) {
    if (typeof entry !== "object" || entry === null || Array.isArray(entry)) continue;
    yield [String(entry.key), entry.value ?? null];
  }
}

function unquoted(name: string): string {
  return name.slice(1, -1).replaceAll('""', '"');
}
