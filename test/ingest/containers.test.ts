import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import ExcelJS from "exceljs";
import { describe, expect, it, onTestFinished } from "vitest";
import { Fault } from "../../pipelines/fault.ts";
import { driftOf } from "../../pipelines/ingest/drift.ts";
import type { Source } from "../../pipelines/sources/definition.ts";
import { lines, rowsOf, SmallWorkspace, source } from "./small-workspace.ts";
import { zipArchive } from "./zip-archive.ts";

function never(): never {
  throw new Error("no such load");
}

const columns: Source["columns"] = { id: { type: "text", required: true }, note: "text" };
const mapping = { touches: "select id as touch_id, 'a.b' as touchpoint, note as result from records" };
const content = lines("id,note", "1,a", "2,é");

function packed(change: Partial<Source> = {}, mappings = mapping) {
  return new SmallWorkspace(source({ files: "orders*", columns, ...change }, mappings));
}

async function loadOne(name: string, bytes: Buffer | string, change: Partial<Source> = {}) {
  const { loads } = await packed(change).export(name, bytes).load();
  const [load] = loads;
  if (load === undefined) throw new Error("nothing loaded");
  return load;
}

async function textOf(doing: Promise<unknown>): Promise<string> {
  const error: unknown = await doing.catch((reason: unknown) => reason);
  if (error instanceof Fault) return error.text;
  throw new Error(`no fault: ${String(error)}`);
}

describe("a file in a container", () => {
  it.each([
    ["gzip", "orders.csv.gz", gzipSync(content)],
    [
      "gzip of two members",
      "orders.csv.gz",
      Buffer.concat([gzipSync(content.slice(0, 12)), gzipSync(content.slice(12))]),
    ],
    [
      "zip",
      "orders.zip",
      zipArchive({ name: "a/orders.csv", content }, { name: "__MACOSX/a/._orders.csv", content: "x" }),
    ],
  ])("is read from %s, whatever it is called", async (_, name, bytes) => {
    const load = await loadOne(name, bytes);
    expect(load).toMatchObject({ records: 2, accepted: 2, bytes: bytes.length });
    expect((await rowsOf(load, "touches")).map((row) => row.result)).toEqual(["a", "é"]);
  });

  it("may be a workbook, although that is an archive itself", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Orders").addRows([
      ["id", "note"],
      ["1", "a"],
    ]);
    const content = Buffer.from(await book.xlsx.writeBuffer());
    const format = { type: "xlsx" } as const;
    for (const bytes of [content, gzipSync(content), zipArchive({ name: "in/orders.xlsx", content })]) {
      expect(await loadOne("orders", bytes, { format })).toMatchObject({ records: 1, accepted: 1 });
    }
    const two = ["a.xlsx", "b.xlsx"].map((name) => ({ name, content }));
    const { loads } = await packed({ format, entry: "*.xlsx" })
      .export("orders.zip", zipArchive(...two))
      .load();
    expect(loads.map(({ file, records }) => [file, records])).toEqual([
      ["orders.zip/a.xlsx", 1],
      ["orders.zip/b.xlsx", 1],
    ]);
  });

  it("may be in another encoding and have a frame too", async () => {
    const text = Buffer.from(`\ufeffReport\r\n${content.replaceAll("\n", "\r\n")}Total,2\r\n`, "utf16le");
    const load = await loadOne("orders.gz", gzipSync(text), {
      format: { type: "csv", encoding: "utf-16", preamble: 1, footer: { lines: 1 } },
    });
    expect(load).toMatchObject({ records: 2, accepted: 2 });
  });

  it("says line and record of what it refuses, and no bytes, for the export's are others", async () => {
    const load = await loadOne("orders.gz", gzipSync(`${content}3\n`));
    expect(await rowsOf(load, "quarantine")).toMatchObject([{ record: "3", line: "4", byte_start: null }]);
  });

  it("is chosen by its name where an archive holds several", async () => {
    const archive = zipArchive({ name: "readme.txt", content: "hello" }, { name: "orders-1.csv", content });
    expect(await loadOne("orders.zip", archive, { entry: "orders-*.csv" })).toMatchObject({ accepted: 2 });
    expect(await textOf(loadOne("orders.zip", archive))).toBe(
      "orders: exports/orders.zip holds readme.txt, orders-1.csv\n" +
        '  It should hold one file. Say in small/sources/orders/source.ts which one is meant, or which are: entry: "<name or pattern>". Nothing of it was loaded.',
    );
    expect(await textOf(loadOne("orders.zip", zipArchive()))).toContain("holds no file");
  });

  it("may be one of several in an archive, each a file of its own", async () => {
    const more = lines("id,note", "3,c", "4");
    const files = [
      { name: "2024/orders-2.csv", content: more },
      { name: "readme.txt", content: "hello" },
      { name: "2024/orders-1.csv", content },
    ];
    const given = packed({ entry: "2024/orders-*.csv" }).export("orders.zip", zipArchive(...files));
    const { loads } = await given.load();
    const names = ["orders.zip/2024/orders-1.csv", "orders.zip/2024/orders-2.csv"];
    expect(loads).toMatchObject([
      { file: names[0], records: 2, accepted: 2, quarantined: 0 },
      { file: names[1], records: 2, accepted: 1, quarantined: 1 },
    ]);
    expect((await rowsOf(loads[1] ?? never(), "touches")).map((row) => row.touch_id)).toEqual(["3"]);
    expect((await rowsOf(loads[1] ?? never(), "quarantine"))[0]).toMatchObject({ file: names[1], line: "3" });
    given.told.length = 0;
    expect((await given.load()).loads).toEqual(loads);
    expect(given.told).toEqual([]);
  });

  it("tells what the archive's name tells, and drifts from one to the next in the archive", async () => {
    const files = [
      { name: "a.csv", content },
      { name: "b.csv", content: lines("id,note,mood", "3,c,fine") },
    ];
    const change = { files: "{shop}.zip", entry: "*.csv", newColumns: "ignore" as const };
    const told = { touches: "select id as touch_id, 'a.b' as touchpoint, shop as result from records" };
    const { loads } = await packed(change, told)
      .export("north.zip", zipArchive(...files))
      .load();
    expect((await rowsOf(loads[1] ?? never(), "touches")).map((row) => row.result)).toEqual(["north"]);
    expect(driftOf(loads)).toMatchObject([{ change: "appears", column: "mood", file: "north.zip/b.csv" }]);
  });

  it.each([
    [
      "one of them is there twice",
      zipArchive({ name: "a.csv", content }, { name: "a.csv", content }),
      'orders: exports/orders.zip holds "a.csv" twice',
    ],
    [
      "they share their bytes",
      zipArchive({ name: "a.csv", content }, { name: "b.csv", content: "", packedSize: 10_000 }),
      "orders: exports/orders.zip holds files that overlap",
    ],
    [
      "one of them swells beyond all measure",
      zipArchive({ name: "a.csv", content }, { name: "b.csv", content: Buffer.alloc(100_000_000, "a") }),
      "exports/orders.zip/b.csv swells to more than 200 times its size",
    ],
    [
      "one of them is encrypted",
      zipArchive({ name: "a.csv", content }, { name: "b.csv", content, flags: 1 }),
      'exports/orders.zip/b.csv is encrypted ("b.csv")',
    ],
  ])("are refused where %s", async (_, archive, text) => {
    expect(await textOf(loadOne("orders.zip", archive, { entry: "*.csv" }))).toContain(text);
  });

  it.each([
    [
      "leaves its folder",
      zipArchive({ name: "../orders.csv", content }),
      "has a name in it that leaves its folder",
    ],
    [
      "is absolute",
      zipArchive({ name: "/etc/orders.csv", content }),
      "has a name in it that leaves its folder",
    ],
    [
      "uses backslashes",
      zipArchive({ name: "..\\orders.csv", content }),
      "has a name in it that leaves its folder",
    ],
    [
      "hides behind a sound one",
      zipArchive({ name: "orders.csv", content }, { name: "../x", content }),
      "leaves its folder",
    ],
    ["is encrypted", zipArchive({ name: "orders.csv", content, flags: 1 }), "is encrypted"],
    [
      "has another check sum",
      zipArchive({ name: "orders.csv", content, crc: 1 }),
      "its check sum is another",
    ],
    ["is cut off", zipArchive({ name: "orders.csv", content }).subarray(0, 60), "cannot be unpacked"],
    [
      "holds an archive",
      zipArchive({ name: "orders.csv", content: gzipSync(content) }),
      "an archive in an archive",
    ],
  ])("is refused where a name or entry of a zip %s", async (_, bytes, message) => {
    const text = await textOf(loadOne("orders.zip", bytes));
    expect(text).toContain(message);
    expect(text).toContain("Nothing of it was loaded.");
  });

  it.each([
    ["is cut off", gzipSync(content).subarray(0, -9), "cannot be unpacked"],
    [
      "is damaged",
      Buffer.concat([gzipSync(content).subarray(0, 12), Buffer.alloc(20, 7)]),
      "cannot be unpacked",
    ],
    [
      "has text behind its end",
      Buffer.concat([gzipSync(content), Buffer.from("3,c\n")]),
      "cannot be unpacked",
    ],
    ["has zeros behind its end", Buffer.concat([gzipSync(content), Buffer.alloc(9)]), "bytes after the end"],
  ])("is refused where gzip %s", async (_, bytes, message) => {
    expect(await textOf(loadOne("orders.gz", bytes))).toContain(message);
  });

  it("is refused where it swells beyond all measure", async () => {
    const swollen = Buffer.alloc(96 * 1024 * 1024, "1,a\n");
    expect(await textOf(loadOne("orders.gz", gzipSync(swollen)))).toContain(
      "swells to more than 200 times its size",
    );
    const zip = zipArchive({ name: "orders.csv", content: swollen });
    expect(await textOf(loadOne("orders.zip", zip))).toContain("swells to more than 200 times its size");
  });
});

describe("a file whose name tells something", () => {
  const files = "orders-{day:%Y-%m-%d}-{month:%Y-%m}-{shop}.csv";
  const told = {
    touches:
      "select id || shop as touch_id, 'a.b' as touchpoint, day as started_on, month as step, shop as channel from records",
  };

  it("gives a whole date as a day, anything else as text, to every record", async () => {
    const shops = packed({ files }, told)
      .export("orders-2026-03-01-2026-02-berlin-mitte.csv", content)
      .export("orders-2026-03-01-2026-02-it's.csv", content);
    const { loads } = await shops.load();
    expect(loads).toHaveLength(2);
    expect(new Set(loads.map(({ hash }) => hash)).size).toBe(2);
    const [first, second] = loads;
    if (first === undefined || second === undefined) throw new Error("nothing loaded");
    expect(await rowsOf(first, "touches")).toMatchObject([
      { touch_id: "1berlin-mitte", started_on: "2026-03-01", step: "2026-02", channel: "berlin-mitte" },
      { touch_id: "2berlin-mitte" },
    ]);
    expect(await rowsOf(second, "touches")).toMatchObject([{ channel: "it's" }, {}]);
  });

  it("is refused where the calendar has no such day, and not claimed where it is no date", async () => {
    const wrong = packed({ files }, told).export("orders-2026-02-30-2026-02-x.csv", content);
    expect(await textOf(wrong.load())).toContain('says day "2026-02-30", which the calendar does not have');
    const other = packed({ files }, told).export("orders-March-2026-02-x.csv", content);
    expect(await textOf(other.load())).toContain("no export found");
  });
});

describe("a link in the exports folder", () => {
  it("may lead to another file of it, and nowhere else", async () => {
    const outside = mkdtempSync(join(tmpdir(), "touchline-"));
    onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
    writeFileSync(join(outside, "secret.csv"), content);
    const inside = packed().export("all/x.csv", content);
    symlinkSync(join(inside.exports, "all/x.csv"), join(inside.exports, "orders.csv"));
    expect((await inside.load()).loads).toMatchObject([{ file: "orders.csv", accepted: 2 }]);
    for (const target of [join(outside, "secret.csv"), "../../secret.csv", outside]) {
      const workspace = packed();
      symlinkSync(target, join(workspace.exports, "orders.csv"));
      expect(await textOf(workspace.load())).toContain("orders.csv is a link to");
    }
  });
});
