import type { SourceColumn } from "../sources/definition.ts";
import { type TimeFormat, timeFormat } from "../sources/time-format.ts";
import { pseudonymSql } from "./pseudonym.ts";
import type { Rule } from "./rules.ts";
import { literal, literals } from "./sql.ts";

/** A column that is loaded. */
export type LoadedColumn = Exclude<SourceColumn, { type: "ignored" }>;

/** SQL for one cell: its typed value, and the rule it breaks (null if none). */
export interface Cast {
  readonly value: string;
  readonly fault: string;
}

/**
 * SQL that turns a cell's text into its type, and refuses what does not mean exactly one value of it.
 *
 * @param zone where days begin: a day may be told as its first moment, which is not midnight where daylight saving skips that
 * @param key of the pseudonyms
 */
export function castColumn(cell: string, column: LoadedColumn, zone: string, key: string): Cast {
  const cast = typed(cell, column, zone);
  return {
    value: column.personal ? pseudonymSql(cell, key) : cast.value,
    fault: column.required
      ? `case when ${cell} is null or trim(${cell}) = '' then 'required' else ${cast.fault} end`
      : cast.fault,
  };
}

function typed(cell: string, column: LoadedColumn, zone: string): Cast {
  switch (column.type) {
    case "text":
      return { value: cell, fault: column.allowed ? fault(cell, notAmong(cell, column.allowed)) : "null" };
    case "integer":
      return numeric(cell, "BIGINT", "-?(0|[1-9][0-9]*)", "not an integer", column);
    case "decimal":
      return numeric(cell, "DECIMAL(18,4)", "-?(0|[1-9][0-9]*)([.][0-9]{1,4}0*)?", "not a decimal", column);
    case "time":
      return time(cell, timeFormat(column.format));
    case "day":
      return day(cell, timeFormat(column.format), zone);
  }
}

function notAmong(cell: string, allowed: readonly string[]): string {
  return `when ${cell} not in ${literals(allowed)} then ${rule("not allowed")}`;
}

function numeric(
  cell: string,
  type: string,
  shape: string,
  refusal: Rule,
  { minimum, maximum }: { minimum?: number | undefined; maximum?: number | undefined },
): Cast {
  const value = `try_cast(${cell} as ${type})`;
  const bounds = [`${value} is null`];
  if (minimum !== undefined) bounds.push(`${value} < ${minimum}`);
  if (maximum !== undefined) bounds.push(`${value} > ${maximum}`);
  return {
    value,
    fault: fault(
      cell,
      `when not ${matches(cell, shape)} then ${rule(refusal)}`,
      `when ${bounds.join(" or ")} then ${rule("out of range")}`,
    ),
  };
}

function time(cell: string, format: TimeFormat): Cast {
  const value = moment(cell, format);
  return { value, fault: fault(cell, ...moments(cell, value, format, "not a time")) };
}

function day(cell: string, format: TimeFormat, zone: string): Cast {
  const whole = moment(cell, format);
  const midnight = `date_trunc('day', ${whole})`;
  const begins = `timezone(${literal(zone)}, timezone(${literal(zone)}, ${midnight}::timestamp))`;
  return {
    value: `${whole}::date`,
    fault: fault(
      cell,
      ...moments(cell, whole, format, "not a day"),
      `when ${whole} <> ${midnight} and ${whole} <> ${begins} then ${rule("not a day")}`,
    ),
  };
}

function moments(cell: string, value: string, format: TimeFormat, refusal: Rule): string[] {
  return [
    `when not ${matches(cell, format.shape)} then ${rule(refusal)}`,
    `when ${value} is null then ${rule("no such date")}`,
  ];
}

/** A naive local time, or with an offset in the format a moment. */
function moment(cell: string, { format, hasOffset }: TimeFormat): string {
  const text = hasOffset ? `regexp_replace(${cell}, 'Z$', '+00:00')` : cell;
  return `try_strptime(${text}, ${literal(format)})`;
}

function matches(cell: string, shape: string): string {
  return `regexp_full_match(${cell}, ${literal(shape)})`;
}

function fault(cell: string, ...branches: string[]): string {
  return `case when ${cell} is null then null ${branches.join(" ")} end`;
}

function rule(name: Rule): string {
  return literal(name);
}
