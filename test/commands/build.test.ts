import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../pipelines/commands/build.ts";
import { Fault } from "../../pipelines/fault.ts";
import { readCubes } from "../../src/cubes.ts";
import { orders, ordersSource, smallWorkspace } from "./small-workspace.ts";

type Small = Awaited<ReturnType<typeof smallWorkspace>>;

const audience = "internal";
const run = (small: Small) => build({ workspace: small.folder, audience }, small.terminal, Date.now);
const faultOf = (small: Small) =>
  run(small).then(
    () => null,
    (error: unknown) => error,
  );
const pages = async (site: string) =>
  (await readdir(site, { recursive: true })).filter((file) => file.endsWith(".html")).sort();

describe("build", () => {
  let small: Small;
  beforeAll(async () => {
    small = await smallWorkspace();
  });
  afterAll(() => rm(small.output, { recursive: true, force: true }));

  it("writes a site of plain files and accounts for every record", async () => {
    const report = await run(small);
    expect(report).toMatchObject({
      workspace: "small",
      records: 3,
      accepted: 3,
      quarantined: 0,
      site: small.site,
    });
    expect(await pages(small.site)).toContain("index.html");
    expect(await pages(small.site)).toContain("en/touchpoints/delivery/parcel/index.html");
    expect(small.notes.join("\n")).toContain("3 read = 3 accepted + 0 in quarantine");
  });

  it("does nothing again when nothing changed, and builds the same site again where somebody changed it", async () => {
    const page = join(small.site, "en/index.html");
    const before = await readFile(page, "utf8");
    small.notes.length = 0;
    const report = await run(small);
    expect(small.notes.join("\n")).toContain("models: nothing changed since they were made");
    expect(small.notes.join("\n")).toContain("pages: nothing changed since they were built");
    expect(report.checks).toBeGreaterThan(50);
    await writeFile(page, before.replace("Overview", "Overlook"));
    await run(small);
    expect(await readFile(page, "utf8")).toBe(before);
  });

  it("counts a new record, and puts a bad one into quarantine without stopping", async () => {
    await small.write(
      "exports/orders.csv",
      `${orders}d,dan@example.org,2024-01-03 09:00,2024-02-30,\ne,eva@example.org,2024-01-03 09:00,2024-01-07,2024-01-06 10:00\n`,
    );
    expect(await run(small)).toMatchObject({ records: 5, accepted: 4, quarantined: 1 });
    expect(await readFile(join(small.site, "en/data/index.html"), "utf8")).toContain("no such date");
  });

  it("keeps the last good site to the byte when a file has lost a column", async () => {
    const before = await readFile(join(small.site, "en/index.html"), "utf8");
    await small.write("exports/orders.csv", orders.replace("promised", "promise"));
    const fault = await faultOf(small);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ kind: "input", message: expect.stringContaining('no column "promised"') });
    expect(await readFile(join(small.site, "en/index.html"), "utf8")).toBe(before);
    expect(await readdir(join(small.output, "dist"))).toEqual(["small"]);
  });

  it("keeps the last good site when a check fails, and names the check", async () => {
    const before = await readFile(join(small.site, "en/index.html"), "utf8");
    await small.write("exports/orders.csv", orders);
    await small.write(
      "sources/orders/promises.sql",
      `select "order" as promise_id, 1 as version, "order" as journey_id, 'delivery.parcel' as touchpoint,
         'policy' as kind, 'quality' as aspect, ordered as made_at, -1 as tolerance, 5 as target from records`,
    );
    const fault = await faultOf(small);
    expect(fault).toMatchObject({
      kind: "check",
      message: expect.stringContaining("tolerance is null or tolerance >= 0"),
    });
    expect(await readFile(join(small.site, "en/index.html"), "utf8")).toBe(before);
    await rm(join(small.folder, "sources/orders/promises.sql"));
  });

  it("brings the last good site back if an earlier build was killed while it changed places", async () => {
    await rename(small.site, `${small.site}.previous`);
    await small.write("exports/orders.csv", "");
    expect(await faultOf(small)).toMatchObject({ kind: "input" });
    expect(existsSync(join(small.site, "en/index.html"))).toBe(true);
    await small.write("exports/orders.csv", orders);
  });

  it("leaves nothing of a build that was killed half-way", async () => {
    await mkdir(`${small.site}.writing-of-a-killed-build`, { recursive: true });
    await run(small);
    expect(await readdir(join(small.output, "dist"))).toEqual(["small"]);
  });

  it("shows no e-mail address of a customer anywhere in the site or the lake", async () => {
    for (const folder of [small.site, join(small.output, ".touchline")])
      for (const file of await readdir(folder, { recursive: true, withFileTypes: true }))
        if (file.isFile()) {
          const content = await readFile(join(file.parentPath, file.name));
          expect(content.includes("@example.org"), file.name).toBe(false);
        }
  });
});

describe("the data page", () => {
  it("tells which columns changed, and how fresh each source is when the site is built", async () => {
    const small = await smallWorkspace({
      "workspace.ts": `export default { id: "small", name: "Small", description: "Orders.", zone: "Europe/Berlin",
        currency: "EUR", pseudonyms: { publicKey: "small" } };`,
      "sources/orders/source.ts": ordersSource.replace(
        'files: "orders.csv"',
        'files: "orders*.csv", newColumns: "ignore", freshness: { warnAfter: "2 weeks" }',
      ),
      "exports/orders2.csv":
        "order,customer,ordered,promised,delivered,mood\nf,f,2024-01-04 09:00,2024-01-08,2024-01-08 12:00,good\n",
    });
    const page = async (now: string, audience: "internal" | "publication" = "internal") => {
      const clock = () => Date.parse(now);
      const { site } = await build({ workspace: small.folder, audience }, small.terminal, clock);
      const file = join(site, "en/data/index.html");
      return existsSync(file) ? await readFile(file, "utf8") : null;
    };
    const early = await page("2024-01-12T00:00:00Z");
    expect(early).toContain("1 column changed: “mood” of orders appears");
    expect(early).toContain("First in orders2.csv.");
    expect(early).toContain("Every source that says how old it may be is fresh");
    const later = await page("2024-02-20T00:00:00Z");
    expect(later).toContain("Late: orders, with nothing newer than 9 January 2024");
    expect(await page("2024-02-20T00:00:00Z", "publication")).toBeNull();
    const published = (await readdir(small.work)).filter((name) => name.startsWith("published-publication"));
    const tables = published.map((name) => readCubes(join(small.work, name)));
    expect(tables.map(({ drifts, freshness }) => [drifts, freshness])).toEqual([[[], []]]);
    await rm(small.output, { recursive: true, force: true });
  });
});

describe("a workspace without exports of its own", () => {
  it("finds them where the command line said last, and asks again when they are gone", async () => {
    const small = await smallWorkspace();
    const elsewhere = join(small.output, "elsewhere");
    await rename(join(small.folder, "exports"), elsewhere);
    expect(await faultOf(small)).toMatchObject({
      kind: "input",
      message: expect.stringContaining("exports"),
    });
    await build({ workspace: small.folder, exports: elsewhere, audience }, small.terminal, Date.now);
    expect(await run(small)).toMatchObject({ records: 3, accepted: 3 });
    expect(small.notes).toContain(`exports: ${elsewhere}, as the last time`);
    await rm(elsewhere, { recursive: true });
    expect(await faultOf(small)).toMatchObject({ kind: "input" });
    await rm(small.output, { recursive: true, force: true });
  });
});

describe("build --for publication", () => {
  it("writes a site of its own, without the data page and without cells of few customers", async () => {
    const small = await smallWorkspace();
    const report = await build(
      { workspace: small.folder, audience: "publication" },
      small.terminal,
      Date.now,
    );
    expect(report.site).toBe(join(small.output, "dist/small-publication"));
    expect(existsSync(join(report.site, "en/data/index.html"))).toBe(false);
    expect(existsSync(join(report.site, "en/index.html"))).toBe(true);
    await rm(small.output, { recursive: true, force: true });
  });
});
