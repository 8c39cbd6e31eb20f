import { everyHour } from "../sources/calendar.ts";
import type { SourceDefinition } from "../sources/definition.ts";
import { measureOf, timeUnits } from "../sources/measure.ts";
import type { SourceOutcome, SourcePromise } from "../sources/promise.ts";
import { identifier, literal, literals } from "./sql.ts";
import { recordColumn } from "./type-records.ts";

type Fields = string | readonly string[];

/** SQL of canonical `promises` for one declaration: a row per record; without a value in its field nothing is promised that can be measured. */
export function promiseSql(promise: SourcePromise, source: SourceDefinition, zone: string): string {
  const { madeAt, madeBy, tolerance, wording, better } = promise;
  const columns: Record<string, string> = {
    promise_id: `${promiseKey(promise)} || ${literal(`/${promise.touchpoint}/${promise.aspect}`)}`,
    version: versionSql(promise),
    ...subject(promise),
    kind: literal(promise.kind),
    ...(madeAt === undefined ? {} : { made_at: identifier(madeAt) }),
    ...(madeBy === undefined ? {} : { made_by: `${identifier(madeBy)}::varchar` }),
    ...promised(promise, source, zone),
    better: literal(better ?? "lower"),
    ...(tolerance === undefined ? {} : { tolerance: `${tolerance}::double` }),
    ...(wording === undefined ? {} : { wording: literal(wording) }),
  };
  return select(columns, "records");
}

function versionSql({ version = 1 }: SourcePromise): string {
  return typeof version === "number" ? String(version) : `coalesce(${identifier(version)}, 1)`;
}

/** What is promised: a due day or time, a duration that runs by a clock, or a level. */
function promised(promise: SourcePromise, source: SourceDefinition, zone: string): Record<string, string> {
  const field = identifier(promise.field);
  const measure = measureOf(promise, source);
  switch (measure.is) {
    case "day":
    case "time":
      return {
        ...dueSql(promise.field, source, zone),
        unit: literal(measure.is === "day" ? "days" : "hours"),
        ...(promise.clock === undefined ? {} : { clock: literal(promise.clock) }),
      };
    case "duration":
      return {
        target: `${field}::double`,
        unit: literal(measure.unit),
        clock: literal(promise.clock ?? everyHour),
      };
    case "level":
      return {
        target: `${field}::double`,
        ...counted(promise, measure.unit),
        ...(promise.due === undefined ? {} : dueSql(promise.due, source, zone)),
      };
    default:
      return {};
  }
}

function dueSql(name: string, source: SourceDefinition, zone: string): Record<string, string> {
  return source.columns[name]?.type === "day"
    ? { due_on: identifier(name), zone: literal(source.zone ?? zone) }
    : { due_at: identifier(name) };
}

/** The unit of a number, and the currency where it is money. */
function counted({ currency }: SourcePromise | SourceOutcome, unit: string): Record<string, string> {
  const said =
    typeof currency === "string" ? literal(currency) : currency && `upper(${identifier(currency.field)})`;
  return { unit: literal(unit), ...(said === undefined ? {} : { currency: said }) };
}

/**
 * SQL of canonical `outcomes` for one declaration: a row per record whose field or status says what became of the promise. A
 * field that is a day is told as the start of that day in the zone.
 */
export function outcomeSql(outcome: SourceOutcome, source: SourceDefinition, zone: string): string {
  const field = identifier(outcome.field);
  const measure = measureOf(outcome, source);
  const happened = happenedSql(outcome, source, zone);
  const columns = {
    ...subject(outcome),
    result: `case when ${field} is not null then 'fulfilled' ${statusResults(outcome)} end`,
    cause: statusCause(outcome),
    ...(happened === null ? {} : { happened_at: happened }),
    ...("unit" in measure ? { value: `${field}::decimal(18, 4)`, ...counted(outcome, measure.unit) } : {}),
  };
  return `select * from (${select(columns, "records")}) where result is not null`;
}

/** When it happened: what the field says, or a column beside it, or so long after another; null if nothing does. */
function happenedSql(outcome: SourceOutcome, source: SourceDefinition, zone: string): string | null {
  const { field, happenedAt, since } = outcome;
  const measure = measureOf(outcome, source);
  if (!("unit" in measure)) return momentSql(field, source, zone);
  if (happenedAt !== undefined) return momentSql(happenedAt, source, zone);
  if (since === undefined) return null;
  const microseconds = (timeUnits.get(measure.unit) ?? 1) * 1_000_000;
  return `${identifier(since)} + to_microseconds(round(${identifier(field)}::double * ${microseconds})::bigint)`;
}

function momentSql(name: string, source: SourceDefinition, zone: string): string {
  const field = identifier(name);
  return source.columns[name]?.type === "day"
    ? `timezone(${literal(source.zone ?? zone)}, ${field}::timestamp)`
    : field;
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
