import type { SourceDefinition } from "../../sources/definition.ts";
import type { FileLoad } from "../file-load.ts";
import { type Quarantined, type Refusal, writeQuarantine } from "../quarantine.ts";
import { isPersonal, refuseValue, splitFaults } from "../refuse-records.ts";
import type { Row, Session } from "../session.ts";
import { cellName, faultsColumn, recordColumn } from "../type-records.ts";

const page = 10_000;
const mask = "***";

/** Writes the records that cannot be read, or break a rule of their source, to quarantine. */
export async function quarantineCells(
  session: Session,
  { source, file, hash }: FileLoad,
  cells: string,
  typed: string,
  target: string,
): Promise<Quarantined> {
  await session.run(`create or replace temp table refused as
    select cells.*, typed.${faultsColumn} from ${cells} as cells
    left join (select ${recordColumn}, ${faultsColumn} from ${typed} where ${faultsColumn} is not null) as typed
      using (${recordColumn})
    where cells.__rule is not null or typed.${faultsColumn} is not null
    order by ${recordColumn}`);
  const written = await writeQuarantine(
    session,
    refusalsIn(session, source),
    { source: source.id, file, hash },
    target,
  );
  await session.run("drop table refused");
  return written;
}

async function* refusalsIn(session: Session, source: SourceDefinition): AsyncGenerator<Refusal> {
  for (let from = 0; ; from += page) {
    const rows = await session.rows(
      `select * from refused where rowid >= ${from} and rowid < ${from + page} order by rowid`,
    );
    for (const row of rows) yield* refusalsOf(row, source);
    if (rows.length < page) return;
  }
}

function* refusalsOf(row: Row, source: SourceDefinition): Generator<Refusal> {
  const place = placeOf(row);
  if (row.__rule !== null) {
    const raw = Object.values(source.columns).some(isPersonal) ? null : textOf(row.__raw);
    yield {
      ...{ ...place, column: null, value: null, rule: String(row.__rule) },
      ...{ message: String(row.__message), raw },
    };
    return;
  }
  const names = Object.keys(source.columns);
  const raw = rawOf(row, source);
  for (const [index, rule] of splitFaults(String(row[faultsColumn]))) {
    const value = refuseValue(rule, names[index] ?? "", textOf(row[cellName(index)]) ?? "", source);
    yield { ...place, ...value, raw };
  }
}

function placeOf(row: Row): Pick<Refusal, "record" | "line" | "byteStart" | "byteEnd" | "place"> {
  return {
    record: Number(row[recordColumn]),
    line: numberOf(row.__line),
    byteStart: numberOf(row.__start),
    byteEnd: numberOf(row.__end),
    place: textOf(row.__at),
  };
}

/** The loaded cells as JSON, personal ones masked. */
function rawOf(row: Row, source: SourceDefinition): string {
  const cells = Object.entries(source.columns).flatMap(([name, column], index) => {
    const text = textOf(row[cellName(index)]);
    return text === null ? [] : [[name, isPersonal(column) ? mask : text]];
  });
  return JSON.stringify(Object.fromEntries(cells));
}

function numberOf(value: Row[string] | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

function textOf(value: Row[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
