import { describe, expect, it } from "vitest";
import type { MetricRow } from "../../pipelines/publish/published.ts";
import { publishedRow } from "./published-row.ts";

const row: MetricRow = {
  metric: "loop_share_difference",
  stage: "support",
  touchpoint: "support.phone",
  dimension: "option",
  dimension_value: "repair",
  period_start: null,
  period_end: null,
  version: null,
  comparison: "everyone else",
  value: 0.3,
  unit: "share",
  low: 0.2,
  high: 0.4,
  confidence: 0.95,
  n: 200,
  journeys: null,
  as_of: "2026-01-01T00:00:00Z",
};
const selector = {
  metric: "loop_share_difference",
  touchpoint: "support.phone",
  version: null,
  dimension: "option",
  value: "repair",
  comparison: "everyone else",
  isPerson: false,
};
const backwards = (name: string) => [...name].reverse().join("");

describe("the place of a truth", () => {
  it("is one row of the metrics", () => {
    const other = { ...row, dimension_value: "orders" };
    expect(publishedRow(selector, [other, row], backwards)).toBe(row);
  });

  it.each(["metric", "touchpoint", "version", "dimension", "comparison"] as const)(
    "is none where the %s is another",
    (column) => {
      expect(publishedRow(selector, [{ ...row, [column]: "another" }], backwards)).toBeNull();
    },
  );

  it("finds a person by the pseudonym", () => {
    const person = { ...row, dimension_value: "40-ps" };
    const named = { ...selector, value: "sp-04", isPerson: true };
    expect(publishedRow(named, [person], backwards)).toBe(person);
    expect(publishedRow({ ...named, isPerson: false }, [person], backwards)).toBeNull();
  });

  it("must not be two rows", () => {
    expect(() => publishedRow(selector, [row, row], backwards)).toThrow("2 rows of metrics");
  });
});
