import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../pipelines/commands/build.ts";
import { quarantine, quarantineCsv } from "../../pipelines/commands/quarantine.ts";
import { query } from "../ingest/small-workspace.ts";
import { smallWorkspace } from "./small-workspace.ts";

const canary = "Kanarienvogel";
const person = (number: number) => `${canary}${number}@example.org,${canary} ${number},+49 30 ${canary}`;
const header = "order,mail,name,phone,ordered,promised,delivered";
const rows = [
  header,
  `a,${person(1)},2024-01-01 09:00,2024-01-05,2024-01-04 12:00`,
  `b,${person(2)},2024-01-01 09:00,2024-02-30,2024-01-04 12:00`,
  `,${person(3)},2024-01-01 09:00,2024-01-05,`,
  `c,${person(4)},not a time ,2024-01-05,`,
  `d,${person(5)},2024-01-01 09:00`,
  `e,${person(6)},2024-01-01 09:00,2024-01-05,,${canary}`,
  `f,${person(7)} "${canary}" x,2024-01-01 09:00,2024-01-05,`,
  `g,"${canary}8",${canary},"",2024-01-01 09:00,2024-01-05,`,
  `h,é,é,é,2024-01-01 09:00,2024-01-05,`,
  `i,é,é,é,2024-01-01 09:00,2024-01-05,`,
].join("\n");
const damaged = Buffer.concat([
  Buffer.from(`${rows}\n`),
  Buffer.from(`j,${canary}\xff,${canary},,2024-01-01 09:00,2024-01-05,\n`, "latin1"),
  Buffer.from(`k,"${canary} that is never closed\n`),
]);

const sourceFile = `export default {
  description: "Orders", owner: "Shop", files: "orders.csv", key: ["order"], maximumQuarantined: 1,
  columns: {
    order: { type: "text", required: true },
    mail: { type: "text", personal: true, required: true },
    name: { type: "text", personal: true },
    phone: { type: "text", personal: true },
    ordered: { type: "time", format: "%Y-%m-%d %H:%M", required: true },
    promised: { type: "day", format: "%Y-%m-%d", required: true },
    delivered: { type: "time", format: "%Y-%m-%d %H:%M" },
  },
  promises: [{ field: "promised", touchpoint: "delivery.parcel", kind: "policy", aspect: "time", journey: "order", madeAt: "ordered" }],
  outcomes: [{ field: "delivered", touchpoint: "delivery.parcel", aspect: "time", journey: "order" }],
};`;
const mapping = `select "order" as journey_id, mail as customer_id, 'order' as kind, ordered as started_at,
  name as reason, phone as channel from records`;

let small: Awaited<ReturnType<typeof smallWorkspace>>;
beforeAll(async () => {
  small = await smallWorkspace({
    "sources/orders/source.ts": sourceFile,
    "sources/orders/journeys.sql": mapping,
  });
});
afterAll(() => rm(small.output, { recursive: true, force: true }));

const run = () => build({ workspace: small.folder, audience: "internal" }, small.terminal, Date.now);

async function filesWithCanary(): Promise<string[]> {
  const found: string[] = [];
  for (const folder of [".touchline", "dist"])
    for (const file of await readdir(join(small.output, folder), { recursive: true, withFileTypes: true })) {
      const path = join(file.parentPath, file.name);
      if (file.isFile() && ((await readFile(path)).includes(canary) || (await isInTable(path))))
        found.push(path);
    }
  return found;
}

/** Parquet is compressed: its rows are looked at one by one. */
async function isInTable(path: string): Promise<boolean> {
  if (!path.endsWith(".parquet")) return false;
  const [row] = await query(
    `select count(*) as found from (select cast(told as varchar) as text from '${path}' as told) where text like '%${canary}%'`,
  );
  return row?.found !== "0";
}

describe("a personal value", () => {
  it("of a good, a refused or a broken row is in no log, lake, cube, page or download", async () => {
    await writeFile(join(small.folder, "exports/orders.csv"), damaged);
    const report = await run();
    expect(report).toMatchObject({ records: 12, accepted: 4, quarantined: 8 });
    expect(small.notes.join("\n")).not.toContain(canary);
    expect(await filesWithCanary()).toEqual([]);
    const told = await quarantine({ workspace: small.folder, records: true }, small.terminal);
    expect(JSON.stringify(told)).not.toContain(canary);
    expect(quarantineCsv(told.refused ?? [])).not.toContain(canary);
  });

  it.each([
    ["another header", rows.replace("promised", "promise")],
    ["no UTF-8 at all", Buffer.from(rows, "latin1")],
  ])("is not in what is said of a file that is refused as a whole: %s", async (_, content) => {
    await writeFile(join(small.folder, "exports/orders.csv"), content);
    const error: unknown = await run().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(String(error instanceof Error && "text" in error ? error.text : error)).not.toContain(canary);
    expect(await filesWithCanary()).toEqual([]);
  });
});
