import { describe, expect, it } from "vitest";
import { freshnessOf } from "../../pipelines/ingest/freshness.ts";

const freshness = { warnAfter: "2 days", failAfter: "1 week" };
const loads = [{ newest: "2024-01-01T00:00:00Z" }, { newest: null }, { newest: "2024-01-10T12:00:00Z" }];
const verdictAt = (moment: string) => freshnessOf({ freshness }, loads, new Date(moment)).verdict;

describe("freshnessOf", () => {
  it("measures from the newest time of all files", () => {
    expect(freshnessOf({ freshness }, loads, new Date("2024-01-11T12:00:00Z"))).toEqual({
      verdict: "fresh",
      newest: "2024-01-10T12:00:00.000Z",
      ageHours: 24,
      warnAfter: "2 days",
      failAfter: "1 week",
    });
  });

  it("is late past warnAfter and too late past failAfter, not on them", () => {
    expect(verdictAt("2024-01-12T12:00:00Z")).toBe("fresh");
    expect(verdictAt("2024-01-12T12:00:01Z")).toBe("late");
    expect(verdictAt("2024-01-17T12:00:00Z")).toBe("late");
    expect(verdictAt("2024-01-17T12:00:01Z")).toBe("too late");
  });

  it("says when no file holds a time, and when nothing was declared", () => {
    const moment = new Date("2024-01-12T12:00:00Z");
    expect(freshnessOf({ freshness }, [{ newest: null }], moment).verdict).toBe("no time");
    expect(freshnessOf({ freshness: undefined }, loads, moment).verdict).toBe("not declared");
  });

  it("needs one limit only", () => {
    const moment = new Date("2025-01-01T00:00:00Z");
    expect(freshnessOf({ freshness: { failAfter: "1 day" } }, loads, moment).verdict).toBe("too late");
    expect(freshnessOf({ freshness: { warnAfter: "1 day" } }, loads, moment).verdict).toBe("late");
  });
});
