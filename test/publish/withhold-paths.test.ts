import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../pipelines/engine/engine.ts";
import { withholdSmallCells } from "../../pipelines/publish/disclosure.ts";
import { computeMetrics } from "../../pipelines/publish/metrics.ts";
import { modelled, table, textOf, workspaceOf } from "../models/text-tables.ts";

const minimum = 10;
const [checkout, parcel, phone, chat] = [
  "order.checkout",
  "delivery.parcel",
  "support.phone",
  "support.chat",
];
const ways: readonly (readonly [way: readonly (string | undefined)[], customers: number])[] = [
  [[checkout, parcel], 60],
  [[checkout, parcel, phone], 25],
  [[checkout, phone, parcel], 12],
  [[checkout, parcel, phone, parcel], 7],
  [[checkout, chat, parcel], 4],
  [[checkout], 11],
];

describe("withholdPaths", () => {
  let engine: Engine;
  beforeAll(async () => {
    const journeys = ways.flatMap(([way, customers], index) =>
      Array.from({ length: customers }, (_, customer) => ({ way, id: `${index}-${customer}` })),
    );
    engine = await modelled(
      {
        journeys: ["journey_id | customer_id", ...journeys.map(({ id }) => `${id} | c${id}`)].join("\n"),
        touches: [
          "touch_id | journey_id | touchpoint | started_at",
          ...journeys.flatMap(({ way, id }) =>
            way.map(
              (touchpoint, hour) => `${id}/${hour} | ${id} | ${touchpoint} | 2024-02-01 0${hour}:00:00+01`,
            ),
          ),
        ].join("\n"),
      },
      workspaceOf(["order.checkout", "delivery.parcel", "support.phone", "support.chat"], {
        sequences: [["order.checkout", "delivery.parcel"]],
      }),
    );
    await withholdSmallCells(engine, minimum);
  });
  afterAll(() => engine.close());

  it("counts ways of few customers among the others, and loses no journey", async () => {
    const variants = `select variant, sum(journeys) as journeys from path_variant_groups
      group by variant order by journeys desc`;
    expect(await textOf(engine, variants)).toBe(
      table(`
        variant                                          | journeys
        order.checkout > delivery.parcel                 | 60
        order.checkout > delivery.parcel > support.phone | 25
        order.checkout > support.phone > delivery.parcel | 12
        other                                            | 11
        order.checkout                                   | 11`),
    );
  });

  it("withholds steps of few customers, with those from which they could be subtracted", async () => {
    const steps = await engine.rows(
      "select distinct touchpoint, next_touchpoint from path_step_groups order by touchpoint, next_touchpoint",
    );
    expect(steps.map(({ touchpoint, next_touchpoint }) => `${touchpoint} > ${next_touchpoint}`)).toEqual([
      "delivery.parcel > end",
      "delivery.parcel > support.phone",
      "order.checkout > delivery.parcel",
      "order.checkout > support.phone",
      "start > order.checkout",
    ]);
    expect(
      await engine.rows("select touchpoint from path_time_groups where touchpoint = 'support.chat'"),
    ).toEqual([]);
    expect(
      await engine.rows("select touchpoint from path_passage_groups where touchpoint = 'support.chat'"),
    ).toEqual([]);
    expect(await engine.rows("select touchpoint from path_loop_groups")).toEqual([]);
  });

  it("tells courses of a sequence that are too small as one with others", async () => {
    const { path_courses, path_variants } = await computeMetrics(engine, 0.95, minimum);
    expect(path_courses.map(({ course, journeys, of }) => [course, journeys, of])).toEqual([
      ["detour", 16, 119],
      ["directly", 92, 119],
      ["never", 11, 119],
    ]);
    expect(path_variants.map(({ dropped, open }) => [dropped, open])).toEqual(
      path_variants.map(() => [null, null]),
    );
  });
});

describe("withholdPaths, where all are few", () => {
  it("tells nothing", async () => {
    const engine = await modelled(
      {
        touches:
          "touch_id | journey_id | touchpoint | started_at\n1 | 1 | order.checkout | 2024-02-01 09:00:00+01",
      },
      workspaceOf(["order.checkout"]),
    );
    await withholdSmallCells(engine, minimum);
    const { path_steps, path_variants, metrics } = await computeMetrics(engine, 0.95, minimum);
    expect([path_steps, path_variants, metrics.filter(({ metric }) => metric.startsWith("path_"))]).toEqual([
      [],
      [],
      [],
    ]);
    engine.close();
  });
});
