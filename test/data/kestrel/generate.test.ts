import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { generate } from "../../../data/kestrel/generate.ts";
import { tell } from "../../../data/kestrel/generator/tell.ts";
import type { Load } from "../../../pipelines/ingest/load.ts";
import { loadWorkspace } from "../../../pipelines/ingest/load-workspace.ts";
import { readDefinitions } from "../../../pipelines/sources/read-workspace.ts";
import { root } from "../../house/tracked-files.ts";

const place = mkdtempSync(join(tmpdir(), "kestrel-"));
afterAll(() => rmSync(place, { recursive: true }));

const customers = 2000;

describe("generate", async () => {
  const few = await secondsFor("few", customers / 10);
  const many = await secondsFor("first", customers);
  const files = read("first");

  it("writes the usual 20,000 customers in 15 seconds of a processor, by what some more of a few cost", async () => {
    const usual = (few: number, many: number) =>
      many + ((many - few) / (customers - customers / 10)) * (20_000 - customers);
    let least = usual(few, many);
    // What else runs on the same core makes it slower, never quicker.
    for (let again = 1; again <= 3 && least >= 15; again += 1) {
      const [few, many] = [
        await secondsFor(`few-${again}`, customers / 10),
        await secondsFor(`many-${again}`, customers),
      ];
      least = Math.min(least, usual(few, many));
    }
    expect(least).toBeLessThan(15);
  });

  it("writes the same bytes for the same seed, and others for another", async () => {
    await generate(folder("again"), { customers });
    await generate(folder("other"), { customers, seed: 2 });
    expect(read("again")).toEqual(files);
    const other = read("other");
    expect(other.get("catalogue.json")).toEqual(files.get("catalogue.json"));
    expect(other.get("shopify-orders-2024-q1.csv")).not.toEqual(files.get("shopify-orders-2024-q1.csv"));
  });

  it("adds customers to a smaller company without changing the others", () => {
    const small = recordsOf({ customers: 100 });
    const large = recordsOf({ customers: 200 });
    for (const [file, records] of small) expect(large.get(file)?.slice(0, records.length)).toEqual(records);
  });

  it("tells the same in two halves as at once", () => {
    const told = (customers: number, ...parts: (0 | 1 | undefined)[]) => {
      const records: string[] = [];
      for (const part of parts)
        tell({ customers }, (file, _, record) => records.push(`${file} ${record}`), part);
      return records;
    };
    for (const count of [0, 1, 51]) expect(told(count, 0, 1)).toEqual(told(count, undefined));
  });

  it("leaves nothing but complete folders", () => {
    expect(readdirSync(place).filter((name) => name.includes("unfinished"))).toEqual([]);
  });

  it("sends one quarter of parcels twice, the second time with what had become of them", () => {
    const [early, late] = ["", "-resent"].map((suffix) => text(`tracking-2025-q2${suffix}.ndjson`));
    expect(count(late, /"PickedUp"/g) / count(early, /"PickedUp"/g)).toBeCloseTo(1, 1);
    expect(count(late, /"Delivered"/g)).toBeGreaterThan(count(early, /"Delivered"/g));
  });

  it("writes a column that came later into later files only", () => {
    expect(text("shopify-orders-2024-q4.csv").split("\n")[0]).not.toContain("Payment References");
    expect(text("shopify-orders-2025-q1.csv").split("\n")[0]).toContain("Payment References");
  });

  function text(name: string): string {
    const bytes = files.get(name) ?? Buffer.of();
    return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
  }
});

describe("the exports of Kestrel", async () => {
  const company = { customers: 1200 };
  await generate(folder("clean"), { ...company, isClean: true });
  await generate(folder("soiled"), company);
  const clean = await load("clean");
  const soiled = await load("soiled");

  it("are claimed by a source, each of them, and each source finds some", () => {
    expect(clean.unclaimed).toEqual([]);
    expect(clean.loads.map(({ file }) => file).toSorted()).toEqual(readdirSync(folder("clean")).toSorted());
    expect(clean.sources.filter((id) => !clean.loads.some(({ source }) => source === id))).toEqual([]);
  });

  it("are accepted to the last record where nothing is spoiled", () => {
    expect(
      clean.loads.filter(({ accepted, records }) => accepted !== records).map(({ file }) => file),
    ).toEqual([]);
    expect(clean.loads.reduce((sum, { records }) => sum + records, 0)).toBeGreaterThan(5000);
  });

  it("have exactly those records in quarantine that were spoiled", () => {
    const intact = recordsOf({ ...company, isClean: true });
    const dirty = recordsOf(company);
    const planted = [...dirty].map(([file, records]) => {
      const before = intact.get(file);
      const list = soiled.listOf(file);
      return [file, records.reduce((sum, record, at) => sum + refusedOf(record, before?.[at], list), 0)];
    });
    const refused = soiled.loads.map(({ file, quarantined }) => [file, quarantined]);
    expect(Object.fromEntries(refused)).toEqual(Object.fromEntries(planted));
    expect(refused.filter(([, quarantined]) => quarantined !== 0).length).toBeGreaterThan(5);
  });

  it("lose nothing on the way", () => {
    for (const { records, accepted, quarantined } of soiled.loads)
      expect(accepted + quarantined).toBe(records);
  });
});

interface Loaded {
  readonly loads: readonly Load[];
  readonly unclaimed: readonly string[];
  readonly sources: readonly string[];
  /** The list whose elements are the records of a file; undefined where there is none. */
  listOf(file: string): string | undefined;
}

async function load(name: string): Promise<Loaded> {
  const workspace = await readDefinitions(join(root, "data/kestrel"), {
    exports: folder(name),
    environment: {},
  });
  const loaded = await loadWorkspace(workspace, { work: folder(`${name}-work`), log: () => {} });
  const { sources } = workspace;
  return {
    ...loaded,
    sources: sources.map(({ id }) => id),
    listOf(file) {
      const { source: id } = loaded.loads.find((one) => one.file === file) ?? {};
      const format = sources.find((source) => source.id === id)?.format;
      return format !== undefined && "explode" in format ? format.explode[0] : undefined;
    },
  };
}

/** Records of each file, in the order in which lives told them. */
function recordsOf(company: Parameters<typeof tell>[0]): Map<string, string[]> {
  const told = new Map<string, string[]>();
  tell(company, (file, _, record) => {
    const records = told.get(file);
    if (records === undefined) told.set(file, [record]);
    else records.push(record);
  });
  return told;
}

/**
 * How many records of a file are refused for one that is not as it was: an order by all its line items, an object by all elements
 * of the list that makes its records, unless single elements are spoiled.
 */
function refusedOf(record: string, intact: string | undefined, list: string | undefined): number {
  if (record === intact) return 0;
  const lines = record.split("\n");
  if (lines.length > 1) return lines[0] === intact?.split("\n")[0] ? 1 : lines.length;
  if (list === undefined) return 1;
  const told = elementsOf(record, list);
  const before = elementsOf(intact ?? "", list);
  const spoiled = told.filter((element, index) => element !== before[index]).length;
  return spoiled > 0 ? spoiled : Math.max(1, told.length);
}

/** Elements of a list in a record; none of one that was cut. */
function elementsOf(record: string, list: string): string[] {
  try {
    const elements: unknown[] = JSON.parse(record)[list];
    return elements.map((element) => JSON.stringify(element));
  } catch {
    return [];
  }
}

/** Seconds of a processor that a company takes to write. */
async function secondsFor(name: string, count: number): Promise<number> {
  const before = process.cpuUsage();
  await generate(folder(name), { customers: count });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function folder(name: string): string {
  return join(place, name);
}

function read(name: string): Map<string, Buffer> {
  return new Map(readdirSync(folder(name)).map((file) => [file, readFileSync(join(folder(name), file))]));
}

function count(text: string | undefined, pattern: RegExp): number {
  return text?.match(pattern)?.length ?? 0;
}
