import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, it } from "vitest";
import { draw } from "../../../src/charts/draw.ts";
import { readCubes } from "../../../src/cubes.ts";
import { figuresOf } from "../../../src/figures/all.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { readable } from "../../../src/figures/names.ts";
import type { Words } from "../../../src/words/words.ts";
import { wordsOf } from "../../../src/words/words-of.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-said-"));
let figures: readonly Figure[];

/** A language in which every message is its name in brackets: what stands outside them was not said by a message. */
const bracketed: Words = {
  ...wordsOf("en"),
  say: (key) => `⟦${key}⟧`,
  list: (items) => items.join(", "),
  monthName: (month) => `⟦${month}⟧`,
  monthShort: (month) => `⟦${month}⟧`,
  dayName: (day) => `⟦${day}⟧`,
};

beforeAll(() => {
  writePublished(folder);
  figures = figuresOf({ ...readCubes(folder), words: bracketed }).all();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("says every heading, finding, note and column by messages alone", () => {
  const told = figures.flatMap(({ heading, finding, note, columns }) => [
    heading,
    finding,
    note,
    ...columns.map(({ label }) => label),
  ]);
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter((text) => unsaid(text) !== "")).toEqual([]);
});

it("writes nothing into pictures but messages, numbers, and the record’s own names", () => {
  const cells = figures.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row).map(String)));
  const names = new Set(cells.flatMap((cell) => [cell, readable(cell)]));
  const written = figures.flatMap(textsOf);
  expect(written.length).toBeGreaterThan(100);
  expect(written.filter((text) => unsaid(text) !== "" && !names.has(text))).toEqual([]);
});

/** The letters of a text that no message said. */
function unsaid(text: string): string {
  return text.replaceAll(/⟦[^⟧]*⟧|[^\p{L}]/gu, "");
}

/** Every text in both pictures of a figure. */
function textsOf({ id, chart }: Figure): string[] {
  if (chart === null) return [];
  return (["wide", "narrow"] as const).flatMap((size) => {
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    document.body.innerHTML = draw(document, chart(size), { id, title: id, finding: id });
    return [...document.querySelectorAll("text")].map((text) => text.textContent ?? "");
  });
}
