import type { ColumnType } from "../lake/columns.ts";

/** Integers of at most 32 bits, which every number of a canonical column can hold. */
const small = new Set(["TINYINT", "SMALLINT", "INTEGER", "UTINYINT", "USMALLINT", "UINTEGER"]);
const integers = new Set([...small, "BIGINT", "HUGEINT", "UBIGINT", "UHUGEINT"]);

/** What DuckDB calls a type when it describes a column. */
const longNames = new Map([["TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE"]]);

/**
 * Whether every value of a type can be told in a canonical column's type: `cast` if it can, `checked` if it can unless it is
 * too large, `never` if something would be lost or made up.
 */
export function fitness(from: string, to: ColumnType["sql"]): "cast" | "checked" | "never" {
  if (from === to || from === (longNames.get(to) ?? to)) return "cast";
  if (to === "VARCHAR") return integers.has(from) || from.startsWith("ENUM") ? "cast" : "never";
  if (to === "BIGINT") return integerTo(from);
  if (to === "DOUBLE") return from === "FLOAT" || from.startsWith("DECIMAL") ? "cast" : integerTo(from);
  if (to === "DECIMAL(18,4)") return scaleOf(from) <= 4 ? "checked" : integerTo(from);
  return "never";
}

function integerTo(from: string): "cast" | "checked" | "never" {
  if (small.has(from)) return "cast";
  return integers.has(from) ? "checked" : "never";
}

function scaleOf(type: string): number {
  const scale = /^DECIMAL\(\d+,\s*(\d+)\)$/.exec(type)?.[1];
  return scale === undefined ? Number.POSITIVE_INFINITY : Number(scale);
}
