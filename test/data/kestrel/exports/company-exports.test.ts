import { describe, expect, it } from "vitest";
import { competitorScores } from "../../../../data/kestrel/generator/competitors.ts";
import { competitors } from "../../../../data/kestrel/generator/exports/competitors.ts";
import { mystery } from "../../../../data/kestrel/generator/exports/mystery.ts";
import { mysteryVisits } from "../../../../data/kestrel/generator/mystery-visits.ts";

const seed = 1;

describe("the panel of competitors", () => {
  const { format } = competitors;
  const head = typeof format !== "function" && format.type === "text" ? format.head : "";
  const foot = typeof format !== "function" && format.type === "text" ? format.foot(1) : "";

  it("has words above its header and below its last row", () => {
    expect(head.split("\n").slice(-3, -1)).toEqual(["", "Wave,Make,Item,Mean (1-10),n"]);
    expect(foot).toBe("\nSource: the panel; not to be passed on\n");
  });

  it("tells each mean once", () => {
    const scores = competitorScores(seed);
    const rows = competitors.records(seed).map(({ record }) => record.split(","));
    expect(rows.map(([wave, make, item]) => [wave, make, item])).toEqual(
      scores.map(({ wave, maker, item }) => [wave, maker, item]),
    );
    expect(rows.map((row) => row[3])).toEqual(scores.map(({ score }) => score.toFixed(2)));
  });
});

describe("mystery shoppers", () => {
  it("tell every question of every visit, in the file of its year", () => {
    const visits = mysteryVisits(seed);
    const told = mystery.records(seed);
    expect(told.map(({ record }) => JSON.parse(record).checklist.length)).toEqual(
      visits.map(({ grades }) => grades.length),
    );
    expect(new Set(told.map(({ file }) => file))).toEqual(
      new Set(["mystery-visits-2024.json", "mystery-visits-2025.json"]),
    );
    expect(JSON.parse(told[0]?.record ?? "")).toMatchObject({
      visit: visits[0]?.id,
      site: visits[0]?.site,
      checklist: visits[0]?.grades.map(({ item, isStandard }) => ({
        question: item,
        as_standard: isStandard,
      })),
    });
  });
});
