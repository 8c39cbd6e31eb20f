import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { tableFromIPC } from "apache-arrow";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../pipelines/commands/build.ts";
import { smallWorkspace } from "./small-workspace.ts";

const settings = (segments: string) => `export default {
    id: "small", name: "Small", description: "Three orders.", zone: "Europe/Berlin", currency: "EUR", languages: ["en", "it"],
    asOf: "2024-03-01T00:00:00+01:00", pseudonyms: { publicKey: "small" }, segments: ${segments},
  };`;
const segments = `[
    { segment: "Early birds", customers: { acquired: { to: "2024-01-01" } } },
    { segment: "Latecomers", customers: { acquired: { from: "2024-01-01", to: "2024-01-02" } } },
  ]`;
const words = `text,translation
Small,Piccola
Three orders.,Tre ordini.
Parcel,Pacco
Logistics,Logistica
Early birds,Mattinieri
Latecomers,Ritardatari
`;

describe("build, of a workspace with segments", () => {
  let small: Awaited<ReturnType<typeof smallWorkspace>>;
  const run = (audience: "internal" | "publication" = "internal") =>
    build({ workspace: small.folder, audience }, small.terminal, Date.now);
  const cubesOf = async (site: string) => (await readdir(join(site, "cubes"))).sort();
  const explorerOf = (site: string, language: string) =>
    readFile(join(site, language, "explore/index.html"), "utf8");

  beforeAll(async () => {
    small = await smallWorkspace({
      "workspace.ts": settings(segments),
      "words/it.csv": words,
      "sources/orders/customers.sql":
        "select customer as customer_id, 'buyer' as audience, ordered as acquired_at from records",
    });
  });
  afterAll(() => rm(small.output, { recursive: true, force: true }));

  it("gives the explorer the promises of each segment, the first that fits, and its name in each language", async () => {
    const { site } = await run();
    const file = "verdicts.commitment.by-month-segment.arrow.gz";
    const content = await readFile(join(site, "cubes", file)).catch(() => null);
    expect(await cubesOf(site)).toContain(file);
    const rows = tableFromIPC(gunzipSync(content ?? new Uint8Array())).toArray();
    expect(
      rows.map(({ segment, promises, late_due }) => [segment, Number(promises), Number(late_due)]).sort(),
    ).toEqual([
      ["Early birds", 1, 0],
      ["Latecomers", 1, 1],
      ["others", 1, 0],
    ]);
    expect(await explorerOf(site, "it")).toContain('"Early birds":"Mattinieri"');
    expect(await explorerOf(site, "it")).toContain('"others":"altri"');
  });

  it("publishes none of them, not even their names", async () => {
    const { site } = await run("publication");
    for (const file of await cubesOf(site)) expect(file).not.toContain("segment");
    expect(await explorerOf(site, "en")).not.toContain("Early birds");
    expect(await explorerOf(site, "it")).not.toContain("Mattinieri");
  });

  it("models again when they change, and has no such dimension without them", async () => {
    await small.write("workspace.ts", settings("[]"));
    const { site } = await run();
    expect((await cubesOf(site)).filter((file) => file.includes("segment"))).toEqual([]);
  });

  it("stops at a segment that is none, before anything is built", async () => {
    await small.write("workspace.ts", settings('[{ segment: "Rich", customers: { wealth: ["much"] } }]'));
    await expect(run()).rejects.toMatchObject({
      kind: "input",
      message: expect.stringContaining('workspace.ts: segments.0.customers has "wealth"'),
      advice: expect.stringContaining("Customers are told apart by audience, acquired_by, referred"),
    });
  });
});
