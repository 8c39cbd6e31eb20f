import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../pipelines/engine/engine.ts";
import { type Computed, computeMetrics } from "../../pipelines/publish/metrics.ts";
import { modelled, workspaceOf } from "../models/text-tables.ts";

const names = ["order.checkout", "delivery.parcel", "support.phone"];
/** 100 of each ten: six arrive in time, two late and after a call, one comes back to the parcel, one is cancelled. */
const kinds = [..."aaaaaabbcd"].flatMap((kind) => Array.from({ length: 10 }, () => kind));
const ways: Readonly<Record<string, readonly number[]>> = {
  a: [0, 1],
  b: [0, 1, 2],
  c: [0, 1, 2, 1],
  d: [0],
};
const orders = kinds.map((kind, index) => ({ id: `o${index}`, kind, way: ways[kind] ?? [] }));

describe("the metrics of paths", () => {
  let engine: Engine;
  let found: Computed;
  const metric = (name: string, touchpoint: string | null = null) =>
    found.metrics.find((row) => row.metric === name && row.touchpoint === touchpoint);

  beforeAll(async () => {
    engine = await modelled(
      {
        journeys: ["journey_id | customer_id", ...orders.map(({ id }) => `${id} | c${id}`)].join("\n"),
        touches: [
          "touch_id | journey_id | touchpoint | started_at",
          ...orders.flatMap(({ id, way }) =>
            way.map(
              (place, day) => `${id}/${day} | ${id} | ${names[place]} | 2024-01-0${day + 1} 09:00:00+01`,
            ),
          ),
        ].join("\n"),
        promises: [
          "promise_id | version | journey_id | touchpoint | kind | aspect | made_at | due_on",
          ...orders.map(
            ({ id }) =>
              `${id} | 1 | ${id} | delivery.parcel | policy | time | 2024-01-01 09:00:00+01 | 2024-01-04`,
          ),
        ].join("\n"),
        outcomes: [
          "promise_id | result | cause | happened_at | known_at",
          ...orders.map(({ id, kind }) =>
            kind === "d"
              ? `${id} | released | customer | | 2024-01-02 09:00:00+01`
              : `${id} | fulfilled | | 2024-01-0${kind === "b" ? 5 : 2} 09:00:00+01 |`,
          ),
        ].join("\n"),
      },
      workspaceOf(names, { sequences: [["order.checkout", "delivery.parcel"]] }),
    );
    found = await computeMetrics(engine);
  });
  afterAll(() => engine.close());

  it("tell of all journeys, and of those at a touchpoint, with intervals", () => {
    expect(metric("path_journeys")).toMatchObject({ value: 100, stage: null });
    expect(metric("path_drop_out_share")).toMatchObject({ value: 0.1, n: 100 });
    expect(metric("path_drop_out_share", "order.checkout")).toMatchObject({
      value: 0.1,
      n: 100,
      stage: "order",
    });
    expect(metric("path_drop_out_share", "delivery.parcel")).toMatchObject({ value: 0, n: 90 });
    expect(metric("path_loop_share")).toMatchObject({ value: 0.1, n: 100 });
    expect(metric("path_loop_share", "support.phone")).toMatchObject({ value: 0, n: 30 });
    expect(metric("path_broken_share")?.value).toBeCloseTo(20 / 90);
    const { low, high } = metric("path_drop_out_share") ?? {};
    expect(low).toBeGreaterThan(0.03);
    expect(high).toBeLessThan(0.25);
  });

  it("tell how many come through each sequence", () => {
    expect(metric("path_followed_share")).toMatchObject({
      ...{ value: 0.9, n: 100, dimension: "sequence" },
      dimension_value: "order.checkout > delivery.parcel",
    });
  });

  it("tell the ways with the most frequent first, each against all other journeys", () => {
    expect(found.path_variants.map(({ path, journeys, dropped }) => [path, journeys, dropped])).toEqual([
      ["order.checkout > delivery.parcel", 60, 0],
      ["order.checkout > delivery.parcel > support.phone", 20, 0],
      ["order.checkout", 10, 10],
      ["order.checkout > delivery.parcel > support.phone > delivery.parcel", 10, 0],
    ]);
    const [, late] = found.path_variants;
    expect(late).toMatchObject({ judged: 20, broken_share: 1, broken_difference: 1 });
    expect(late?.broken_p).toBeLessThan(0.001);
    expect(late?.hours).toBeGreaterThan(46);
    expect(late?.hours).toBeLessThan(50);
  });

  it("tell steps with their medians, starts and ends without", () => {
    const step = (from: string | null, to: string | null) =>
      found.path_steps.find((row) => row.touchpoint === from && row.next_touchpoint === to);
    expect(step("order.checkout", "delivery.parcel")).toMatchObject({
      journeys: 90,
      transitions: 90,
      share: 0.9,
    });
    expect(step("order.checkout", "delivery.parcel")?.hours).toBeCloseTo(24, 0);
    expect(step(null, "order.checkout")).toMatchObject({ journeys: 100, hours: null });
    expect(step("order.checkout", null)).toMatchObject({ journeys: 10, ending: "dropped out", hours: null });
    expect(step("delivery.parcel", null)).toMatchObject({ journeys: 70, ending: "complete" });
  });

  it("tell who goes back and forth", () => {
    expect(found.path_loops).toMatchObject([
      {
        touchpoint: "delivery.parcel",
        other_touchpoint: "support.phone",
        journeys: 10,
        returns: 10,
        share: 0.1,
      },
    ]);
  });
});
