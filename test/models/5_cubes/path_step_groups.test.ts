import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../../pipelines/engine/engine.ts";
import { bareEngine, giveTable, makeModels } from "../../publish/cube-tables.ts";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const codes = { a: "order.checkout", b: "delivery.parcel", c: "support.phone" } as const;
const workspace = workspaceOf(Object.values(codes), {
  sequences: [["order.checkout", "delivery.parcel", "support.phone"]],
});

/** Touches an hour apart, a touchpoint for each letter. */
function touches(ways: Readonly<Record<string, string>>): string {
  return [
    "touch_id | journey_id | touchpoint | started_at",
    ...Object.entries(ways).flatMap(([journey, way]) =>
      [...way].map((code, hour) => {
        const touchpoint = codes[code as keyof typeof codes]; // the letters of the ways are those of the codes
        return `${journey}/${hour} | ${journey} | ${touchpoint} | 2024-02-01 ${String(hour).padStart(2, "0")}:00:00+01`;
      }),
    ),
  ].join("\n");
}

describe("the cubes of paths", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await modelled(
      { touches: touches({ straight: "abc", again: "abbcbcb", back: "ac", off: "ba" }) },
      workspace,
    );
  });
  afterAll(() => engine.close());

  it("count steps with their start and end, and journeys once for each way they go", async () => {
    const steps = `select touchpoint, next_touchpoint, ending, sum(journeys) as journeys, sum(transitions) as transitions
      from path_step_groups group by touchpoint, next_touchpoint, ending order by touchpoint, next_touchpoint`;
    expect(await textOf(engine, steps)).toBe(
      table(`
        touchpoint      | next_touchpoint | ending     | journeys | transitions
        delivery.parcel | end             | no promise | 1        | 1
        delivery.parcel | order.checkout  | went on    | 1        | 1
        delivery.parcel | support.phone   | went on    | 2        | 3
        order.checkout  | delivery.parcel | went on    | 2        | 2
        order.checkout  | end             | no promise | 1        | 1
        order.checkout  | support.phone   | went on    | 1        | 1
        start           | delivery.parcel | went on    | 1        | 1
        start           | order.checkout  | went on    | 3        | 3
        support.phone   | delivery.parcel | went on    | 1        | 2
        support.phone   | end             | no promise | 2        | 2`),
    );
  });

  it("count the time between in bins that add up to the steps", async () => {
    const times = `select touchpoint, next_touchpoint, min(bin_low) <= 1 and max(bin_high) >= 1 as holds_an_hour, sum(transitions) as transitions
      from path_time_groups group by touchpoint, next_touchpoint order by touchpoint, next_touchpoint`;
    expect(await textOf(engine, times)).toBe(
      table(`
        touchpoint      | next_touchpoint | holds_an_hour | transitions
        delivery.parcel | order.checkout  | true          | 1
        delivery.parcel | support.phone   | true          | 3
        order.checkout  | delivery.parcel | true          | 2
        order.checkout  | support.phone   | true          | 1
        support.phone   | delivery.parcel | true          | 2`),
    );
  });

  it("count who goes back and forth, and how often", async () => {
    expect(
      await textOf(engine, "select touchpoint, other_touchpoint, journeys, returns from path_loop_groups"),
    ).toBe(
      table(`
        touchpoint      | other_touchpoint | journeys | returns
        delivery.parcel | support.phone    | 1        | 3`),
    );
  });

  it("count who comes to a touchpoint, and who comes back", async () => {
    const passages = `select touchpoint, sum(journeys) as journeys, sum(returned) as returned, sum(closed) as closed, sum(dropped) as dropped
      from path_passage_groups group by touchpoint order by touchpoint`;
    expect(await textOf(engine, passages)).toBe(
      table(`
        touchpoint      | journeys | returned | closed | dropped
        all             | 4        | 1        | 4      | 0
        delivery.parcel | 3        | 1        | 3      | 0
        order.checkout  | 4        | 0        | 4      | 0
        support.phone   | 3        | 1        | 3      | 0`),
    );
  });

  it("tell how a sequence is followed, and where it is left", async () => {
    const courses = `select position, touchpoint, course, sum(journeys) as journeys
      from path_course_groups group by position, touchpoint, course order by position, course`;
    expect(await textOf(engine, courses)).toBe(
      table(`
        position | touchpoint      | course   | journeys
        1        | order.checkout  | before   | 1
        1        | order.checkout  | directly | 2
        1        | order.checkout  | never    | 1
        2        | delivery.parcel | directly | 2`),
    );
  });
});

describe("paths", () => {
  it("are each in one variant, and make as many steps as visits less journeys", async () => {
    const engine = await bareEngine(workspace);
    const way = fc.array(fc.constantFrom(1, 2, 3), { minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(fc.array(way, { minLength: 1, maxLength: 70 }), async (ways) => {
        await makePaths(engine, ways);
        const [row] = await engine.rows(`select
          (select count(*) from visits) as visits,
          (select count(*) from path_variants) as journeys,
          (select sum(journeys) from path_variant_groups) as in_variants,
          (select count(distinct variant) from path_variant_groups) as variants,
          (select sum(transitions) from path_step_groups where touchpoint <> 'start' and next_touchpoint <> 'end') as transitions,
          (select sum(transitions) from path_step_groups where next_touchpoint = 'end') as ends,
          (select sum(transitions) from path_time_groups) as timed`);
        const number = (name: string) => Number(row?.[name] ?? 0);
        expect(number("journeys")).toBe(ways.length);
        expect(number("in_variants")).toBe(ways.length);
        expect(number("ends")).toBe(ways.length);
        expect(number("variants")).toBeLessThanOrEqual(51);
        expect(number("transitions")).toBe(number("visits") - ways.length);
        expect(number("timed")).toBe(number("transitions"));
      }),
      { numRuns: 15 },
    );
    engine.close();
  });
});

/** Makes the models of paths from ways of touchpoints by their place, an hour apart. */
async function makePaths(engine: Engine, ways: readonly (readonly number[])[]): Promise<void> {
  const names = Object.values(codes);
  const rows = ways.flatMap((way, journey) =>
    way.map((place, hour) => ({
      touch_id: `${journey}/${hour}`,
      journey_id: `j${journey}`,
      touchpoint: names[place - 1] ?? null,
      started_at: `2024-01-01 0${hour}:00:00+00`,
    })),
  );
  const types = {
    ...{
      touch_id: "varchar",
      journey_id: "varchar",
      customer_id: "varchar",
      touchpoint: "varchar",
      step: "varchar",
    },
    ...{ direction: "varchar", queued_at: "timestamptz", started_at: "timestamptz", started_on: "date" },
  };
  await giveTable(engine, "touches", types, rows);
  await giveTable(engine, "clock", { as_of: "timestamptz", zone: "varchar" }, [
    { as_of: "2024-03-01 00:00:00+00", zone: "UTC" },
  ]);
  const journey = {
    journey_id: "varchar",
    parent_journey_id: "varchar",
    customer_id: "varchar",
    seller_id: "varchar",
  };
  await giveTable(engine, "journeys", journey, []);
  await giveTable(engine, "customers", { customer_id: "varchar", customer_group: "integer" }, []);
  const pair = { journey_id: "varchar", touchpoint: "varchar", version: "varchar", verdict: "varchar" };
  await giveTable(engine, "pairs", { ...pair, result: "varchar", fulfilment: "varchar" }, []);
  await makeModels(engine, [
    ...["visits", "paths", "path_variants", "path_steps"],
    ...["path_step_groups", "path_time_groups", "path_variant_groups"],
  ]);
}
