import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, describe, expect, it, vi } from "vitest";
import { cubesIn, readPublished } from "../../src/cubes.ts";
import { editionIn, stageMarks } from "../../src/edition.ts";
import { csv } from "../../src/figures/downloads.ts";
import { publishedSite, writePublished } from "./published-folder.ts";

// A second language before there is one: the English messages, each marked.
vi.mock("../../src/words/messages.ts", async (original) => {
  const known = await original<typeof import("../../src/words/messages.ts")>();
  const marked = Object.entries(known.messages.en ?? {}).map(([key, text]) => [key, `·${text}`]);
  return { ...known, messages: { ...known.messages, it: Object.fromEntries(marked) } };
});

const folder = mkdtempSync(join(tmpdir(), "touchline-edition-"));
writePublished(folder, {
  workspace: {
    ...publishedSite.workspace,
    languages: ["en", "it"],
    translations: {
      it: {
        Little: "Piccola",
        "Parcel on the day": "Pacco nel giorno",
        Logistics: "Logistica",
        "New carrier": "Nuovo corriere",
      },
    },
  },
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const published = readPublished(folder);
const { document } = parseHTML("<!doctype html><html><body></body></html>");
const english = editionIn(published, "en", document);
const italian = editionIn(published, "it", document);

describe("editionIn(published, language)", () => {
  it("says in its language what the workspace says itself, and reads the tables once", () => {
    const { site, touchpoints, slack } = cubesIn(published, "it");
    expect(site.workspace.name).toBe("Piccola");
    expect(site.workspace.annotations.map(({ label }) => label)).toEqual(["Site down", "Nuovo corriere"]);
    expect(touchpoints[0]).toMatchObject({ label: "Pacco nel giorno", owner: "Logistica" });
    expect(slack).toBe(published.slack);
    expect(published.touchpoints[0]?.label).toBe("Parcel on the day");
  });

  it("has the figures of every other language, with the same numbers and codes", () => {
    const ids = ({ figures }: typeof english) => figures.all().map(({ id }) => id);
    expect(ids(italian)).toEqual(ids(english));
    for (const [index, figure] of english.figures.all().entries()) {
      const other = italian.figures.all()[index];
      const columns = figure.columns.filter(({ kind }) => kind !== "text");
      expect(other && csv({ ...other, columns }), figure.id).toBe(csv({ ...figure, columns }));
    }
  });

  it("lets no figure speak another language than its own", () => {
    for (const { id, heading, finding, note } of italian.figures.all())
      for (const text of [heading, finding, note].filter(Boolean)) expect(text, id).toContain("·");
  });

  it("draws a picture once, and links to pages of its own language", () => {
    const [journey] = italian.figures.overview();
    if (journey === undefined) throw new Error("no journey");
    expect(italian.picture(journey, "wide")).toContain("Pacco nel giorno");
    expect(italian.picture({ ...journey, chart: () => expect.fail("drawn twice") }, "wide")).toContain(
      "Pacco",
    );
    expect(italian.linksFrom("/it/ledger/")("/data/")).toBe("../data/");
  });
});

it("stageMarks(edition) says nothing, so that it serves every language", () => {
  const mark = stageMarks(english, document)("delivery", "delivery.parcel");
  expect(mark).toContain("<svg");
  expect(parseHTML(mark).document.documentElement?.textContent).toBe("");
});
