import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../pipelines/engine/engine.ts";
import { computeMetrics } from "../../pipelines/publish/metrics.ts";
import type { MetricRow } from "../../pipelines/publish/published.ts";
import { wilson } from "../../pipelines/stats/wilson.ts";
import { modelled, workspaceOf } from "../models/text-tables.ts";

/** 200 orders of 200 customers: in the north every fifth is late, in the south every second; ratings follow. */
const orders = Array.from({ length: 200 }, (_, index) => {
  const region = index % 2 === 0 ? "north" : "south";
  const late = region === "north" ? index % 10 === 0 : index % 4 === 1;
  return { id: `o${index}`, region, late, day: 1 + (index % 27) };
});
const two = (number: number) => String(number).padStart(2, "0");

describe("computeMetrics", () => {
  let engine: Engine;
  let metrics: readonly MetricRow[];
  const find = (metric: string, dimension: string | null = null, value: string | null = null) =>
    metrics.find(
      (row) =>
        row.metric === metric &&
        row.dimension === dimension &&
        row.dimension_value === value &&
        (row.touchpoint === "delivery.parcel" || row.touchpoint === null),
    );

  beforeAll(async () => {
    engine = await modelled(
      {
        journeys: [
          "journey_id | customer_id | region | started_at",
          ...orders.map(
            ({ id, region, day }) => `${id} | c-${id} | ${region} | 2024-01-${two(day)} 09:00:00+01`,
          ),
        ].join("\n"),
        promises: [
          "promise_id | version | journey_id | touchpoint | kind | aspect | due_on | tolerance",
          ...orders.map(
            ({ id, day }) =>
              `${id} | 1 | ${id} | delivery.parcel | policy | time | 2024-01-${two(day + 4)} | 1`,
          ),
        ].join("\n"),
        outcomes: [
          "journey_id | touchpoint | aspect | result | happened_at",
          ...orders.map(
            ({ id, late, day }) =>
              `${id} | delivery.parcel | time | fulfilled | 2024-${late ? "02" : "01"}-${two(day)} 09:30:00+01`,
          ),
        ].join("\n"),
        responses: [
          "response_id | question | journey_id | measure | value | scale_low | scale_high",
          ...orders.map(({ id, late }) => `${id} | stars | ${id} | satisfaction | ${late ? 2 : 5} | 1 | 5`),
        ].join("\n"),
      },
      workspaceOf(["delivery.parcel"]),
    );
    ({ metrics } = await computeMetrics(engine));
  });
  afterAll(() => engine.close());

  it("computes the parts that are wanted as among all, and tells what each gives", async () => {
    const all = await computeMetrics(engine);
    const wanted = new Set(["ratings", "months"]);
    const some = await computeMetrics(engine, 0.95, 1, undefined, {
      has: (part) => wanted.has(part),
      touchpoints: () => null,
    });
    expect([...some.gives.keys()].sort()).toEqual(["months", "ratings"]);
    expect(some.gives).toEqual(new Map([...all.gives].filter(([part]) => wanted.has(part))));
    expect(some.control_charts).toEqual(all.control_charts);
    expect(some.curves).toEqual([]);
    const given = new Set([...some.gives.values()].flatMap((names) => [...names]));
    expect(some.metrics.length).toBeGreaterThan(0);
    expect(some.metrics).toEqual(all.metrics.filter(({ metric }) => given.has(`metrics.${metric}`)));
  });

  it("counts the same promises in all, by month and by region", () => {
    const sum = (dimension: string) =>
      metrics
        .filter((row) => row.metric === "promises" && row.dimension === dimension)
        .reduce((total, row) => total + (row.value ?? 0), 0);
    expect(find("promises")?.value).toBe(200);
    expect([sum("month"), sum("region"), sum("category"), sum("channel"), sum("tier")]).toEqual([
      200, 200, 200, 200, 200,
    ]);
  });

  it("gives each rate an interval at least as wide as Wilson's of independent customers", () => {
    for (const row of metrics.filter((found) => found.metric === "kept_rate")) {
      const { low, high } = wilson(row.value ?? Number.NaN, row.n ?? Number.NaN, 1.96);
      expect(row.low).toBeLessThanOrEqual(low + 1e-12);
      expect(row.high).toBeGreaterThanOrEqual(high - 1e-12);
    }
  });

  it("compares a region with everyone else, turned the right way and family-wise", () => {
    const south = find("broken_rate_difference", "region", "south");
    const north = find("broken_rate_difference", "region", "north");
    expect(south?.comparison).toBe("everyone else");
    expect(south?.value).toBeCloseTo(-(north?.value ?? Number.NaN), 12);
    expect(Math.sign(south?.value ?? 0)).toBe(
      Math.sign(
        (find("broken_rate", "region", "south")?.value ?? 0) -
          (find("broken_rate", "region", "north")?.value ?? 0),
      ),
    );
    const p = find("broken_rate_difference_p", "region", "south")?.value ?? Number.NaN;
    expect(p).toBeGreaterThanOrEqual(0);
    expect(p).toBeLessThanOrEqual(1);
  });

  it("rates what came in time and what came late, and the difference", () => {
    expect(find("mean_rating", "fulfilment", "late")?.value).toBe(2);
    expect(find("mean_rating", "fulfilment", "in time")?.value).toBe(5);
    expect(find("rating_difference")).toMatchObject({
      value: -3,
      low: -3,
      high: -3,
      comparison: "late − in time",
    });
  });

  it("gives a month its first and last day", () => {
    expect(find("promises", "month", "2024-01")).toMatchObject({
      period_start: "2024-01-01",
      period_end: "2024-01-31",
    });
    expect(find("promises")).toMatchObject({ period_start: null, period_end: null });
  });

  it("states the median of what was promised in whole days", () => {
    expect(find("promised_duration")).toMatchObject({ value: 4, unit: "days", low: 4, high: 4 });
  });
});
