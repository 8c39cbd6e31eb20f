import { describe, expect, it } from "vitest";
import { everyLine, headlineLines } from "../../pipelines/commands/metric-lines.ts";
import type { MetricReport } from "../../pipelines/commands/metrics.ts";
import { table } from "../models/text-tables.ts";

const nothing: MetricReport = {
  ...{ metric: "", stage: "support", touchpoint: "support.phone", dimensions: null, version: null },
  ...{
    period_start: null,
    period_end: null,
    comparison: null,
    value: null,
    unit: "share",
    low: null,
    high: null,
  },
  ...{ confidence: null, n: null, journeys: null, as_of: "2024-03-01T00:00:00Z" },
};
const night = { dimensions: { hour_of_day: "03" }, comparison: "everyone else" };
const rows: MetricReport[] = [
  { ...nothing, metric: "kept_rate", version: "commitment", value: 0.825, low: 0.81, high: 0.84, n: 7122 },
  { ...nothing, metric: "kept_rate", version: "last", value: 0.9 },
  { ...nothing, metric: "median_wait", value: 0.5, low: 0.25, high: 1, unit: "hours", n: 7000 },
  { ...nothing, metric: "measurable_share", value: 1, n: 7122 },
  { ...nothing, metric: "late_rate", value: 0.1 },
  { ...nothing, metric: "kept_rate", value: 0.7, period_start: "2024-01-01", period_end: "2024-01-31" },
  { ...nothing, stage: "order", touchpoint: null, metric: "journeys_with_broken", value: 0.25, n: 100 },
  { ...nothing, ...night, metric: "covered_share_difference", value: -0.3, low: -0.35, high: -0.25 },
  { ...nothing, ...night, metric: "covered_share_difference_p", unit: "probability", value: 0.00001 },
  { ...nothing, dimensions: { hour_of_day: "12" }, metric: "covered_share_difference", value: 0.01 },
  { ...nothing, dimensions: { hour_of_day: "12" }, metric: "covered_share_difference_p", value: 0.4 },
];

describe("headlineLines", () => {
  it("show each touchpoint in the order of the journey, and then what stands out", () => {
    expect(table(headlineLines(rows))).toBe(
      table(`
        order
          journeys_with_broken  25.0 %    n 100

        support.phone
          kept_rate                82.5 %        81.0 to 84.0 %     n 7,122
          kept_rate, last version  90.0 %
          median_wait              0.5000 hours  0.2500 to 1 hours  n 7,000

        what stands out: p below 0.05, corrected for all that was compared
          support.phone, hour_of_day 03  covered_share_difference  -30.0 points  -35.0 to -25.0 points  p < 0.001`),
    );
  });

  it("say nothing stands out by saying nothing", () => {
    expect(headlineLines(rows.slice(0, 2))).not.toContain("stands out");
  });

  it("show the clearest of many, and how many more there are", () => {
    const many = Array.from({ length: 30 }, (_, index) => {
      const dimensions = { region: `r${index}` };
      return [
        { ...nothing, dimensions, metric: "loop_share_difference", value: 0.1 },
        { ...nothing, dimensions, metric: "loop_share_difference_p", value: (30 - index) / 1000 },
      ];
    }).flat();
    const lines = headlineLines(many).split("\n");
    expect(lines[1]).toContain("region r29");
    expect(lines[1]).toContain("p 0.001");
    expect(lines.at(-1)).toBe("… and 5 more: --all");
  });
});

describe("everyLine", () => {
  it("gives every metric a line with where, for whom and when", () => {
    const lines = everyLine(rows).split("\n");
    expect(lines).toHaveLength(rows.length);
    expect(lines[5]).toMatch(/^support\.phone, 2024-01 +kept_rate +70\.0 %$/);
    expect(lines[7]).toMatch(/^support\.phone, hour_of_day 03 +covered_share_difference +-30\.0 points/);
  });
});

describe("headlineLines, of what belongs to no stage", () => {
  it("tell it first, of all journeys", () => {
    const whole = { ...nothing, stage: null, touchpoint: null, metric: "path_drop_out_share", value: 0.05 };
    expect(
      table(headlineLines([...rows.slice(0, 1), { ...whole, n: 200 }]))
        .split("\n")
        .slice(0, 2),
    ).toEqual(["all journeys", "path_drop_out_share  5.0 %    n 200"]);
    expect(everyLine([whole])).toContain("all journeys");
  });
});
