import type { z } from "zod";
import { type ColumnType, typeOf } from "./columns.ts";

/** A canonical table: what one row is, which columns name it, and what the columns may hold. */
export interface CanonicalTable {
  readonly name: string;
  /** One row is… */
  readonly grain: string;
  /** Columns that name a row; equal keys are the same thing told twice. */
  readonly key: readonly string[];
  /** The time by which the newest of equal keys is told; the newest time in its file if there is none. */
  readonly newest: string | null;
  /** Columns that every row must fill. */
  readonly required: readonly string[];
  readonly columns: ReadonlyMap<string, ColumnType>;
  readonly schema: z.ZodObject;
}

/** Declares a canonical table from its zod schema. */
export function canonicalTable(
  name: string,
  options: { grain: string; key: readonly string[]; newest?: string; required?: readonly string[] },
  schema: z.ZodObject,
): CanonicalTable {
  const columns = new Map(Object.entries(schema.shape).map(([column, type]) => [column, typeOf(type)]));
  const { grain, key, newest = null, required = [] } = options;
  return { name, grain, key, newest, required, columns, schema };
}

/** Columns that the engine adds to every row: where it was read. */
export const provenance: ReadonlyMap<string, ColumnType> = new Map([
  ["source", { sql: "VARCHAR" }],
  ["file_hash", { sql: "VARCHAR" }],
  ["row_number", { sql: "BIGINT" }],
  /** When the record was told, where its source says so: of equal keys the newest wins. */
  ["told_at", { sql: "TIMESTAMPTZ" }],
]);
