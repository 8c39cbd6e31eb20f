import { describe, expect, it } from "vitest";
import { berlinDay, firstOfMonth } from "../../../data/kestrel/generator/calendar.ts";
import { campaignMonths, campaignOn, campaigns } from "../../../data/kestrel/generator/campaigns.ts";
import { endDay, exportedAt, firstYear, months } from "../../../data/kestrel/generator/company.ts";
import { competitorScores } from "../../../data/kestrel/generator/competitors.ts";
import { mysteryItems, mysteryVisits } from "../../../data/kestrel/generator/mystery-visits.ts";
import { questions } from "../../../data/kestrel/generator/surveys.ts";

const firstDay = firstOfMonth(firstYear, 1);

describe("the campaigns", () => {
  it("follow each other through the record without a gap", () => {
    expect(campaigns[0]?.from).toBe(firstDay);
    expect(campaigns.at(-1)?.until).toBe(endDay);
    for (const [index, { until }] of campaigns.slice(0, -1).entries())
      expect(campaigns[index + 1]?.from).toBe(until);
    expect(campaignOn(endDay)).toBeNull();
  });

  it("spend in every month, and lose people from the view to the order", () => {
    const rows = campaignMonths(1);
    expect(rows).toHaveLength(months);
    for (const { spend, impressions, clicks, conversions } of rows) {
      expect(spend).toBeGreaterThan(0);
      expect(impressions).toBeGreaterThan(clicks);
      expect(clicks).toBeGreaterThan(conversions);
      expect(conversions).toBeGreaterThan(0);
    }
  });
});

describe("mystery shoppers", () => {
  it("ask every site every question in every quarter, within the record, under ids of their own", () => {
    const visits = mysteryVisits(1);
    const cells = new Set(visits.map(({ wave, site }) => `${wave} ${site}`));
    expect(cells.size).toBe(64);
    expect(new Set(visits.map(({ id }) => id)).size).toBe(visits.length);
    for (const { grades, on } of visits) {
      expect(grades.map(({ item }) => item)).toEqual(mysteryItems);
      expect(on >= firstDay && on < berlinDay(exportedAt)).toBe(true);
    }
  });
});

describe("the scores of competitors", () => {
  it("keep to their scale, for every maker in every half year", () => {
    const scores = competitorScores(1);
    expect(scores).toHaveLength(4 * 4 * 3);
    for (const { score } of scores) expect(score > 1 && score < 10).toBe(true);
  });
});

describe("what befalls the company", () => {
  it("is the same for the same seed, and other for another", () => {
    for (const draw of [campaignMonths, mysteryVisits, competitorScores]) {
      expect(draw(1)).toEqual(draw(1));
      expect(draw(2)).not.toEqual(draw(1));
    }
  });
});

describe("the questionnaires", () => {
  it("ask no question twice, each on a scale", () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { low, high, waves } of questions) {
      expect(low).toBeLessThan(high);
      expect(waves.length).toBeGreaterThan(0);
    }
  });
});
