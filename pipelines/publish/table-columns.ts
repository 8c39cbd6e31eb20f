import { z } from "zod";
import type { Column, Value } from "../engine/engine.ts";

const sqlTypes = { string: "VARCHAR", integer: "BIGINT", number: "DOUBLE", boolean: "BOOLEAN" } as const;

/** Rows of a published table as columns, typed by its schema. */
export function tableColumns(
  schema: z.ZodObject,
  rows: readonly Readonly<Record<string, unknown>>[],
): Column[] {
  const { properties = {} } = z.toJSONSchema(schema);
  return Object.entries(properties).map(([name, property]) => ({
    name,
    type: sqlTypes[jsonType(property)],
    values: rows.map((row) => plain(row[name])),
  }));
}

function jsonType(property: z.core.JSONSchema._JSONSchema): keyof typeof sqlTypes {
  const choices = typeof property === "boolean" ? [] : [property, ...(property.anyOf ?? [])];
  const found = choices
    .flatMap((choice) => (typeof choice === "boolean" ? [] : [choice.type].flat()))
    .find(isColumnType);
  if (found) return found;
  throw new TypeError(`invalid column type: ${JSON.stringify(property)}`);
}

function isColumnType(type: unknown): type is keyof typeof sqlTypes {
  return typeof type === "string" && type in sqlTypes;
}

function plain(value: unknown): Value {
  if (value === undefined || value === null) return null;
  if (typeof value === "bigint") return value;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new TypeError(`invalid value: ${String(value)}`);
}
