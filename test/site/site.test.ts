import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { demoSite } from "./demo-site.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";
import { hostFolder } from "./static-host.ts";

const project = join(import.meta.dirname, "../..");
const subPath = "/a/path/of/any/host/";

let site: string;
/** Every page but the root, which leads on at once. */
/** Every page; of those to embed, which are many and alike, a part stands for all. */
let pages: string[];
/** A page of each kind in the main language, and of each other language one: `npm run pages` looks at all. */
let sample: string[];
const kinds =
  /^404|^en\/((explore|find|ledger|paths|stages\/delivery|touchpoints\/(support\/phone|delivery\/parcel))\/)?index|^..\/index/;
let facts: (file: string) => Promise<PageFacts>;
let host: { url: string; close(): void };
let browser: Browser;

beforeAll(async () => {
  site = await demoSite();
  const files = await readdir(site, { recursive: true });
  const every = files.filter((file) => file.endsWith(".html") && file !== "index.html").sort();
  const embedded = every.filter(isEmbedded).filter((_, index) => index % 60 === 0);
  pages = [...every.filter((page) => !isEmbedded(page)), ...embedded];
  sample = pages.filter((page) => kinds.test(page));
  facts = pageFacts(site);
  host = await hostFolder(site, subPath);
  browser = await startBrowser();
}, 600_000);

afterAll(async () => {
  await browser?.close();
  host?.close();
});

const isEmbedded = (page: string) => page.includes("/embed/");
const addressOf = (page: string) => new URL(page.replace(/index\.html$/, ""), host.url).href;

async function visit<Result>(
  options: BrowserContextOptions,
  look: (page: Page, name: string) => Promise<Result>,
  names: readonly string[] = pages,
) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const found: { page: string; result: Result }[] = [];
  for (const name of names) {
    await page.goto(addressOf(name));
    // The explorer is looked at when it is whole.
    await page.waitForFunction(
      () =>
        !document.querySelector("[data-explorer=true]") ||
        document.documentElement.dataset.explorer === "ready",
    );
    found.push({ page: name, result: await look(page, name) });
  }
  await context.close();
  return found;
}

/** What axe finds, a line for each rule with the places that break it. */
function faults({ violations }: Awaited<ReturnType<AxeBuilder["analyze"]>>): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(" ")}`);
}

describe("the site of the demo company", () => {
  it("has a page for the overview, each stage, each touchpoint, the data and the methods", () => {
    expect(pages).toEqual(
      expect.arrayContaining(["en/index.html", "en/data/index.html", "en/methods/index.html", "404.html"]),
    );
    expect(pages.filter((page) => page.startsWith("en/stages/"))).toHaveLength(7);
    expect(pages.filter((page) => page.startsWith("en/touchpoints/")).length).toBeGreaterThan(10);
  });

  it("leads from its root to the main language below any sub-path, without script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(host.url);
    await page.waitForURL(`${host.url}en/`);
    await context.close();
  });

  it("has the same pages in every language, each saying which it is and where the others are", async () => {
    const languages = [...new Set(pages.flatMap((page) => /^([a-z]{2})\//.exec(page)?.[1] ?? []))];
    for (const page of pages.filter((name) => name.startsWith("en/") && !isEmbedded(name))) {
      for (const language of languages) {
        const path = page.replace(/^en\//, `${language}/`);
        const { language: said, offered } = await facts(path);
        expect(said, path).toBe(language);
        expect([...offered, language].sort(), path).toEqual([...languages].sort());
      }
    }
  });

  it("gives the picture that the README shows; where it has changed, copy en/figures/journey.svg of the built site there", async () => {
    const shown = await readFile(join(project, "data/kestrel/overview.svg"), "utf8");
    expect(await readFile(join(site, "en/figures/journey.svg"), "utf8")).toBe(shown);
  });

  it("opens every page below any sub-path with no error, and asks no other host for anything", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) problems.push(`${page.url()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(host.url)) problems.push(`${page.url()} asks ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) problems.push(`${response.url()}: ${response.status()}`);
    });
    for (const name of pages) {
      await page.goto(addressOf(name), { waitUntil: "load" });
      if ((await page.title()).trim() === "") problems.push(`${name}: no title`);
    }
    await context.close();
    expect(problems).toEqual([]);
  });

  it("has no link that leads nowhere, anchors and downloads included", async () => {
    const files = new Set(await readdir(site, { recursive: true }));
    const lost: string[] = [];
    for (const page of pages) {
      for (const link of (await facts(page)).links) {
        if (/^(https?|mailto|data):/.test(link)) continue;
        const target = new URL(link, `http://host/${page}`);
        const path = decodeURIComponent(target.pathname.slice(1));
        const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
        if (!files.has(file)) lost.push(`${page} → ${link}`);
        else if (/\/explore\/$/.test(target.pathname))
          continue; // what follows is a view
        else if (target.hash && file.endsWith(".html") && !(await facts(file)).ids.has(target.hash.slice(1)))
          lost.push(`${page} → ${link}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it("brings the script of the buttons to every page with a figure to take away", async () => {
    for (const page of pages) {
      const { links, taken } = await facts(page);
      if (taken > 0)
        expect(
          links.some((link) => link.endsWith("take-away.js")),
          page,
        ).toBe(true);
    }
  });

  it("weighs at most 60 KB gzipped a page, its CSS and pictures included", async () => {
    const weights = await Promise.all(
      pages.map(async (page) => {
        const styles = (await facts(page)).links
          .filter((link) => link.endsWith(".css"))
          .map((link) => basename(link));
        const files = await Promise.all([page, ...styles].map((file) => readFile(join(site, file))));
        return [page, gzipSync(Buffer.concat(files)).length] as const;
      }),
    );
    expect(weights.filter(([, weight]) => weight > 60_000)).toEqual([]);
  });

  it("has nothing that axe finds", async () => {
    const look = async (page: Page) => faults(await new AxeBuilder({ page }).analyze());
    const found = await visit({ colorScheme: "light" }, look, sample);
    expect(found.filter(({ result }) => result.length > 0)).toEqual([]);
  }, 300_000);

  it("has contrast enough in the dark too", async () => {
    const look = async (page: Page) =>
      faults(await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze());
    const found = await visit({ colorScheme: "dark" }, look, sample);
    expect(found.filter(({ result }) => result.length > 0)).toEqual([]);
  }, 300_000);

  it("shows the same words and pictures without script, where it is not made for one", async () => {
    const words = (page: Page) =>
      page.evaluate(() => document.querySelector("main")?.textContent?.replaceAll(/\s+/g, " ").trim());
    const pictures = (page: Page) => page.locator("main svg").count();
    const look = async (page: Page) => [await words(page), await pictures(page)];
    const still = sample.filter((name) => !/\/(explore|find)\//.test(name));
    const withScript = await visit({}, look, still);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const { page: name, result } of withScript) {
      await page.goto(addressOf(name));
      expect([
        (await page.locator("main").textContent())?.replaceAll(/\s+/g, " ").trim(),
        await page.locator("main svg").count(),
      ]).toEqual(result);
    }
    await context.close();
  });

  it("tells at any address that there is no page, and leads from there to the overview of each language", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(addressOf("lt/touchpoints/delivery/drone/"));
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");
    for (const language of ["en", "lt"]) {
      const href = await page.locator(`a[lang=${language}]`).evaluate((link: HTMLAnchorElement) => link.href);
      expect(href).toBe(addressOf(`${language}/index.html`));
    }
    await context.close();
  });

  it.each([320])(
    "fits a screen of %i pixels without scrolling sideways, the table of measures too",
    async (width) => {
      const over = (page: Page) =>
        page.evaluate(() => {
          const shown = [document.documentElement, ...document.querySelectorAll('[id$="-measures"] .scroll')];
          return Math.max(...shown.map((element) => element.scrollWidth - element.clientWidth));
        });
      const found = await visit({ viewport: { width, height: 800 } }, over, sample);
      expect(found.filter(({ result }) => result > 0)).toEqual([]);
    },
  );

  it("can be walked by keyboard, beginning with a way past the navigation", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(addressOf("en/index.html"));
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toMatch(/^#/);
    await context.close();
  });

  it("forbids inline script and style without their hash, and every other host, by its Content-Security-Policy", async () => {
    for (const page of pages) {
      const { policy, inline } = await facts(page);
      expect(policy, page).toMatch(/default-src '(none|self)'/);
      expect(policy, page).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
      expect(inline, page).toBe(0);
    }
  });

  it("says on every page that it is internal and belongs behind a sign-on", async () => {
    for (const page of pages.filter((name) => /^(en\/|404)/.test(name))) {
      const { text } = await facts(page);
      expect(text, page).toMatch(/personal data/i);
      expect(text, page).toMatch(/sign-on/i);
    }
  });
});
