import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { tableFromIPC } from "apache-arrow";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { parseHTML } from "linkedom";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/build-site.ts";
import { readPublished } from "../../src/cubes.ts";
import { type Edition, editionIn } from "../../src/edition.ts";
import type { Figure, Row } from "../../src/figures/figure.ts";
import { pageOf } from "../../src/figures/place.ts";
import { shownTable } from "../../src/figures/table.ts";
import { writePublished } from "../src/published-folder.ts";
import { startBrowser } from "./browser.ts";
import { hostFolder } from "./static-host.ts";

const root = join(import.meta.dirname, "../..");

let folder: string;
let site: string;
let edition: Edition;
let host: { url: string; close(): void };
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchline-take-away-"));
  const published = join(folder, "published");
  site = join(folder, "site");
  writePublished(published);
  await buildSite({ root, published, outDir: site });
  edition = editionIn(readPublished(published), "en", parseHTML("<!doctype html><html></html>").document);
  host = await hostFolder(site, "/below/");
  browser = await startBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  host?.close();
  await rm(folder, { recursive: true, force: true });
});

const fileOf = (figure: Figure, kind: string) => join(site, `figures/${figure.id}.${kind}`);
const ofArrow = async (figure: Figure): Promise<Row[]> =>
  tableFromIPC(await readFile(fileOf(figure, "arrow")))
    .toArray()
    .map((row) => ({ ...row.toJSON() }));
const ofParquet = async (figure: Figure) => {
  const { buffer, byteOffset, byteLength } = await readFile(fileOf(figure, "parquet"));
  return await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer }); // a file's bytes are in one
};
/** A cell as CSV writes it: nothing where there is none, every digit, and text that would run as a formula behind a sign. */
const inCsv = (cell: unknown) =>
  String(cell ?? "").replace(/^(?=[=+\-@\t\r])/, typeof cell === "number" ? "" : "'");
const cellsOf = (element: Element) =>
  [...element.querySelectorAll("th, td")].map((cell) => cell.textContent?.trim() ?? "");

describe("what is taken away from a figure", () => {
  it("is in every file what the table on the page shows, to the last digit", async () => {
    let tables = 0;
    for (const figure of edition.figures.all()) {
      const arrow = await ofArrow(figure);
      expect(await ofParquet(figure), figure.id).toEqual(arrow);
      const csv = parse(await readFile(fileOf(figure, "csv"), "utf8"), { columns: true });
      const written = arrow.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, inCsv(cell)])),
      );
      expect(csv, figure.id).toEqual(written);
      const page = join(site, `en${pageOf(edition.figures, figure)}index.html`);
      const { document } = parseHTML(await readFile(page, "utf8"));
      const table = document.getElementById(figure.id)?.querySelector("table");
      expect(table ? [...table.querySelectorAll("tbody tr")].map(cellsOf) : [], figure.id).toEqual(
        shownTable(edition, { ...figure, rows: arrow }).rows.map((cells) => cells.map((cell) => cell.trim())),
      );
      if (table) tables += 1;
    }
    expect(tables).toBeGreaterThan(20);
  });

  it("can be read by DuckDB from Parquet, with numbers as numbers", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    for (const figure of edition.figures.all()) {
      const reader = await connection.runAndReadAll(`from read_parquet('${fileOf(figure, "parquet")}')`);
      expect(reader.getRowObjects(), figure.id).toEqual(await ofArrow(figure));
      expect(new Set(reader.columnTypes().map(String)), figure.id).not.toContain("BLOB");
    }
    connection.closeSync();
  });
});

describe("the take-away line in a browser", () => {
  const first = () => edition.figures.all().find(({ chart }) => chart !== null) ?? expect.fail("no picture");
  const open = async (figure: Figure, colorScheme: "light" | "dark" = "light", javaScriptEnabled = true) => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const context = await browser.newContext({ colorScheme, javaScriptEnabled, permissions });
    const page = await context.newPage();
    await page.goto(`${host.url}en${pageOf(edition.figures, figure)}`);
    const line = page.locator(`[data-take-away="${figure.id}"]`);
    await line.locator("summary").click();
    return { page, line, close: () => context.close() };
  };
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  it("offers no button that does nothing: without script there is none", async () => {
    const { line, close } = await open(first(), "light", false);
    expect(await line.locator("button:visible").count()).toBe(0);
    expect(await line.locator("a:visible").count()).toBeGreaterThan(5);
    await close();
  });

  it.each([0, 1])(
    "copies the finding and the table with tabs, and says so to everyone: figure %i of the overview",
    async (place) => {
      const figure = edition.figures.overview()[place] ?? expect.fail("no figure");
      const { page, line, close } = await open(figure);
      await line.locator("[data-take=text]").click();
      await expect.poll(() => line.getByRole("status").textContent()).toBe("Copied.");
      const { columns, rows } = shownTable(edition, figure);
      const plain = (text: string) => text.replace(/\s+/g, " ").trim();
      const table = [columns.map(({ heading }) => heading), ...rows];
      expect(await copied(page)).toBe(
        `${plain(figure.heading)}\n${plain(figure.finding)}\n\n${table.map((cells) => cells.map(plain).join("\t")).join("\n")}\n`,
      );
      await close();
    },
  );

  it.each(["light", "dark"] as const)(
    "saves the picture as PNG on %s paper, two dots a unit",
    async (scheme) => {
      const { page, line, close } = await open(first(), scheme);
      const problems: string[] = [];
      page.on("console", (message) => problems.push(message.text()));
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        line.locator("[data-take=png]").click(),
      ]);
      expect(download.suggestedFilename()).toBe(`${first().id}.png`);
      const png = await readFile(await download.path());
      const seen = await page.evaluate(
        async ([bytes, id]) => {
          const image = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext("2d");
          context?.drawImage(image, 0, 0);
          const { data = new Uint8ClampedArray() } =
            context?.getImageData(0, 0, image.width, image.height) ?? {};
          const colours = new Set<string>();
          for (let place = 0; place < data.length; place += 4)
            colours.add(data.slice(place, place + 3).join());
          const svg = document.querySelector<SVGSVGElement>(`[id="${id}"] .wide svg`);
          const paper = getComputedStyle(document.documentElement).backgroundColor;
          return {
            size: [image.width, image.height],
            unit: [svg?.viewBox.baseVal.width ?? 0, svg?.viewBox.baseVal.height ?? 0],
            corner: `rgb(${data.slice(0, 3).join(", ")})`,
            paper,
            colours: colours.size,
          };
        },
        [[...png], first().id] as const,
      );
      expect(seen.size).toEqual(seen.unit.map((length) => 2 * (length + 32)));
      expect(seen.corner).toBe(seen.paper);
      expect(seen.colours).toBeGreaterThan(20);
      expect(problems).toEqual([]);
      await close();
    },
  );

  it("copies the code of an iframe that shows the figure alone, and leads back to its page", async () => {
    const { page, line, close } = await open(first());
    await line.locator("[data-take=frame]").click();
    await expect.poll(() => line.getByRole("status").textContent()).toBe("Copied.");
    const code = await copied(page);
    expect(code).toContain(`src="${host.url}en/embed/${first().id}/"`);
    const elsewhere = join(folder, "elsewhere");
    await mkdir(elsewhere);
    await writeFile(join(elsewhere, "index.html"), `<!doctype html><body style="margin:0">${code}`);
    const other = await hostFolder(elsewhere, "/");
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(other.url);
    const frame = page.frameLocator("iframe");
    expect(await frame.getByRole("heading").textContent()).toBe(first().heading);
    expect(await frame.locator(".picture svg:visible").count()).toBe(1);
    const wider = await frame.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(wider).toBe(0);
    const back = await frame
      .locator("a")
      .last()
      .evaluate((link) => (link as HTMLAnchorElement).href); // an `a` is one
    expect(back).toBe(`${host.url}en${pageOf(edition.figures, first())}#${first().id}`);
    await close();
    other.close();
  });
});

describe("the pages to embed", () => {
  it("are one for each figure, with heading, finding, caption, source and nothing to navigate", async () => {
    for (const figure of edition.figures.all()) {
      const page = await readFile(join(site, `en/embed/${figure.id}/index.html`), "utf8");
      const { document } = parseHTML(page);
      expect(document.querySelector("h1")?.textContent, figure.id).toBe(figure.heading);
      expect(document.querySelector(".finding")?.textContent, figure.id).toBe(figure.finding);
      expect(document.querySelector(".note")?.textContent, figure.id).toBe(figure.note);
      expect(document.querySelectorAll("nav, script, header").length, figure.id).toBe(0);
      expect(
        document.querySelectorAll(figure.chart ? ".picture svg" : ".picture table, .picture").length,
      ).toBeGreaterThan(0);
      const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
      expect(links.map((link) => new URL(link, `http://host/en/embed/${figure.id}/`).pathname)).toEqual([
        `/en${pageOf(edition.figures, figure)}`,
      ]);
    }
  });
});
