import { type TimeFormat, timeFormat } from "../sources/time-format.ts";
import type { Rule } from "./rules.ts";
import { literal } from "./sql.ts";

/** SQL for a cell with a time: its value, the rule it breaks as branches of a `case`, and its local time where some have an offset. */
export interface TimeCast {
  readonly value: string;
  readonly local?: string;
  readonly branches: string[];
  /** A quick test that is true only for cells that break no rule, for the formats that have one. */
  readonly sound?: string;
}

/** Formats in which the engine itself prints times: what it prints as it was written was understood as it was meant. */
const printedTimes: ReadonlyMap<string, { readonly type: string; readonly length: number }> = new Map([
  ["%Y-%m-%d %H:%M:%S", { type: "timestamp", length: 19 }],
  ["%Y-%m-%d", { type: "date", length: 10 }],
]);

/**
 * SQL that turns a cell's text into a moment (formats with an offset) or a local time (without). Of several formats the first
 * that a value looks like is meant; if some have an offset, `value` is null where `local` is not.
 */
export function castTime(cell: string, formats: readonly string[], refusal: Rule): TimeCast {
  const known = formats.map(timeFormat);
  const printed = known.length === 1 ? printedTimes.get(known[0]?.format ?? "") : undefined;
  if (printed !== undefined) {
    const value = `try_cast(${cell} as ${printed.type})`;
    const sound = `length(${cell}) = ${printed.length} and ${value}::varchar = ${cell}`;
    return { value: `${value}::timestamp`, branches: branches(cell, known, value, refusal), sound };
  }
  const moments = known.filter(({ hasOffset }) => hasOffset);
  const isMixed = moments.length > 0 && moments.length < known.length;
  if (!isMixed) {
    const value = firstFitting(cell, known, known);
    return { value, branches: branches(cell, known, value, refusal) };
  }
  const value = firstFitting(cell, known, moments);
  const local = firstFitting(
    cell,
    known,
    known.filter(({ hasOffset }) => !hasOffset),
  );
  return {
    value,
    local,
    branches: branches(cell, known, `coalesce(${value}, ${local}::timestamptz)`, refusal),
  };
}

function branches(cell: string, known: readonly TimeFormat[], value: string, refusal: Rule): string[] {
  const shapes = known.map(({ shape }) => matches(cell, shape)).join(" or ");
  return [
    `when not (${shapes}) then ${literal(refusal)}`,
    `when ${value} is null then ${literal("no such date" satisfies Rule)}`,
  ];
}

/** Every format takes what looks like it; only those that are wanted give a value. */
function firstFitting(cell: string, known: readonly TimeFormat[], wanted: readonly TimeFormat[]): string {
  const [only] = known;
  if (known.length === 1 && only !== undefined && only.epoch === null) return parsed(cell, only);
  const cases = known.map((format) => {
    const value = wanted.includes(format) ? parsed(cell, format) : "null";
    return `when ${matches(cell, format.shape)} then ${value}`;
  });
  return `case ${cases.join(" ")} end`;
}

function parsed(cell: string, { format, hasOffset, epoch }: TimeFormat): string {
  if (epoch !== null) return `make_timestamptz(try_cast(${cell} || ${literal(epoch)} as bigint))`;
  const text = hasOffset ? `regexp_replace(${cell}, 'Z$', '+00:00')` : cell;
  return `try_strptime(${text}, ${literal(format)})`;
}

/** SQL that says whether a cell has a shape from its first letter to its last. */
export function matches(cell: string, shape: string): string {
  return `regexp_full_match(${cell}, ${literal(shape)})`;
}
