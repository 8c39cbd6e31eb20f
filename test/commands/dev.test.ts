import { rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dev, type RunningDev } from "../../pipelines/commands/dev.ts";
import { acquireLock } from "../../pipelines/ingest/lock.ts";
import { orders, ordersSource, smallWorkspace } from "./small-workspace.ts";

const journeys = `select "order" as journey_id, customer as customer_id, 'order' as kind, ordered as started_at from records`;

/** Generous, for tests run beside others; alone each of these takes less than a second. */
const patience = 30_000;

describe("dev", () => {
  let small: Awaited<ReturnType<typeof smallWorkspace>>;
  let running: RunningDev;
  beforeAll(async () => {
    small = await smallWorkspace();
    running = await dev({ workspace: small.folder, port: 4390 }, small.terminal, Date.now);
  });
  afterAll(async () => {
    await running?.stop();
    await rm(small.output, { recursive: true, force: true });
  });

  const page = async (path = "") => {
    const response = await fetch(`${running.url}en/${path}`, { headers: { accept: "text/html" } });
    return await response.text();
  };
  /** The page, as soon as it is as wished. */
  const pageWhen = async (isAsWished: (text: string) => boolean, path = "") => {
    const end = Date.now() + patience;
    for (;;) {
      const text = await page(path);
      if (isAsWished(text)) return text;
      if (Date.now() > end) throw new Error(`still as it was: ${text.slice(0, 500)}`);
      await wait(50);
    }
  };

  it("serves the site with its files, and lets go of the lock", async () => {
    expect(await pageWhen((text) => text.includes("Overview"))).toContain("Three orders.");
    expect((await fetch(`${running.url}fonts/source-sans-3-latin.woff2`)).status).toBe(200);
    expect((await fetch(`${running.url}cubes/metrics.arrow`)).status).toBe(200);
    expect((await fetch(`${running.url}cubes/design_effects.arrow.gz`)).status).toBe(200);
    for (const [file, type] of [
      ["explorer.js", "text/javascript"],
      ["theme.js", "text/javascript"],
      ["touchline.css", "text/css"],
      ["en/figures/journey.svg", "image/svg+xml"],
    ])
      expect((await fetch(`${running.url}${file}`)).headers.get("content-type")).toContain(type);
    expect((await fetch(`${running.url}cubes/site.json`)).status).toBe(404);
    await expect.poll(() => small.notes.join("\n"), { timeout: patience }).toContain(running.url);
    acquireLock(small.work).release();
  });

  it("may load itself again, and keeps the rest of its policy", async () => {
    const text = await page();
    expect(text).toContain('src="/@vite/client"');
    expect(text).toMatch(/default-src 'none';.*connect-src 'self' ws:; script-src 'self'; style-src/);
  });

  it("follows a definition of a source, its SQL and an export", async () => {
    await small.write("sources/orders/source.ts", ordersSource.replace('"Orders"', '"Every order"'));
    await pageWhen((text) => text.includes("Every order"), "data/");
    await small.write("sources/orders/journeys.sql", `${journeys} where "order" <> 'c'`);
    await pageWhen((text) => /journeys[\s\S]{0,200}>2</.test(text), "data/");
    await small.write("sources/orders/journeys.sql", journeys);
    await small.write("exports/orders.csv", `${orders}d,dan@example.org,2024-01-03 09:00,2024-02-30,\n`);
    await pageWhen((text) => text.includes("no such date"), "data/");
  });

  it("tells what is wrong in both its parts above the last good page, and in the terminal, until it is mended", async () => {
    await small.write("sources/orders/journeys.sql", "select nonsense as journey_id from records");
    const broken = await pageWhen((text) => text.includes("nonsense"));
    expect(broken).toContain('role="alert"');
    expect(broken).toMatch(/sources\/orders\/journeys\.sql: .*"?nonsense"? not found/);
    expect(broken).toContain("Mend the mapping");
    expect(broken).toContain("Three orders.");
    expect(small.notes.join("\n")).toContain("nonsense");
    await small.write("sources/orders/journeys.sql", journeys);
    expect(await pageWhen((text) => !text.includes('role="alert"'))).toContain("Three orders.");
  });

  it("tells a check that fails, and a definition that cannot be run", async () => {
    await small.write(
      "sources/orders/promises.sql",
      `select "order" as promise_id, 1 as version, "order" as journey_id, 'delivery.parcel' as touchpoint,
         'policy' as kind, 'quality' as aspect, ordered as made_at, -1 as tolerance, 5 as target from records`,
    );
    await pageWhen((text) => text.includes("tolerance is null or tolerance &gt;= 0"));
    await rm(`${small.folder}/sources/orders/promises.sql`);
    await pageWhen((text) => !text.includes('role="alert"'));
    await small.write("sources/orders/source.ts", "export default {");
    await pageWhen((text) => text.includes("source.ts cannot be run"));
    await small.write("sources/orders/source.ts", ordersSource);
    await pageWhen((text) => !text.includes('role="alert"'));
  });
});

describe("dev on a workspace that is broken from the start", () => {
  it("tells why in the page, and shows the site when it is mended", async () => {
    const small = await smallWorkspace({ "exports/orders.csv": orders.replace("promised", "promise") });
    const running = await dev({ workspace: small.folder, port: 4391 }, small.terminal, Date.now);
    const text = async () =>
      await (await fetch(`${running.url}en/`, { headers: { accept: "text/html" } })).text();
    await expect.poll(text, { timeout: patience }).toContain('no column "promised"');
    await small.write("exports/orders.csv", orders);
    await expect.poll(text, { timeout: patience }).toContain("Overview");
    await running.stop();
    await rm(small.output, { recursive: true, force: true });
  });

  it("leaves at once where there is no workspace", async () => {
    const small = await smallWorkspace();
    const none = dev({ workspace: `${small.folder}-none`, port: 4392 }, small.terminal, Date.now);
    await expect(none).rejects.toMatchObject({
      kind: "input",
      message: expect.stringContaining("no workspace"),
    });
    await rm(small.output, { recursive: true, force: true });
  });
});
