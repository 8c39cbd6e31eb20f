import type { SourceColumn } from "../sources/definition.ts";
import { type NumberStyle, plainNumbers } from "../sources/number-style.ts";
import { timeFormat } from "../sources/time-format.ts";
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
  /** A test that is quick and true only for cells that break no rule; most cells of a sound file pass it. */
  readonly sound: string;
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
    sound: column.required
      ? `(${startsVisibly(cell)} and ${cast.sound})`
      : `(${cell} is null or ${cast.sound})`,
    fault: column.required
      ? `case when ${cell} is null or trim(${cell}) = '' then 'required' else ${cast.fault} end`
      : cast.fault,
  };
}

/** A text that starts with a sign of ASCII is not blank. */
function startsVisibly(cell: string): string {
  return `${cell} between '!' and '~'`;
}

/** The sound test is asked of cells with a text. */
function typed(cell: string, column: LoadedColumn, { zone, numbers }: CastOptions): Cast {
  switch (column.type) {
    case "text":
      return text(cell, column.allowed);
    case "integer":
      return numeric(cell, "BIGINT", "integer", column, numbers);
    case "decimal":
      return numeric(cell, "DECIMAL(18,4)", "decimal", column, numbers);
    case "boolean":
      return boolean(cell, column.true, column.false);
    case "time": {
      const { branches, ...cast } = castTime(cell, column.format, "not a time");
      return withFault(cast, fault(cell, ...branches));
    }
    case "day":
      return day(cell, column.format, zone);
  }
}

function text(cell: string, allowed: readonly string[] | undefined): Cast {
  if (allowed === undefined) return { value: cell, fault: "null", sound: "true" };
  return {
    value: cell,
    fault: fault(cell, `when ${cell} not in ${literals(allowed)} then ${rule("not allowed")}`),
    sound: `${cell} in ${literals(allowed)}`,
  };
}

/** Where there is no quicker test, a sound cell is one without a fault. */
function withFault<Found extends { readonly value: string; readonly sound?: string }>(
  found: Found,
  broken: string,
) {
  return { ...found, fault: broken, sound: found.sound ?? `(${broken}) is null` };
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
    sound: `${printedAs(cell, value, kind, style)} and not (${bounds.join(" or ")})`,
    fault: fault(
      cell,
      `when not ${matches(cell, numberShape(kind, style))} then ${rule(kind === "integer" ? "not an integer" : "not a decimal")}`,
      `when ${bounds.join(" or ")} then ${rule("out of range")}`,
    ),
  };
}

/** Whether a number is printed as it is written; of a decimal, zeros may follow that are not written. */
function printedAs(
  cell: string,
  value: string,
  kind: NumberColumn["type"],
  { decimal }: NumberStyle,
): string {
  const printed = `${value}::varchar`;
  if (kind === "integer") return `${printed} = ${cell}`;
  const styled = decimal === plainNumbers.decimal ? printed : `replace(${printed}, '.', ${literal(decimal)})`;
  return `starts_with(${styled}, ${cell}) and not ends_with(${cell}, ${literal(decimal)})`;
}

function boolean(cell: string, yes: readonly string[], no: readonly string[]): Cast {
  return {
    sound: `${cell} in ${literals([...yes, ...no])}`,
    value: `case when ${cell} in ${literals(yes)} then true when ${cell} in ${literals(no)} then false end`,
    fault: fault(cell, `when ${cell} not in ${literals([...yes, ...no])} then ${rule("not a boolean")}`),
  };
}

function day(cell: string, formats: readonly string[], zone: string): Cast {
  const { value: whole, branches, sound } = castTime(cell, formats, "not a day");
  const isPlain = formats.every((format) => !timeFormat(format).hasTime);
  const midnight = `date_trunc('day', ${whole})`;
  const begins = `timezone(${literal(zone)}, timezone(${literal(zone)}, ${midnight}::timestamp))`;
  const broken = fault(
    cell,
    ...branches,
    `when ${whole} <> ${midnight} and ${whole} <> ${begins} then ${rule("not a day")}`,
  );
  return withFault({ value: `${whole}::date`, ...(isPlain && sound !== undefined ? { sound } : {}) }, broken);
}

function fault(cell: string, ...branches: string[]): string {
  return `case when ${cell} is null then null ${branches.join(" ")} end`;
}

function rule(name: Rule): string {
  return literal(name);
}
