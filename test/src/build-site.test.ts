import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { tableFromIPC } from "apache-arrow";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/build-site.ts";
import { writePublished } from "./published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-site-"));
const root = join(import.meta.dirname, "..", "..");
const internal = join(folder, "internal");
const publication = join(folder, "publication");

beforeAll(async () => {
  const withheld = [{ touchpoint: "delivery.parcel", dimension: "region", value: "far_east" }] as const;
  writePublished(join(folder, "one"));
  writePublished(join(folder, "two"), { audience: "publication", withheld: [...withheld] });
  await buildSite({ root, published: join(folder, "one"), outDir: internal });
  await buildSite({ root, published: join(folder, "two"), outDir: publication });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = () =>
  readdirSync(internal, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ file, html: readFileSync(join(internal, file), "utf8") }));

const text = (path: string, site = internal) => readFileSync(join(site, path), "utf8");

describe("a built site", () => {
  it("has a page for everything that a reader looks at, and one to find it", () => {
    expect(
      pages()
        .map(({ file }) => file)
        .filter((file) => !file.startsWith("en/embed/"))
        .toSorted(),
    ).toEqual(
      [
        "404.html",
        "index.html",
        "en/data/index.html",
        "en/explore/index.html",
        "en/find/index.html",
        "en/index.html",
        "en/ledger/index.html",
        "en/paths/index.html",
        "en/methods/index.html",
        ...["delivery", "loyalty", "order", "product", "promise", "repair", "support"].map(
          (stage) => `en/stages/${stage}/index.html`,
        ),
        "en/touchpoints/delivery/parcel/index.html",
        "en/touchpoints/product/use/index.html",
      ].toSorted(),
    );
  });

  it("leads from its root to the main language, without a script", () => {
    const { document } = parseHTML(text("index.html"));
    expect(document.querySelector("meta[http-equiv=refresh]")?.getAttribute("content")).toBe("0; url=en/");
    expect([...document.querySelectorAll("main a")].map((link) => link.getAttribute("href"))).toEqual([
      "en/",
    ]);
    expect(document.querySelector("script")).toBeNull();
  });

  it("says its language, and offers no other where it has none", () => {
    const { document } = parseHTML(text("en/ledger/index.html"));
    expect(document.documentElement.getAttribute("lang")).toBe("en");
    expect(document.querySelector("[hreflang], .languages")).toBeNull();
  });

  it("links only to what is there, relatively, so that it works from any folder of any host", () => {
    const broken = pages().flatMap(({ file, html }) => {
      const { document } = parseHTML(html);
      const links = [...document.querySelectorAll("[href], [src]")].map(
        (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
      );
      // What follows an address of the explorer is a view, not a place on the page.
      const places = links.map((link) => link.replace(/(\/explore\/)#.*/, "$1"));
      return places.filter((link) => !resolves(file, link, document)).map((link) => `${file}: ${link}`);
    });
    expect(broken).toEqual([]);
  });

  it("has a page for missing addresses that needs no other file, its style and script allowed by their hashes alone", () => {
    const html = text("404.html");
    const [style = "", script = ""] = ["style", "script"].map(
      (name) => new RegExp(`<${name}>([^]*?)</${name}>`).exec(html)?.[1],
    );
    const hash = (content: string) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
    expect(html).toContain(
      `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/<link|\ssrc=|\sstyle="|\son[a-z]+="/);
  });

  it("keeps a strict content security policy: no inline script or style, no other host", () => {
    for (const { file, html } of pages().filter((page) => page.file !== "404.html")) {
      expect(html, file).toMatch(
        /default-src 'none'; (script-src 'self'; )?(connect-src 'self'; )?style-src 'self'/,
      );
      expect(html, file).not.toMatch(
        /<style|\sstyle="|\son[a-z]+="|<script(?![^>]*\s(src=|type="application\/json"))/,
      );
      expect(html, file).not.toMatch(/(href|src)="(https?:)?\/\//);
    }
    for (const [, file = ""] of text("touchline.css").matchAll(/url\("([^"]+)"\)/g))
      expect(existsSync(join(internal, file)), file).toBe(true);
    expect(text("touchline.css")).not.toMatch(/@import|url\("?(https?:|\/)/);
  });

  it("weighs at most 60 KB a page, gzipped, style included", () => {
    const style = gzipSync(text("touchline.css")).length;
    for (const { file, html } of pages()) expect(gzipSync(html).length + style, file).toBeLessThan(60_000);
  });

  it("says on every page that it is internal, or for publication and what it withholds", () => {
    for (const { file, html } of pages()) expect(html, file).toContain("behind a sign-on");
    expect(text("en/touchpoints/delivery/parcel/index.html", publication)).toContain("region far east");
    expect(text("en/index.html", publication)).not.toContain("sign-on");
  });

  it("offers every figure as CSV, Arrow and SVG with the numbers of the page", () => {
    const csv = text("figures/delivery-parcel-months.csv").split("\r\n");
    expect(csv.slice(0, 2)).toEqual([
      "month,kept_rate,low,high,due",
      "2026-01,0.95,0.9299999999999999,0.97,300",
    ]);
    const arrow = tableFromIPC(readFileSync(join(internal, "figures/delivery-parcel-months.arrow")));
    expect(arrow.numRows).toBe(3);
    expect(arrow.get(1)?.toJSON()).toMatchObject({ month: "2026-02", kept_rate: 0.8, due: 300 });
    expect(text("en/touchpoints/delivery/parcel/index.html")).toMatch(
      /2026-02[\s\S]{0,80}80\.0[\s\S]{0,80}78\.0 to 82\.0/,
    );
    expect(text("en/figures/delivery-parcel-months.svg")).toContain("prefers-color-scheme:dark");
    expect(text("figures/delivery-parcel-months.sql")).toBe("select 1 as due where 1 < 2\n");
  });

  it("holds the cubes that it is made of, and nothing else of the published folder", () => {
    const cubes = readdirSync(join(internal, "cubes"));
    expect(cubes).toContain("metrics.arrow");
    expect(cubes.filter((name) => !name.endsWith(".arrow"))).toEqual([]);
  });

  it("names the first fault when a page cannot be built", async () => {
    const broken = buildSite({ root, published: join(folder, "nowhere"), outDir: join(folder, "broken") });
    await expect(broken).rejects.toThrow(/^the pages could not be built: .*nowhere/);
  });

  it("gives a spreadsheet no formula and escapes what a page could misread", () => {
    expect(text("figures/delivery-parcel-categories.csv")).toContain("\r\n'=HYPERLINK(1),");
    expect(text("figures/delivery-parcel-categories.csv")).toContain('\r\n"coffee, whole",');
    expect(text("en/touchpoints/product/use/index.html")).toContain("In &lt;use&gt;");
    expect(parseHTML(text("en/index.html")).document.querySelector("use")).toBeNull();
  });

  it("says what is not measured, what is unknown, and who is not said to have cancelled", () => {
    expect(text("en/touchpoints/product/use/index.html")).toContain(
      "cannot be told: no promise of its own, no outcome, nobody asked.",
    );
    expect(text("en/stages/support/index.html")).toContain("nobody measures this stage");
    const parcel = text("en/touchpoints/delivery/parcel/index.html");
    expect(parcel).toContain("the source does not say by whom");
    expect(parcel).toMatch(/What became of 60 more is unknown: .*84\.9.*90\.6/s);
  });

  it("defines every measure below their table, and prints no link in the footer", () => {
    const { document } = parseHTML(text("en/touchpoints/delivery/parcel/index.html"));
    const defined = [...document.querySelectorAll("#delivery-parcel-measures .more a[href*='#metric-']")];
    expect(new Set(defined.map((link) => link.getAttribute("href")?.split("-").at(-1))).size).toBe(3);
    const links = [...document.querySelectorAll("footer a")];
    expect(links.map((link) => link.closest("p")?.className)).toEqual(["onward", "onward"]);
    expect(text("touchline.css").split("@media print")[1]).toContain(".onward");
  });
});

function resolves(file: string, link: string, document: Document): boolean {
  if (link.startsWith("#")) return document.querySelector(`[id="${link.slice(1)}"]`) !== null;
  if (link.startsWith("/") || /^[a-z]+:/.test(link)) return false;
  const [path = "", anchor] = link.split("#");
  const target = join(internal, dirname(file), path);
  if (!target.startsWith(internal)) return false;
  const found = existsSync(target) && statSync(target).isDirectory() ? join(target, "index.html") : target;
  return (
    existsSync(found) && (anchor === undefined || readFileSync(found, "utf8").includes(`id="${anchor}"`))
  );
}
