import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { openDuckDb } from "../../pipelines/engine/duckdb/session.ts";
import { attachKept } from "../../pipelines/engine/kept.ts";
import { attachLake } from "../../pipelines/engine/lake.ts";
import type { Load } from "../../pipelines/ingest/load.ts";
import type { Source } from "../../pipelines/sources/definition.ts";
import { lines, SmallWorkspace, source } from "../ingest/small-workspace.ts";

const columns: Source["columns"] = {
  id: "text",
  status: "text",
  updated: { type: "time", format: "%Y-%m-%d %H:%M" },
};
const mapping = { journeys: "select id as journey_id, status from records" };

/** What is kept of journeys that were delivered again. */
async function kept(loads: readonly Load[]) {
  const engine = await openDuckDb({ memory: "256MB", threads: 1, temporary: tmpdir() });
  try {
    await attachLake(engine, loads);
    await attachKept(engine);
    return await engine.rows("select journey_id, status from kept.journeys order by journey_id");
  } finally {
    await engine.close();
  }
}

const morning = lines("id,status,updated", "1,open,2026-01-01 08:00", "1,paid,2026-01-01 09:00", "2,open,");
const evening = lines("id,status,updated", "1,new,2026-01-01 07:00", "2,done,2026-01-01 20:00", "3,open,");

it("of records delivered again the one is kept that is newest by the column its source declares", async () => {
  const given = new SmallWorkspace(source({ columns, newest: "updated" }, mapping));
  const { loads } = await given.export("orders-1.csv", evening).export("orders-2.csv", morning).load();
  expect(await kept(loads)).toEqual([
    { journey_id: "1", status: "paid" },
    { journey_id: "2", status: "done" },
    { journey_id: "3", status: "open" },
  ]);
});

it("of records that are equally new what they say decides, not their file nor their place in it", async () => {
  const rows = ["1,open,2026-01-01 08:00", "1,paid,2026-01-01 08:00"];
  const orders = [
    rows,
    rows.toReversed(),
    [rows[0], "2,new,2026-01-09 08:00"],
    [rows[1], "3,new,2026-02-01 08:00"],
  ];
  const [together, turned, first, second] = orders.map((some) =>
    lines("id,status,updated", ...some.map(String)),
  );
  const keptOf = async (...files: (string | undefined)[]) => {
    const given = new SmallWorkspace(source({ columns, newest: "updated" }, mapping));
    for (const [index, file] of files.entries()) given.export(`orders-${index}.csv`, file ?? "");
    return (await kept((await given.load()).loads))[0]?.status;
  };
  const answer = await keptOf(together);
  expect([await keptOf(turned), await keptOf(first, second), await keptOf(second, first)]).toEqual([
    ...[answer, answer, answer],
  ]);
});

it("without such a column the newest file is kept", async () => {
  const given = new SmallWorkspace(source({ columns }, mapping));
  const { loads } = await given.export("orders-1.csv", evening).export("orders-2.csv", morning).load();
  expect(await kept(loads)).toMatchObject([{ status: "new" }, { status: "done" }, { status: "open" }]);
});

it("rows grouped from several records are told with the first of them", async () => {
  const grouped = { journeys: "select id as journey_id, max(status) as status from records group by id" };
  const given = new SmallWorkspace(source({ columns, newest: "updated" }, grouped));
  const { loads } = await given.export("orders-1.csv", morning).load();
  expect(await kept(loads)).toMatchObject([{ status: "paid" }, { status: "open" }]);
});
