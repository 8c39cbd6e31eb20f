import { Fault } from "../fault.ts";
import type { Load } from "../ingest/load.ts";
import { canonicalTables } from "../lake/tables.ts";
import type { Engine } from "./engine.ts";

/** What became of the rows of a canonical table. */
export interface Account {
  readonly table: string;
  /** Rows that the sources gave. */
  readonly accepted: number;
  /** Rows kept: one per key. */
  readonly kept: number;
  /** Rows that told again what a kept row tells. */
  readonly duplicates: number;
}

/**
 * Counts each canonical table three ways (receipts, lake, model) and asserts accepted = kept + duplicates.
 *
 * @param keptIn rows of a model
 * @throws Fault "check" if the counts do not agree
 */
export async function accountForRows(
  engine: Engine,
  loads: readonly Load[],
  keptIn: (model: string) => Promise<number>,
): Promise<Account[]> {
  const accounts: Account[] = [];
  for (const { name, key } of canonicalTables.values()) {
    const receipts = loads.reduce((sum, load) => sum + (load.tables[name] ?? 0), 0);
    const [row] = await engine.rows(
      `select
         (select count(*) from lake.${name}) as accepted,
         (select count(*) from (select ${key.join(", ")} from lake.${name} group by ${key.join(", ")})) as keys`,
    );
    const accepted = Number(row?.accepted);
    const kept = await keptIn(name);
    const duplicates = accepted - Number(row?.keys);
    if (accepted !== receipts || accepted !== kept + duplicates)
      throw new Fault(
        "check",
        `${name}: ${receipts} rows were accepted, ${accepted} are in the lake, ${kept} kept and ${duplicates} duplicates`,
        "Rows were lost or doubled on the way. Delete the work folder and build again; if it stays, the model is wrong.",
      );
    accounts.push({ table: name, accepted, kept, duplicates });
  }
  return accounts;
}
