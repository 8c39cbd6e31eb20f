/**
 * Holds every page of the demo company's built site, in every language, light and dark, to axe; the pages to embed, which are many
 * and alike, by every sixtieth. Leaves with 1 if axe finds something.
 *
 *     npm run touchline -- build && npm run axe
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { startBrowser } from "./browser.ts";
import { hostFolder } from "./static-host.ts";

const site = join(import.meta.dirname, "../../dist/kestrel");
const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith(".html")).sort();
const embedded = files.filter((file) => file.includes("/embed/")).filter((_, index) => index % 60 === 0);
const pages = [...files.filter((file) => file !== "index.html" && !file.includes("/embed/")), ...embedded];
const host = await hostFolder(site, "/");
const browser = await startBrowser();
let faults = 0;
for (const colorScheme of ["light", "dark"] as const) {
  const page = await (await browser.newContext({ colorScheme })).newPage();
  for (const name of pages) {
    await page.goto(new URL(name.replace(/index\.html$/, ""), host.url).href);
    if (name.endsWith("/explore/index.html"))
      await page.waitForFunction(() => document.documentElement.dataset.explorer === "ready");
    const { violations } = await new AxeBuilder({ page }).analyze();
    faults += violations.length;
    for (const { id, nodes } of violations)
      process.stdout.write(
        `${name}, ${colorScheme}: ${id}: ${nodes.map(({ target }) => String(target)).join(" ")}\n`,
      );
  }
  await page.context().close();
}
process.stdout.write(`${pages.length} pages, light and dark: ${faults} faults\n`);
await browser.close();
host.close();
process.exitCode = faults === 0 ? 0 : 1;
