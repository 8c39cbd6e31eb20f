import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type QuarantineChoice,
  quarantine,
  quarantineCsv,
  quarantineLines,
} from "../../pipelines/commands/quarantine.ts";
import { orders, smallWorkspace } from "./small-workspace.ts";

const bad = `${orders}d,dan@example.org,2024-01-03 09:00,2024-02-30,
e,eva@example.org,03.01.2024 09:00,2024-01-07,
=1+1,,03.01.2024 10:00,2024-01-07,
`;

describe("quarantine", () => {
  let small: Awaited<ReturnType<typeof smallWorkspace>>;
  const ask = (choice: Omit<QuarantineChoice, "workspace"> = {}) =>
    quarantine({ workspace: small.folder, ...choice }, small.terminal);
  beforeEach(async () => {
    small = await smallWorkspace({ "exports/orders.csv": bad });
  });
  afterEach(() => rm(small.output, { recursive: true, force: true }));

  it("groups what was refused by rule and column, with examples, and masks persons", async () => {
    const report = await ask();
    expect(report).toMatchObject({ records: 6, quarantined: 3, refused: null, replayed: null });
    expect(report.groups).toMatchObject([
      { source: "orders", rule: "not a time", column: "ordered", records: 2, files: 1, replayable: true },
      { source: "orders", rule: "no such date", column: "promised", records: 1, replayable: false },
    ]);
    expect(quarantineLines(report)).toBe(
      [
        "3 of 6 records are in quarantine",
        "orders: not a time in ordered: 2 records in 1 file",
        '  orders.csv line 6: ordered: "03.01.2024 09:00" is not a time of the form %Y-%m-%d %H:%M',
        '  orders.csv line 7: ordered: "03.01.2024 10:00" is not a time of the form %Y-%m-%d %H:%M',
        "orders: no such date in promised: 1 record in 1 file; mend the export",
        '  orders.csv line 5: promised: the calendar has no "2024-02-30"',
      ].join("\n"),
    );
    expect(JSON.stringify(report)).not.toContain("@example.org");
  });

  it("lists the records as they stand in the file", async () => {
    const { refused } = await ask({ records: true });
    expect(refused?.map(({ line, raw }) => [line, raw])).toEqual([
      [5, "d,***,2024-01-03 09:00,2024-02-30,"],
      [6, "e,***,03.01.2024 09:00,2024-01-07,"],
      [7, "=1+1,,03.01.2024 10:00,2024-01-07,"],
    ]);
  });

  it("writes CSV in which no cell is a formula", async () => {
    await ask({ csv: "refused.csv" });
    const text = await readFile(join(small.output, "refused.csv"), "utf8");
    const rows: string[][] = parse(text);
    expect(rows).toHaveLength(4);
    expect(rows[3]?.at(-1)).toBe("'=1+1,,03.01.2024 10:00,2024-01-07,");
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(quarantineCsv((await ask({ records: true })).refused ?? [])).toBe(text);
  });

  it("says after a mend how many records came back, and which the mend refused", async () => {
    await ask();
    const path = join(small.folder, "sources/orders/source.ts");
    const definition = await readFile(path, "utf8");
    await small.write(
      "sources/orders/source.ts",
      definition.replace(
        'ordered: { type: "time", format: "%Y-%m-%d %H:%M"',
        'ordered: { type: "time", format: "%d.%m.%Y %H:%M"',
      ),
    );
    const report = await ask({ replay: true });
    expect(report.replayed).toEqual([
      { source: "orders", file: "orders.csv", before: 3, cameBack: 2, refusedAnew: 3, after: 4 },
    ]);
    expect(quarantineLines(report)).toContain(
      "orders: orders.csv: 2 came back, 3 newly refused, 4 in quarantine\n2 of 3 records came back",
    );
  });

  it("says when there is nothing to replay", async () => {
    await ask();
    expect(quarantineLines(await ask({ replay: true }))).toContain("nothing to replay");
  });

  it("knows the sources by name", async () => {
    await expect(ask({ source: "ordes" })).rejects.toMatchObject({
      kind: "usage",
      text: 'no source "ordes"\n  Perhaps "orders". There is: orders.',
    });
  });

  it("holds nothing when nothing was refused", async () => {
    await small.write("exports/orders.csv", orders);
    expect(await ask({ records: true })).toMatchObject({ quarantined: 0, groups: [], refused: [] });
  });
});
