import { rm } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dev, type RunningDev } from "../../pipelines/commands/dev.ts";
import { ordersSource, smallWorkspace } from "../commands/small-workspace.ts";
import { startBrowser } from "./browser.ts";

const timeout = 30_000;

let small: Awaited<ReturnType<typeof smallWorkspace>>;
let running: RunningDev;
let browser: Browser;
beforeAll(async () => {
  small = await smallWorkspace();
  running = await dev({ workspace: small.folder, port: 4395 }, small.terminal, Date.now);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await running?.stop();
  await rm(small.output, { recursive: true, force: true });
});

it("dev loads a page again in the browser when something changes, and shows a fault above it until it is mended", async () => {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) problems.push(message.text());
  });
  const first = page.waitForEvent("websocket");
  await page.goto(`${running.url}en/data/`);
  await first;
  const main = page.locator("main");
  await expect.poll(() => main.textContent(), { timeout }).toContain("Orders");
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain("Source Sans");
  await small.write("sources/orders/source.ts", ordersSource.replace('"Orders"', '"Every order"'));
  await expect.poll(() => main.textContent(), { timeout }).toContain("Every order");
  await small.write("sources/orders/source.ts", "export default {");
  const fault = page.getByRole("alert");
  await expect.poll(() => fault.count(), { timeout }).toBe(1);
  expect(await fault.textContent()).toContain("source.ts cannot be run");
  expect(await main.textContent()).toContain("Every order");
  await small.write("sources/orders/source.ts", ordersSource);
  await expect.poll(() => main.textContent(), { timeout }).not.toContain("Every order");
  expect(await fault.count()).toBe(0);
  expect(problems).toEqual([]);
});
