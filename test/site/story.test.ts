import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { demoSite } from "./demo-site.ts";
import { hostFolder } from "./static-host.ts";

let host: { url: string; close(): void };
let browser: Browser;

beforeAll(async () => {
  host = await hostFolder(await demoSite(), "/any/path/");
  browser = await startBrowser();
}, 600_000);
afterAll(async () => {
  await browser?.close();
  host?.close();
});

const heading = async (page: Page) => (await page.locator("h1").textContent())?.trim() ?? "";

async function explored(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.explorer === "ready");
}

describe("an analyst with five minutes", () => {
  it("finds which touchpoint hurts, since when, for whom, how sure, what was promised, and sends the link", async () => {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();

    // Which touchpoint hurts, and since when: the overview's own heading.
    await page.goto(`${host.url}en/`);
    const first = await heading(page);
    const labels = await page.locator("ul.onward a").allInnerTexts();
    const hurts = labels.find((label) => first.startsWith(`“${label}”`) || first.startsWith(label)) ?? "";
    expect(labels).toContain(hurts);
    expect(first).toMatch(/since March 2025/);

    // What was promised there, and what happened: the touchpoint's page.
    await page.getByRole("link", { name: hurts, exact: true }).last().click();
    expect(await heading(page)).toContain(hurts);
    expect(await page.locator("main").textContent()).toMatch(/Promised/);

    // For whom: the explorer, from there, by region since then.
    await page.getByRole("link", { name: /^Explore these promises/ }).click();
    await explored(page);
    const all = await heading(page);
    await page.getByLabel("From").selectOption("2025-03");
    for (const region of ["North", "East"])
      await page.getByRole("button", { name: region, exact: true }).click();
    const there = await heading(page);
    expect(there).not.toBe(all);
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    for (const region of ["North", "East", "South", "West"])
      await page.getByRole("button", { name: region, exact: true }).click();
    const both = await heading(page);
    expect(both).toMatch(/^A: .+; B: .+/);

    // How sure: the difference with its interval, in words.
    const sure = await page.locator(".finding .lead").textContent();
    expect(sure).toMatch(/A minus B: −\d.*95.%.interval .* more than chance explains/su);

    // Sent, and opened in a fresh browser: the same view, word for word.
    await page.getByRole("button", { name: "Copy the link" }).click();
    await page.getByText("The link to this view is copied.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await context.close();
    const colleague = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
    await colleague.goto(link);
    await explored(colleague);
    expect(await heading(colleague)).toBe(both);
    expect(await colleague.locator(".finding .lead").textContent()).toBe(sure);
    await colleague.context().close();
  }, 120_000);

  it("goes back, forward, undoes and starts again", async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${host.url}en/explore/`);
    await explored(page);
    const start = await heading(page);
    await page.getByRole("button", { name: "North", exact: true }).click();
    const north = await heading(page);
    await page.goBack();
    expect(await heading(page)).toBe(start);
    await page.goForward();
    expect(await heading(page)).toBe(north);
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await heading(page)).toBe(start);
    await page.getByRole("button", { name: "Redo" }).click();
    expect(await heading(page)).toBe(north);
    await page.getByRole("button", { name: "Start again" }).click();
    expect(await heading(page)).toBe(start);
    await page.context().close();
  });

  it("opens the nearest view of a broken link and says what it drops", async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${host.url}en/explore/#1&region=North,Atlantis&love=1`);
    await explored(page);
    expect(await page.getByRole("alert").textContent()).toContain("region=Atlantis, love=1");
    expect(new URL(page.url()).hash).toBe("#1&region=North");
    await page.context().close();
  });

  it("does all of it by keyboard", async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${host.url}en/explore/`);
    await explored(page);
    const start = await heading(page);
    const name = () => page.evaluate(() => document.activeElement?.textContent);
    for (let presses = 0; presses < 120 && (await name()) !== "Checkout"; presses += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await heading(page)).not.toBe(start);
    expect(
      await page.getByRole("button", { name: "Checkout", exact: true }).getAttribute("aria-pressed"),
    ).toBe("true");
    await page.context().close();
  });

  it("finds a place of the site by a word, and its address keeps the word", async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${host.url}en/find/`);
    await page.getByRole("searchbox").fill("chekout");
    await page.locator(".find ol a").first().click();
    expect(await heading(page)).toContain("Checkout");
    await page.context().close();
  });
});
