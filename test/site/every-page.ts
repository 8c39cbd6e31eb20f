/**
 * Holds every page of the demo company's built site, in every language, to axe, light and dark, and to narrow screens; the pages to
 * embed, which are many and alike, by every sixtieth. Leaves with 1 if something is found.
 *
 *     npm run touchline -- build && npm run pages
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
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

async function open(page: Page, name: string): Promise<void> {
  await page.goto(new URL(name.replace(/index\.html$/, ""), host.url).href);
  if (name.endsWith("/explore/index.html"))
    await page.waitForFunction(() => document.documentElement.dataset.explorer === "ready");
}

for (const colorScheme of ["light", "dark"] as const) {
  const page = await (await browser.newContext({ colorScheme })).newPage();
  for (const name of pages) {
    await open(page, name);
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations)
      tell(`${name}, ${colorScheme}: ${id}: ${nodes.map(({ target }) => String(target)).join(" ")}`);
  }
  await page.context().close();
}
for (const width of [320, 390]) {
  const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
  for (const name of pages) {
    await open(page, name);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) tell(`${name}: ${over} pixels too wide for ${width}`);
  }
  await page.context().close();
}
process.stdout.write(`${pages.length} pages, light, dark and narrow: ${faults} faults\n`);
await browser.close();
host.close();
process.exitCode = faults === 0 ? 0 : 1;
