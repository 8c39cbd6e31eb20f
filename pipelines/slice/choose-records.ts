import type { Engine } from "../engine/engine.ts";
import { literal } from "../engine/literal.ts";
import type { Load } from "../ingest/load.ts";
import type { CanonicalTable } from "../lake/table.ts";
import { canonicalTables } from "../lake/tables.ts";

/** Numbers of records in a file, from 1. */
export type Records = ReadonlySet<number>;

/** Refused records that a slice keeps of each file, the first ones: they are what a source is mended by. */
const refusedKept = 20;

/**
 * Chooses the records of one in so many owners, with everything that is told of these in any file, so that what hangs together
 * stays together. An owner is a customer; where nobody says whose something is, the order, parcel, article, contact or answer itself.
 * What belongs to nobody, a policy or a product, is chosen too. A record from which no row follows goes with the one above it, or is
 * one in as many where none above it gives a row.
 *
 * @param engine in which every model is made from these loads
 * @returns the records of each load, in the order of the loads
 */
export async function chooseRecords(
  engine: Engine,
  loads: readonly Load[],
  oneIn: number,
): Promise<Records[]> {
  await engine.run("create schema if not exists slice");
  for (const [name, sql] of owners) await engine.run(`create or replace table slice.${name} as ${sql}`);
  const rows = await engine.rows(chosenSql(loads, oneIn));
  await engine.run("drop schema slice cascade");
  const chosen = Map.groupBy(rows, ({ source, file_hash }) => `${source} ${file_hash}`);
  return loads.map(({ source, hash }) => {
    const own = chosen.get(`${source} ${hash}`) ?? [];
    return new Set(own.map(({ record }) => Number(record)));
  });
}

/** Things that rows name, and the table of their owners; the first that says whose a row is counts. */
const things: ReadonlyMap<string, string> = new Map([
  ["journey_id", "slice.journeys"],
  ["customer_id", "aliases"],
  ["line_id", "slice.lines"],
  ["unit_id", "slice.units"],
  ["parcel_id", "slice.parcels"],
  ["contact_id", "slice.contacts"],
  ["promise_id", "slice.promises"],
]);

/** Whose each thing is: tables of `<thing>_id` and `owner`, each of those before it. */
const owners: readonly (readonly [string, string])[] = [
  [
    "journeys",
    `select
        journeys.journey_id,
        coalesce(journeys.customer_id, parents.customer_id, journeys.parent_journey_id, journeys.journey_id) as owner
     from journeys
     left join journeys as parents on parents.journey_id = journeys.parent_journey_id`,
  ],
  [
    "lines",
    `select lines.line_id, coalesce(journeys.owner, lines.journey_id) as owner
     from lines
     left join slice.journeys as journeys on journeys.journey_id = lines.journey_id`,
  ],
  [
    "units",
    `select units.unit_id, coalesce(lines.owner, units.line_id, units.unit_id) as owner
     from units
     left join slice.lines as lines on lines.line_id = units.line_id`,
  ],
  ["parcels", firstOwners("parcel_id", ["touches", "promises", "outcomes"], ["journey_id", "line_id"])],
  [
    "contacts",
    firstOwners("contact_id", ["touches"], ["journey_id", "customer_id", "line_id", "unit_id", "parcel_id"]),
  ],
  [
    "promises",
    firstOwners("promise_id", ["promises"], ["journey_id", "customer_id", "line_id", "parcel_id"]),
  ],
];

/** For each thing the first by name of those to whom the rows that name it belong, by other things that they name. */
function firstOwners(thing: string, tables: readonly string[], by: readonly string[]): string {
  const rows = tables.map((name) => {
    const joined = joinedOwners(by.filter((id) => columnsOf(name).has(id)));
    return `select told.${thing}, ${joined.owner} as owner from lake.${name} as told ${joined.joins}`;
  });
  return `select ${thing}, min(owner) as owner from (${rows.join(" union all ")})
    where ${thing} is not null and owner is not null group by ${thing}`;
}

/** SQL of a row's owner by what it names, and the joins that it takes; null where nothing that is named says whose it is. */
function joinedOwners(ids: readonly string[]): { owner: string; joins: string } {
  const joins = ids.map((id) => {
    const key = id === "customer_id" ? "alias" : id;
    return `left join ${things.get(id)} as of_${id} on of_${id}.${key} = told.${id}`;
  });
  const named = ids.flatMap((id) =>
    id === "customer_id" ? ["of_customer_id.customer_id", "told.customer_id"] : [`of_${id}.owner`],
  );
  return { owner: `coalesce(${named.join(", ")})`, joins: joins.join(" ") };
}

function chosenSql(loads: readonly Load[], oneIn: number): string {
  const tables = [...canonicalTables.values()];
  const counts = loads.map(
    ({ source, hash, records }) => `(${literal(source)}, ${literal(hash)}, ${records})`,
  );
  const refused = loads
    .filter(({ quarantined }) => quarantined > 0)
    .map(({ folder }) => literal(`${folder}/quarantine.parquet`));
  return `
    with
      records as (
        select loads.source, loads.file_hash, unnest(range(1, loads.records + 1)) as record
        from (values ${counts.join(", ")}) as loads(source, file_hash, records)
      ),
      told as (
        select told.source, told.file_hash, told.record, bool_or(told.is_chosen) as is_chosen
        from (${tables.map((table) => choiceOf(table, oneIn)).join(" union all ")}) as told
        group by told.source, told.file_hash, told.record
      ),
      -- A row that was made of several records says the first: those from which no row follows go with the one above.
      followed as (
        select
          records.source,
          records.file_hash,
          records.record,
          coalesce(
            last_value(told.is_chosen ignore nulls) over (
              partition by records.source, records.file_hash order by records.record
            ),
            records.record % ${oneIn} = 0
          ) as is_chosen
        from records
        left join told using (source, file_hash, record)
      )
    select source, file_hash, record from followed where is_chosen
    ${refused.length === 0 ? "" : `union (${refusedSql(refused)})`}`;
}

/** For each row of a table the number of its record, and whether it belongs to a chosen owner, or to nobody. */
function choiceOf({ name, key }: CanonicalTable, oneIn: number): string {
  const columns = columnsOf(name);
  const ids = [...things.keys()].filter((id) => columns.has(id));
  const record = "select told.source, told.file_hash, told.row_number as record";
  if (ids.length === 0) return `${record}, true as is_chosen from lake.${name} as told`;
  const { owner, joins } = joinedOwners(ids);
  const named = ids.filter((id) => !key.includes(id)).map((id) => `told.${id}`);
  const itself = name === "promises" ? ownPromise : `told.${key[0]}`;
  return `${record}, whose.owner is null or hash(whose.owner) % ${oneIn} = 0 as is_chosen
    from lake.${name} as told ${joins}
    cross join lateral (select coalesce(${[owner, ...named, itself].join(", ")}) as owner) as whose`;
}

/** A promise that is made to everybody belongs to nobody. */
const ownPromise =
  "case when not coalesce(told.standing, false) and told.campaign_id is null and told.product_id is null then told.promise_id end";

function refusedSql(files: readonly string[]): string {
  return `
    select source, file_hash, record from read_parquet([${files.join(", ")}])
    qualify dense_rank() over (partition by source, file_hash order by record) <= ${refusedKept}`;
}

function columnsOf(table: string): ReadonlySet<string> {
  return new Set(canonicalTables.get(table)?.columns.keys());
}
