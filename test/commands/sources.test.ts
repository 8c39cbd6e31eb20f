import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SourcesReport, sources, sourcesLines } from "../../pipelines/commands/sources.ts";
import { orders, smallWorkspace } from "./small-workspace.ts";

describe("sources", () => {
  let small: Awaited<ReturnType<typeof smallWorkspace>>;
  let report: SourcesReport;
  beforeAll(async () => {
    small = await smallWorkspace({
      "exports/orders.csv": `${orders}d,dan@example.org,2024-01-03 09:00,2024-02-30,\nc,cem@example.org,2024-01-03 09:00,2024-01-07,\n`,
      "exports/notes.txt": "nobody reads me",
    });
    report = await sources({ workspace: small.folder }, small.terminal, () => 0);
  });
  afterAll(() => rm(small.output, { recursive: true, force: true }));

  it("tells files, records, quarantine and the newest time that is no promise", () => {
    expect(report).toMatchObject({
      workspace: "small",
      moment: "2024-02-29T23:00:00.000Z",
      sources: [
        { source: "orders", owner: "Shop", files: 1, records: 5, accepted: 4, quarantined: 1, repeated: 1 },
      ],
      unclaimed: ["notes.txt"],
    });
    expect(report.sources[0]?.freshness).toMatchObject({
      verdict: "not declared",
      newest: "2024-01-09T11:00:00.000Z",
    });
  });

  it("prints them as a table, with the files that nobody claims", () => {
    expect(sourcesLines(report)).toBe(
      [
        "source  files  records  accepted  quarantined  newest (UTC)      freshness",
        "orders      1        5         4            1  2024-01-09 11:00  not declared",
        "judged at 2024-02-29 23:00 UTC",
        "orders: records that repeat the key of another in their file: 1",
        "no source claims notes.txt",
      ].join("\n"),
    );
  });

  it("judges by the clock that is handed in where the workspace states no moment", async () => {
    await small.write(
      "workspace.ts",
      `export default { id: "small", name: "Small", description: "Three orders.", zone: "Europe/Berlin",
        currency: "EUR", pseudonyms: { publicKey: "small" } };`,
    );
    const now = Date.parse("2024-01-20T12:00:00Z");
    const { moment } = await sources({ workspace: small.folder }, small.terminal, () => now);
    expect(moment).toBe("2024-01-20T12:00:00.000Z");
  });
});
