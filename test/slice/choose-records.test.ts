import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { withOpenWorkspace } from "../../pipelines/commands/open-workspace.ts";
import { standModels } from "../../pipelines/commands/standing-models.ts";
import type { Load } from "../../pipelines/ingest/load.ts";
import { chooseRecords } from "../../pipelines/slice/choose-records.ts";
import { smallWorkspace } from "../commands/small-workspace.ts";

const customers = 400;
const each = <Row>(row: (customer: number) => Row) => Array.from({ length: customers }, (_, at) => row(at));
const table = (header: string, rows: readonly string[]) => `${[header, ...rows].join("\n")}\n`;
const source = (files: string, key: string, columns: readonly string[]) => `export default {
  description: "${files}", owner: "Shop", files: "${files}", key: ["${key}"], promises: [], outcomes: [],
  columns: {
    moment: { type: "time", format: "%Y-%m-%d %H:%M" },
    ${columns.map((name) => `${name}: "text",`).join(" ")}
  },
};`;

/** Orders of two lines each; parcels of three events, of which the first says the order; calls; policies. */
const files = {
  "sources/orders/source.ts": source("orders.csv", "line", ["line", "order_number", "customer"]),
  "sources/orders/journeys.sql": `select distinct order_number as journey_id, customer as customer_id, 'order' as kind, moment as started_at from records`,
  "sources/orders/lines.sql": "select line as line_id, order_number as journey_id from records",
  "exports/orders.csv": table("moment,line,order_number,customer", [
    ...each((at) => [1, 2].map((line) => `2024-01-02 09:00,o${at}-${line},o${at},c${at}`)).flat(),
    "2024-99-99 09:00,o9999-1,o9999,c9999",
  ]),
  "sources/parcels/source.ts": source("parcels.csv", "event", ["event", "parcel", "order_number"]),
  "sources/parcels/touches.sql": `select event as touch_id, parcel as parcel_id, order_number as journey_id, 'delivery.parcel' as touchpoint,
    moment as started_at from records`,
  "exports/parcels.csv": table(
    "moment,event,parcel,order_number",
    each((at) =>
      [1, 2, 3].map((event) => `2024-01-03 09:00,p${at}-${event},p${at},${event === 1 ? `o${at}` : ""}`),
    ).flat(),
  ),
  "sources/calls/source.ts": source("calls.csv", "call", ["call", "customer", "leg"]),
  // Of the legs of a call only the first says who calls; the row of a call is made of all its legs.
  "sources/calls/touches.sql": `select call as touch_id, call as contact_id, max(customer) as customer_id, 'delivery.parcel' as touchpoint,
    min(moment) as started_at from records group by call`,
  "exports/calls.csv": table(
    "moment,call,customer,leg",
    each((at) => [1, 2].map((leg) => `2024-01-04 09:00,k${at},${leg === 1 ? `c${at}` : ""},${leg}`)).flat(),
  ),
  "sources/policies/source.ts": source("policies.csv", "policy", ["policy"]),
  "sources/policies/promises.sql": `select policy as promise_id, 1 as version, true as standing, 'delivery.parcel' as touchpoint,
    'policy' as kind, 'time' as aspect, moment as valid_from, 3 as target, 'days' as unit from records`,
  "exports/policies.csv": table("moment,policy", ["2024-01-01 09:00,three days"]),
};

const oneIn = 5;
let small: Awaited<ReturnType<typeof smallWorkspace>>;
/** Numbers of the chosen records, by source. */
let chosen: Map<string, number[]>;
beforeAll(async () => {
  small = await smallWorkspace(files);
  await withOpenWorkspace({ workspace: small.folder }, small.terminal, async (open) => {
    const models = await standModels(open.work);
    await models.with(new AbortController().signal)(open, small.terminal, async ({ engine, modelled }) => {
      await modelled();
      const found = await chooseRecords(engine, open.loads, oneIn);
      const named = open.loads.map(({ source }: Load, index) => [source, [...(found[index] ?? [])]] as const);
      chosen = new Map(named.map(([name, records]) => [name, records.toSorted((one, other) => one - other)]));
      expect(await engine.rows("select 1 from duckdb_schemas() where schema_name = 'slice'")).toEqual([]);
    });
    await models.close();
  });
});
afterAll(() => rm(small.output, { recursive: true, force: true }));

const of = (source: string) => chosen.get(source) ?? [];
/** Which customers have a record among those chosen, of so many that each has in the file. */
const customersIn = (source: string, records: number) =>
  new Set(of(source).map((record) => Math.floor((record - 1) / records)));

it("chooses about one customer in so many", () => {
  const { size } = customersIn("orders", 2);
  expect(size).toBeGreaterThan(customers / oneIn / 2);
  expect(size).toBeLessThan((customers / oneIn) * 2);
});

it("chooses all that is told of a customer in any file, and nothing of the others", () => {
  const whose = customersIn("calls", 2);
  const orders = of("orders").filter((record) => record <= 2 * customers);
  expect(customersIn("parcels", 3)).toEqual(whose);
  expect(new Set(orders.map((record) => Math.floor((record - 1) / 2)))).toEqual(whose);
  expect([of("calls").length, orders.length, of("parcels").length]).toEqual(
    [2, 2, 3].map((records) => records * whose.size),
  );
});

it("chooses what was refused, and what is promised to everybody", () => {
  expect(of("orders").at(-1)).toBe(2 * customers + 1);
  expect(of("policies")).toEqual([1]);
});
