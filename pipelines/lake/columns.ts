import { z } from "zod";

/** What a canonical column is in the lake: its SQL type and, where the set is closed, the values it may take. */
export interface ColumnType {
  readonly sql: "VARCHAR" | "TIMESTAMPTZ" | "DATE" | "BIGINT" | "DOUBLE" | "DECIMAL(18,4)" | "BOOLEAN";
  readonly values?: readonly string[];
}

const types = new WeakMap<object, ColumnType>();

function column<Schema extends z.ZodType>(schema: Schema, type: ColumnType) {
  const nullable = schema.nullable();
  types.set(nullable, type);
  return nullable;
}

/** Free text, or an id. */
export const text = () => column(z.string(), { sql: "VARCHAR" });

/** One of a closed set of words. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  column(z.enum(values), { sql: "VARCHAR", values });

/** A moment, in UTC. */
export const instant = () => column(z.date(), { sql: "TIMESTAMPTZ" });

/** A whole local day, as `YYYY-MM-DD`. */
export const day = () => column(z.iso.date(), { sql: "DATE" });

/** A measured number. */
export const number = () => column(z.number(), { sql: "DOUBLE" });

/** An amount of money in the units of the `currency` column beside it; exact to four decimals. */
export const money = () => column(z.string(), { sql: "DECIMAL(18,4)" });

/** True, false, or not said. */
export const flag = () => column(z.boolean(), { sql: "BOOLEAN" });

/** The lake type of a column made by one of the functions above. */
export function typeOf(schema: object): ColumnType {
  const type = types.get(schema);
  if (!type) throw new Error("not a canonical column");
  return type;
}
