import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draw } from "../../../src/charts/draw.ts";
import { type Cubes, readCubes } from "../../../src/cubes.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { journeyPaths } from "../../../src/figures/journey-paths.ts";
import { shownTable } from "../../../src/figures/table.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-paths-"));
let cubes: Cubes;
let figures: ReadonlyMap<string, Figure>;

beforeAll(() => {
  writePublished(folder);
  cubes = readCubes(folder);
  figures = new Map(journeyPaths(cubes).map((figure) => [figure.id, figure]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("journeyPaths", () => {
  it("leads with where most journeys drop out, with its size and interval and of how many", () => {
    const graph = figures.get("paths-graph");
    expect(graph?.heading).toBe(
      "Journeys drop out most often at “Parcel on the day”: 10.0\u202f% of those that come there end with a promise never fulfilled",
    );
    expect(graph?.finding).toContain("Of 1,000 journeys that came to “Parcel on the day”");
    expect(graph?.finding).toContain("10.0\u202f% (95\u202f% interval 8.0 to 12.0\u202f%) ended there");
  });

  it("says how many steps go back to an earlier touchpoint", () => {
    expect(figures.get("paths-graph")?.note).toContain("Of 970 steps 65 go back to an earlier touchpoint.");
  });

  it("writes a median time in the unit in which it reads best", () => {
    const path_steps = cubes.path_steps.map((row) => ({ ...row, hours: 0.0031, hours_low: null }));
    const graph = journeyPaths({ ...cubes, path_steps })[0];
    expect(graph && shownTable({ cubes, words: cubes.words }, graph).rows[0]).toContain("11 seconds");
  });

  it("lists every step, with starts first and ends after what goes on", () => {
    const rows = figures.get("paths-graph")?.rows.map(({ from, to, ending }) => [from, to, ending]);
    expect(rows).toEqual([
      ["(start)", "Parcel on the day", "went on"],
      ["Parcel on the day", "In <use>", "went on"],
      ["Parcel on the day", "(end)", "dropped out"],
      ["In <use>", "Parcel on the day", "went on"],
      ["In <use>", "(end)", "complete"],
    ]);
  });

  it("tells the most frequent way in words, and all rare ones as the last row", () => {
    const frequent = figures.get("paths-frequent");
    expect(frequent?.heading).toBe(
      "84.0\u202f% of journeys take the most frequent way, and 1.0\u202f% one of many rare ones",
    );
    expect(frequent?.finding).toContain("840 journeys of 1,000 go: Parcel on the day → In <use>.");
    expect(frequent?.rows.at(-1)).toMatchObject({ way: "all other ways", journeys: 10 });
    expect(frequent?.rows.reduce((sum, { journeys }) => sum + Number(journeys), 0)).toBe(1000);
  });

  it("ranks the most broken ways by the lower end of their interval, and leaves out what differs little", () => {
    const broken = figures.get("paths-broken");
    expect(broken?.heading).toBe(
      "Where promises break most: 90.0\u202f% of the journeys that make these 4 visits",
    );
    expect(broken?.rows.map(({ broken: rate }) => rate)).toEqual([0.9, 0.6]);
  });

  it("says how many come back, and between which touchpoints they go back and forth", () => {
    const loops = figures.get("paths-loops");
    expect(loops?.heading).toBe("5.0\u202f% of journeys come back to a touchpoint where they have been");
    expect(loops?.finding).toContain("Parcel on the day ⇄ In <use>: 75 times, on 60 journeys.");
  });

  it("ends the axis of those who go back and forth at a round share", () => {
    const path_loops = cubes.path_loops.map((row) => ({ ...row, share_high: 0.0113 }));
    const loops = journeyPaths({ ...cubes, path_loops }).find(({ id }) => id === "paths-loops");
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    const picture = draw(document, loops?.chart?.("wide") ?? {}, { id: "loops", title: "", finding: "" });
    expect(picture).toContain("1.5\u202f%");
  });

  it("tells what was promised and what it took in days with the same digits", () => {
    const metric: Cubes["metric"] = (key) => {
      const row = cubes.metric({ ...key, metric: "kept_rate", touchpoint: "delivery.parcel" });
      if (key.metric === "promised_duration") return row && { ...row, value: 7, unit: "days" };
      if (key.metric === "actual_duration") return row && { ...row, value: 127.2, unit: "hours" };
      return cubes.metric(key);
    };
    const courses = journeyPaths({ ...cubes, metric }).find(({ id }) => id === "paths-courses");
    expect(courses?.rows[0]).toMatchObject({ promised: "7.0 days", actual: "5.3 days" });
  });

  it("holds the order that was promised against what was, and says where it is left", () => {
    const courses = figures.get("paths-courses");
    expect(courses?.heading).toBe(
      "94.4\u202f% of journeys come to the touchpoints in the order that was promised: Parcel on the day → In <use>",
    );
    expect(courses?.finding).toContain("Parcel on the day → In <use>: 50 journeys of 900 never came there.");
  });

  it("has no figure where no journey is told", () => {
    expect(journeyPaths({ ...cubes, path_variants: [] })).toEqual([]);
  });

  it("says that none dropped out where none is known to have, and leaves out loops and sequences that there are not", () => {
    const metric: Cubes["metric"] = (key) => {
      const row = cubes.metric(key);
      return row && /drop_out|loop/.test(row.metric) ? { ...row, value: 0 } : row;
    };
    const [graph, ...others] = journeyPaths({ ...cubes, metric, path_courses: [] });
    expect(graph?.heading).toBe("Of 1,000 journeys none is known to have dropped out");
    expect(others.map(({ id }) => id)).toEqual(["paths-frequent", "paths-broken"]);
  });
});
