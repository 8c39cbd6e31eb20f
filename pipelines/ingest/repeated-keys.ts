import type { SourceDefinition } from "../sources/definition.ts";
import type { Session } from "./session.ts";
import { identifier } from "./sql.ts";
import { recordColumn } from "./type-records.ts";

/** Records of a file whose key another record above them has. */
export interface RepeatedKeys {
  readonly records: number;
  /** One of them, and the first that has its key, by their numbers; null if there is none. */
  readonly example: { readonly record: number; readonly first: number } | null;
}

/** Counts the records of the relation `records` that repeat the key of another. One with a gap in its key repeats none. */
export async function repeatedKeys(session: Session, { key }: SourceDefinition): Promise<RepeatedKeys> {
  const names = key.map(identifier).join(", ");
  const whole = key.map((name) => `${identifier(name)} is not null`).join(" and ");
  const groups = (columns: string) =>
    `select ${columns} from records where ${whole} group by ${names} having count(*) > 1`;
  const [row] = await session.rows(
    `select cast(coalesce(sum(told - 1), 0) as bigint) as repeated from (${groups("count(*) as told")})`,
  );
  const records = Number(row?.repeated);
  if (records === 0) return { records, example: null };
  const [found] = await session.rows(
    `select first, second from (${groups(`min(${recordColumn}) as first, min(${recordColumn}, 2)[2] as second`)}) order by second limit 1`,
  );
  return { records, example: { record: Number(found?.second), first: Number(found?.first) } };
}

/** What a reader should know of records that repeat a key, in words. */
export function repeatedWords({ key }: SourceDefinition, { records, example }: RepeatedKeys): string {
  const some = `${records.toLocaleString("en")} ${records === 1 ? "record repeats" : "records repeat"}`;
  const one = example === null ? "" : `, e.g. record ${example.record} that of record ${example.first}`;
  return `${some} the key ${key.join(", ")} of another${one}`;
}
