import type { SourceColumn } from "../sources/definition.ts";
import type { NumberStyle } from "../sources/number-style.ts";
import { numberShape, plainNumber } from "./cast-number.ts";
import { castTime, matches } from "./cast-time.ts";
import { pseudonymSql } from "./pseudonym.ts";
import type { Rule } from "./rules.ts";
import { literal, literals } from "./sql.ts";

/** A column that is loaded. */
export type LoadedColumn = Exclude<SourceColumn, { type: "ignored" }>;

/** SQL for one cell: its typed value, and the rule it breaks (null if none). */
export interface Cast {
  readonly value: string;
  /** The local time, where some values of a column carry their offset and are in `value`, and others do not. */
  readonly local?: string | undefined;
  readonly fault: string;
}

/** What a cell's text is read with. */
export interface CastOptions {
  /** Where days begin: a day may be told as its first moment, which is not midnight where daylight saving skips that. */
  readonly zone: string;
  /** Key of the pseudonyms. */
  readonly key: string;
  /** How numbers are written where the column does not say. */
  readonly numbers: NumberStyle;
}

/** SQL that turns a cell's text into its type, and refuses what does not mean exactly one value of it. */
export function castColumn(cell: string, column: LoadedColumn, options: CastOptions): Cast {
  const cast = typed(cell, column, options);
  return {
    ...(column.personal
      ? { value: pseudonymSql(cell, options.key) }
      : { value: cast.value, local: cast.local }),
    fault: column.required
      ? `case when ${cell} is null or trim(${cell}) = '' then 'required' else ${cast.fault} end`
      : cast.fault,
  };
}

function typed(cell: string, column: LoadedColumn, { zone, numbers }: CastOptions): Cast {
  switch (column.type) {
    case "text":
      return { value: cell, fault: column.allowed ? fault(cell, notAmong(cell, column.allowed)) : "null" };
    case "integer":
      return numeric(cell, "BIGINT", "integer", column, numbers);
    case "decimal":
      return numeric(cell, "DECIMAL(18,4)", "decimal", column, numbers);
    case "boolean":
      return boolean(cell, column.true, column.false);
    case "time": {
      const { branches, ...cast } = castTime(cell, column.format, "not a time");
      return { ...cast, fault: fault(cell, ...branches) };
    }
    case "day":
      return day(cell, column.format, zone);
  }
}

function notAmong(cell: string, allowed: readonly string[]): string {
  return `when ${cell} not in ${literals(allowed)} then ${rule("not allowed")}`;
}

type NumberColumn = Extract<LoadedColumn, { type: "integer" | "decimal" }>;

function numeric(
  cell: string,
  type: string,
  kind: NumberColumn["type"],
  { minimum, maximum, numbers }: NumberColumn,
  usual: NumberStyle,
): Cast {
  const style = numbers ?? usual;
  const value = `try_cast(${plainNumber(cell, style)} as ${type})`;
  const bounds = [`${value} is null`];
  if (minimum !== undefined) bounds.push(`${value} < ${minimum}`);
  if (maximum !== undefined) bounds.push(`${value} > ${maximum}`);
  return {
    value,
    fault: fault(
      cell,
      `when not ${matches(cell, numberShape(kind, style))} then ${rule(kind === "integer" ? "not an integer" : "not a decimal")}`,
      `when ${bounds.join(" or ")} then ${rule("out of range")}`,
    ),
  };
}

function boolean(cell: string, yes: readonly string[], no: readonly string[]): Cast {
  return {
    value: `case when ${cell} in ${literals(yes)} then true when ${cell} in ${literals(no)} then false end`,
    fault: fault(cell, `when ${cell} not in ${literals([...yes, ...no])} then ${rule("not a boolean")}`),
  };
}

function day(cell: string, formats: readonly string[], zone: string): Cast {
  const { value: whole, branches } = castTime(cell, formats, "not a day");
  const midnight = `date_trunc('day', ${whole})`;
  const begins = `timezone(${literal(zone)}, timezone(${literal(zone)}, ${midnight}::timestamp))`;
  return {
    value: `${whole}::date`,
    fault: fault(
      cell,
      ...branches,
      `when ${whole} <> ${midnight} and ${whole} <> ${begins} then ${rule("not a day")}`,
    ),
  };
}

function fault(cell: string, ...branches: string[]): string {
  return `case when ${cell} is null then null ${branches.join(" ")} end`;
}

function rule(name: Rule): string {
  return literal(name);
}
