import lighthouse from "lighthouse";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { demoSite } from "./demo-site.ts";
import { hostFolder } from "./static-host.ts";

const port = 20_000 + (process.pid % 20_000);
const least = { performance: 95, accessibility: 100, "best-practices": 100 } as const;

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

it.each(["en/", "en/touchpoints/delivery/parcel/", "en/explore/"])(
  "gives %s at least 95 for performance and 100 for accessibility and best practices, on a phone",
  async (path) => {
    const run = await lighthouse(`${host.url}${path}`, {
      port,
      onlyCategories: Object.keys(least),
      output: "json",
      logLevel: "error",
    });
    const found = Object.entries(least).map(([name, points]) => {
      const category = run?.lhr.categories[name];
      const lost = (category?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (run?.lhr.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${id}: ${run?.lhr.audits[id]?.displayValue ?? run?.lhr.audits[id]?.title ?? ""}`);
      return { name, points: Math.round((category?.score ?? 0) * 100), least: points, lost };
    });
    expect(found.filter(({ points, least: wanted }) => points < wanted)).toEqual([]);
  },
  180_000,
);
