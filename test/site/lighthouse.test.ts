import lighthouse from "lighthouse";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { demoSite } from "./demo-site.ts";
import { hostFolder } from "./static-host.ts";

const port = 20_000 + (process.pid % 20_000);
const least = { performance: 95, accessibility: 100, "best-practices": 100 };

/** How often a page may be measured until it is as quick as wanted. */
const attempts = 4;

let host: { url: string; close(): void };
let browser: Browser;

beforeAll(async () => {
  host = await hostFolder(await demoSite(), "/");
  browser = await startBrowser([`--remote-debugging-port=${port}`]);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  host?.close();
});

const paths = ["en/", "en/touchpoints/delivery/parcel/", "en/explore/"] as const;

it.each(paths)(
  "gives %s at least 95 for performance and 100 for accessibility and best practices, on a phone",
  async (path) => {
    let found = await shortfallsOf(path);
    // Whatever else the machine does at the same time makes a page slower, never quicker.
    for (let again = 1; again < attempts && found.some(({ name }) => name === "performance"); again += 1)
      found = await shortfallsOf(path);
    expect(found).toEqual([]);
  },
  300_000,
);

/** The categories that have fewer points than they should, with what they lost them for. */
async function shortfallsOf(path: string) {
  const run = await lighthouse(`${host.url}${path}`, {
    port,
    onlyCategories: Object.keys(least),
    output: "json",
    logLevel: "error",
  });
  return Object.entries(least).flatMap(([name, wanted]) => {
    const category = run?.lhr.categories[name];
    const points = Math.round((category?.score ?? 0) * 100);
    if (points >= wanted) return [];
    const lost = (category?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (run?.lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${run?.lhr.audits[id]?.displayValue ?? run?.lhr.audits[id]?.title ?? ""}`);
    return [{ name, points, lost }];
  });
}
