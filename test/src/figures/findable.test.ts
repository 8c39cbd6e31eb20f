import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readPublished } from "../../../src/cubes.ts";
import { editionIn } from "../../../src/edition.ts";
import { findable } from "../../../src/figures/findable.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-findable-"));

beforeAll(() => writePublished(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("names the touchpoint or the stage of each figure whose heading does not", () => {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const { figures } = findable(editionIn(readPublished(folder), "en", document));
  const at = (id: string) => figures.find(({ path }) => path.endsWith(`#${id}`))?.name;
  expect(at("delivery-parcel-months")).toBe(
    "Parcel on the day: Clearly lowest in February 2026, when 80.0\u202f% were kept",
  );
  expect(at("delivery-verdicts")).toMatch(/^Delivery: /);
});
