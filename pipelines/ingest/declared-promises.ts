import type { SourceDefinition, SourceOutcome, SourcePromise } from "../sources/definition.ts";
import { identifier, literal, literals } from "./sql.ts";
import { recordColumn } from "./type-records.ts";

type Fields = string | readonly string[];

/** SQL of canonical `promises` for one declaration: a row per record; without a value in its field it has nothing due. */
export function promiseSql(promise: SourcePromise, source: SourceDefinition, zone: string): string {
  const isDay = source.columns[promise.field]?.type === "day";
  const field = identifier(promise.field);
  const columns: Record<string, string> = {
    promise_id: `${promiseKey(promise)} || ${literal(`/${promise.touchpoint}/${promise.aspect}`)}`,
    version: promise.version === undefined ? "1" : `coalesce(${identifier(promise.version)}, 1)`,
    ...subject(promise),
    kind: literal(promise.kind),
    ...(promise.madeAt === undefined ? {} : { made_at: identifier(promise.madeAt) }),
    ...(promise.madeBy === undefined ? {} : { made_by: `${identifier(promise.madeBy)}::varchar` }),
    ...(isDay ? { due_on: field, zone: literal(source.zone ?? zone) } : { due_at: field }),
    unit: literal(isDay ? "days" : "hours"),
    better: "'lower'",
    ...(promise.tolerance === undefined ? {} : { tolerance: `${promise.tolerance}::double` }),
    ...(promise.wording === undefined ? {} : { wording: literal(promise.wording) }),
  };
  return select(columns, "records");
}

/**
 * SQL of canonical `outcomes` for one declaration: a row per record whose field or status says what became of the promise. A
 * field that is a day is told as the start of that day in the zone.
 */
export function outcomeSql(outcome: SourceOutcome, source: SourceDefinition, zone: string): string {
  const isDay = source.columns[outcome.field]?.type === "day";
  const field = identifier(outcome.field);
  const columns = {
    ...subject(outcome),
    result: `case when ${field} is not null then 'fulfilled' ${statusResults(outcome)} end`,
    cause: statusCause(outcome),
    happened_at: isDay ? `timezone(${literal(source.zone ?? zone)}, ${field}::timestamp)` : field,
  };
  return `select * from (${select(columns, "records")}) where result is not null`;
}

function subject(commitment: SourcePromise | SourceOutcome): Record<string, string> {
  return {
    journey_id: joined(commitment.journey),
    ...(commitment.line === undefined ? {} : { line_id: joined(commitment.line) }),
    ...(commitment.parcel === undefined ? {} : { parcel_id: joined(commitment.parcel) }),
    touchpoint: literal(commitment.touchpoint),
    aspect: literal(commitment.aspect),
  };
}

function promiseKey({ journey, line, parcel }: SourcePromise): string {
  return [journey, line, parcel]
    .flatMap((fields) => (fields === undefined ? [] : [joined(fields)]))
    .join(" || '/' || ");
}

function joined(fields: Fields): string {
  const names = typeof fields === "string" ? [fields] : fields;
  return names.map((name) => `${identifier(name)}::varchar`).join(" || '/' || ");
}

function statusResults({ status }: SourceOutcome): string {
  if (status === undefined) return "";
  return [
    when(status.field, status.fulfilled, "fulfilled"),
    when(status.field, status.failed, "failed"),
    when(status.field, status.released, "released"),
  ].join(" ");
}

function statusCause(outcome: SourceOutcome): string {
  const { status } = outcome;
  if (status === undefined) return "null::varchar";
  const branches = [
    when(status.field, status.failed, "company"),
    when(status.field, status.released, status.releasedBy),
  ].join(" ");
  return branches.trim() === ""
    ? "null::varchar"
    : `case when ${identifier(outcome.field)} is not null then null ${branches} end`;
}

function when(field: string, values: readonly string[], result: string): string {
  return values.length === 0
    ? ""
    : `when ${identifier(field)} in ${literals(values)} then ${literal(result)}`;
}

function select(columns: Record<string, string>, relation: string): string {
  const list = Object.entries(columns).map(([name, sql]) => `${sql} as ${name}`);
  return `select ${[...list, recordColumn].join(", ")} from ${relation}`;
}
