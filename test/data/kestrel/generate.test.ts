import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { generate } from "../../../data/kestrel/generate.ts";
import customers from "../../../data/kestrel/sources/customers/source.ts";
import estimates from "../../../data/kestrel/sources/estimates/source.ts";
import orderLines from "../../../data/kestrel/sources/order_lines/source.ts";
import orders from "../../../data/kestrel/sources/orders/source.ts";
import parcels from "../../../data/kestrel/sources/parcels/source.ts";
import products from "../../../data/kestrel/sources/products/source.ts";
import reviews from "../../../data/kestrel/sources/reviews/source.ts";
import surveys from "../../../data/kestrel/sources/surveys/source.ts";

const place = mkdtempSync(join(tmpdir(), "kestrel-"));
afterAll(() => rmSync(place, { recursive: true }));

const sources = { customers, estimates, orderLines, orders, parcels, products, reviews, surveys };
const generous = 2000;

describe("generate", async () => {
  const before = process.cpuUsage();
  await generate(folder("first"));
  const { user, system } = process.cpuUsage(before);
  const files = read("first");

  it("is done in two seconds of a processor", () => {
    expect((user + system) / 1000).toBeLessThan(generous);
  });

  it("writes the same bytes for the same seed, and others for another", async () => {
    await generate(folder("again"));
    await generate(folder("other"), { seed: 2 });
    expect(read("again")).toEqual(files);
    expect(read("other").get("products.csv")).toBe(files.get("products.csv"));
    expect(read("other").get("orders-2024-q1.csv")).not.toBe(files.get("orders-2024-q1.csv"));
  });

  it("adds customers to a smaller company without changing the others", async () => {
    await generate(folder("small"), { customers: 200 });
    for (const [name, text] of read("small")) {
      const whole = new Set(files.get(name)?.split("\n"));
      expect(text.split("\n").filter((line) => !whole.has(line))).toEqual([]);
    }
  });

  it("leaves nothing but complete folders", () => {
    expect(readdirSync(place).filter((name) => name.includes("unfinished"))).toEqual([]);
  });

  it.each(Object.entries(sources))("gives %s the columns that its source declares", (_, source) => {
    const names = [...files.keys()].filter((name) => matches(name, source.files));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names)
      expect(files.get(name)?.split("\n")[0]).toBe(Object.keys(source.columns).join(","));
  });

  it("writes each file for exactly one source", () => {
    for (const name of files.keys()) {
      expect(Object.values(sources).filter((source) => matches(name, source.files))).toHaveLength(1);
    }
  });

  it("soils a few records in a thousand", () => {
    const rows = [...files].flatMap(([name, text]) =>
      /^(orders|parcels)/.test(name) ? text.trim().split("\n").slice(1) : [],
    );
    const bad = rows.filter((row) => row.includes("-02-30") || /n\/a|\?/.test(row) || fields(row) < 6);
    expect(bad.length / rows.length).toBeGreaterThan(0.001);
    expect(bad.length / rows.length).toBeLessThan(0.005);
  });

  it("sends one month of parcels twice, the second time with what had become of them", () => {
    const [early, late] = ["", "-resent"].map((suffix) => table(`parcels-2025-05${suffix}.csv`));
    expect(late?.map(({ parcel_number }) => parcel_number)).toEqual(
      early?.map(({ parcel_number }) => parcel_number),
    );
    expect(underWay(early)).toBeGreaterThan(underWay(late));
  });

  it("holds clocks that show an hour that is skipped, and one that comes twice", () => {
    const all = [...files.values()].join("");
    expect(all).toMatch(/(2024-03-31|2025-03-30) 02:/);
    expect(all).toMatch(/(2024-10-27|2025-10-26) 02:/);
  });

  it("fills every channel, region and category", () => {
    const rows = [1, 2, 3, 4].flatMap((quarter) => table(`orders-2024-q${quarter}.csv`));
    expect(new Set(rows.map(({ region }) => region)).size).toBe(6);
    expect(new Set(rows.map(({ channel }) => channel)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(table("products.csv").map(({ category }) => category)).size).toBe(5);
  });

  function table(name: string): Record<string, string>[] {
    return parse(files.get(name) ?? "", { columns: true, relax_column_count: true });
  }
});

function folder(name: string): string {
  return join(place, name);
}

function read(name: string): Map<string, string> {
  return new Map(
    readdirSync(folder(name)).map((file) => [file, readFileSync(join(folder(name), file), "utf8")]),
  );
}

function matches(name: string, pattern: string): boolean {
  const [start = "", end = start] = pattern.split("*");
  return pattern.includes("*") ? name.startsWith(start) && name.endsWith(end) : name === pattern;
}

function fields(row: string): number {
  return row.split(",").length;
}

function underWay(rows: readonly Record<string, string>[] | undefined): number {
  return rows?.filter(({ parcel_status }) => parcel_status === "in transit").length ?? 0;
}
