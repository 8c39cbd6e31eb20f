/**
 * Holds every page of the demo company's built site, in every language, to axe, light and dark, and to narrow screens; the pages to
 * embed, which are many and alike, by every sixtieth. Leaves with 1 if something is found.
 *
 *     npm run touchline -- build && npm run pages
 */
import { readdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { startBrowser } from "./browser.ts";
import { hostFolder } from "./static-host.ts";

const site = join(import.meta.dirname, "../../dist/kestrel");
const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith(".html")).sort();
const embedded = files.filter((file) => file.includes("/embed/")).filter((_, index) => index % 60 === 0);
const pages = [...files.filter((file) => file !== "index.html" && !file.includes("/embed/")), ...embedded];
const host = await hostFolder(site, "/");
const browser = await startBrowser();
let faults = 0;

function tell(fault: string): void {
  faults += 1;
  process.stdout.write(`${fault}\n`);
}

/** Looks at every page, with a browser for each core. */
async function visit(
  options: BrowserContextOptions,
  look: (page: Page, name: string) => Promise<readonly string[]>,
): Promise<void> {
  const left = pages.toReversed();
  const walk = async () => {
    const page = await (await browser.newContext(options)).newPage();
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      await page.goto(new URL(name.replace(/index\.html$/, ""), host.url).href);
      if (name.endsWith("/explore/index.html"))
        await page.waitForFunction(() => document.documentElement.dataset.explorer === "ready");
      for (const fault of await look(page, name)) tell(`${name}, ${JSON.stringify(options)}: ${fault}`);
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, walk));
}

/** By how much a page is wider than its screen. */
async function width(page: Page): Promise<readonly string[]> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return over > 0 ? [`${over} pixels too wide`] : [];
}

for (const colorScheme of ["light", "dark"] as const)
  await visit({ colorScheme }, async (page) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(" ")}`);
  });
for (const pixels of [320, 390]) await visit({ viewport: { width: pixels, height: 800 } }, width);
process.stdout.write(`${pages.length} pages, light, dark and narrow: ${faults} faults\n`);
await browser.close();
host.close();
process.exitCode = faults === 0 ? 0 : 1;
