import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../pipelines/engine/engine.ts";
import { joinSmallBins, type Withheld, withholdSmallCells } from "../../pipelines/publish/disclosure.ts";
import { modelled, workspaceOf } from "../models/text-tables.ts";
import { giveTable, makeModels, measureFactTypes, waitingFactTypes } from "./cube-tables.ts";

describe("joinSmallBins", () => {
  const bin = fc.record({ pairs: fc.nat(40), customers: fc.nat(40) });

  it("loses no promise and leaves no bin below the minimum", () => {
    fc.assert(
      fc.property(fc.array(bin, { maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (counts, minimum) => {
        const bins = counts.map((count, low) => ({ low, high: low + 1, ...count }));
        const joined = joinSmallBins(bins, minimum);
        if (joined.length === 0) {
          expect(bins.every(({ customers }) => customers < minimum)).toBe(true);
          return;
        }
        const sum = (found: readonly { pairs: number }[]) =>
          found.reduce((total, { pairs }) => total + pairs, 0);
        expect(sum(joined)).toBe(sum(bins));
        expect(joined.every(({ customers }) => customers >= minimum)).toBe(true);
        joined.slice(1).forEach(({ low }, index) => {
          expect(low).toBeGreaterThanOrEqual(joined[index]?.high ?? Number.NaN);
        });
      }),
    );
  });
});

describe("withholdSmallCells, of who passes", () => {
  it("tells nothing of a touchpoint that fewer pass than may be counted", async () => {
    const touches = (touchpoint: string, count: number) =>
      Array.from(
        { length: count },
        (_, index) => `${touchpoint}${index} | c${index} | ${touchpoint} | 2024-01-01 09:00:00+01`,
      );
    const engine = await modelled(
      {
        touches: [
          "touch_id | customer_id | touchpoint | started_at",
          ...touches("support.phone", 9),
          ...touches("support.chat", 10),
        ].join("\n"),
      },
      workspaceOf(["support.phone", "support.chat"], { asOf: "2024-03-01T00:00:00+01:00" }),
    );
    await withholdSmallCells(engine, 10);
    const left = await engine.rows(
      "select touchpoint, touches, customers from touchpoints order by touchpoint",
    );
    expect(left.map((row) => Object.values(row).map(String))).toEqual([
      ["support.chat", "10", "10"],
      ["support.phone", "0", "0"],
    ]);
    engine.close();
  });
});

describe("withholdSmallCells", () => {
  const sizes: Record<string, number> = { north: 30, east: 12, south: 11, west: 4 };
  let engine: Engine;
  beforeAll(async () => {
    const journeys = Object.entries(sizes).flatMap(([region, count]) =>
      Array.from(
        { length: count },
        (_, index) => `${region}${index} | ${region}${index} | ${region} | 2024-01-01 09:00:00+01`,
      ),
    );
    const promises = Object.entries(sizes).flatMap(([region, count]) =>
      Array.from(
        { length: count },
        (_, index) =>
          `${region}${index} | 1 | ${region}${index} | delivery.parcel | policy | time | 2024-01-10`,
      ),
    );
    engine = await modelled(
      {
        journeys: ["journey_id | customer_id | region | started_at", ...journeys].join("\n"),
        promises: [
          "promise_id | version | journey_id | touchpoint | kind | aspect | due_on",
          ...promises,
        ].join("\n"),
      },
      workspaceOf(["delivery.parcel"]),
    );
  });
  afterAll(() => engine.close());

  it("withholds what is too small, and one more where the rest would give it away", async () => {
    const withheld = await withholdSmallCells(engine, 10);
    expect(withheld.filter(({ dimension }) => dimension === "region").map(({ value }) => value)).toEqual([
      "west",
      "south",
    ]);
    const left = await engine.rows(
      "select value from verdict_margins where dimension = 'region' order by value",
    );
    expect(left.map(({ value }) => value)).toEqual(["east", "north"]);
  });

  it("leaves no value below the minimum in any cube, and all customers together published", async () => {
    const [row] = await engine.rows(
      "select min(customers) as fewest, max(customers) as most from verdict_margins where dimension <> 'channel'",
    );
    expect(Number(row?.fewest)).toBeGreaterThanOrEqual(10);
    expect(Number(row?.most)).toBe(57);
    const groups = await engine.rows(
      "select distinct value from verdict_groups where dimension = 'region' order by value",
    );
    expect(groups.map(({ value }) => value)).toEqual(["east", "north"]);
  });
});

describe("withholdSmallCells of measures", () => {
  /** 40 callers: 30 in the north, 8 in the south, 2 in the west; two agents, and the hours of the day. */
  const calls = Array.from({ length: 40 }, (_, index) => ({
    ...{ metric: "covered_share", touchpoint: "support.phone", subject: index, journey: null },
    ...{ person: index, month: "2024-01", category: "all", channel: "phone", tier: "plus" },
    ...{ region: index < 30 ? "north" : index < 38 ? "south" : "west", own_dimension: null, own_value: null },
    ...{ part: index % 2, whole: 1, customer_group: index % 32, seller_group: 0, counted_on: "2024-02-01" },
  }));
  const own = (own_dimension: string, of: (index: number) => string) =>
    calls.map((call, index) => ({ ...call, own_dimension, own_value: of(index) }));
  const rare = calls.slice(0, 9).map((call) => ({ ...call, metric: "loop_share" }));
  let engine: Engine;
  let withheld: readonly Withheld[];
  beforeAll(async () => {
    engine = await modelled({}, workspaceOf(["support.phone"], { asOf: "2024-03-01T00:00:00+01:00" }));
    await giveTable(engine, "measure_facts", measureFactTypes, [
      ...calls,
      ...own("agent", (index) => (index < 20 ? "ann" : "cem")),
      ...own("hour_of_day", (index) => (index < 20 ? "03" : "04")),
      ...rare,
    ]);
    await makeModels(engine, ["measure_groups", "measure_margins"]);
    withheld = await withholdSmallCells(engine, 10);
  });
  afterAll(() => engine.close());
  const left = async (cube: string, metric: string) =>
    (
      await engine.rows(
        `select distinct dimension, value from ${cube} where metric = '${metric}' order by dimension, value`,
      )
    ).map(({ dimension, value }) => `${dimension} ${value}`);

  it.each(["measure_groups", "measure_margins"])(
    "leaves no agent and no region with too few callers in %s",
    async (cube) => {
      expect(await left(cube, "covered_share")).toEqual([
        ...["all all", "category all", "channel phone", "hour_of_day 03", "hour_of_day 04"],
        ...["month 2024-01", "region north", "tier plus"],
      ]);
    },
  );

  it("leaves nothing of a measure with too few callers in all", async () => {
    expect(await left("measure_groups", "loop_share")).toEqual([]);
  });

  it("tells which values went, and nobody's name", () => {
    const told = withheld.map(({ dimension, value }) => `${dimension} ${value}`);
    expect(told).toEqual(expect.arrayContaining(["region south", "region west"]));
    expect(told.join()).not.toMatch(/agent|cem/);
  });
});

describe("withholdSmallCells of the ledger, of mixes and of faults", () => {
  /** Promises by two people in two months: many by web, four by shop; 12 of one campaign, 3 of another. */
  const made = Array.from({ length: 60 }, (_, index) => {
    const month = index % 2 === 0 ? "2023-12" : "2024-01";
    return { id: `p${index}`, channel: index < 4 ? "shop" : "web", maker: `sp-${index % 2}`, month };
  });
  const claims = [
    ...Array.from({ length: 12 }, (_, index) => `spring${index} | spring`),
    ...Array.from({ length: 3 }, (_, index) => `autumn${index} | autumn`),
  ];
  let engine: Engine;
  beforeAll(async () => {
    const dated = made.map(
      ({ id, maker, month }) =>
        `${id} | 1 | ${id} | c-${id} | ${maker} | | promise.sales_talk | explicit | time | ${month}-10`,
    );
    const claimed = claims.map((claim) => {
      const [id, campaign] = claim.split(" | ");
      return `${id} | 1 | | c-${id} | | ${campaign} | promise.advert | explicit | time | 2024-01-10`;
    });
    engine = await modelled(
      {
        journeys: [
          "journey_id | customer_id | region | channel",
          ...made.map(({ id, channel }) => `${id} | c-${id} | north | ${channel}`),
        ].join("\n"),
        promises: [
          "promise_id | version | journey_id | customer_id | made_by | campaign_id | touchpoint | kind | aspect | due_on",
          ...dated,
          ...claimed,
        ].join("\n"),
      },
      workspaceOf(["promise.sales_talk", "promise.advert"]),
    );
    const place = { touchpoint: "product.use", product_id: "K", fault_code: "pump" };
    await giveTable(
      engine,
      "fault_cells",
      {
        touchpoint: "varchar",
        product_id: "varchar",
        fault_code: "varchar",
        batch: "varchar",
        faults: "bigint",
      },
      Object.entries({ B1: 40, B2: 11, B3: 2, B4: 0 }).map(([batch, count]) => ({
        ...place,
        batch,
        faults: count,
      })),
    );
    await withholdSmallCells(engine, 10);
  });
  afterAll(() => engine.close());

  it("names nobody who promised, and adds up what they promised", async () => {
    const [row, ...others] = await engine.rows(
      `select maker, cast(sum(promises) as bigint) as promises from ledger_groups
       where touchpoint = 'promise.sales_talk' group by maker`,
    );
    expect(others).toEqual([]);
    expect({ maker: row?.maker, promises: Number(row?.promises) }).toEqual({
      maker: "company",
      promises: 60,
    });
  });

  it("withholds a campaign with few customers, and the one that would give it away", async () => {
    const rows = await engine.rows("select * from ledger_groups where touchpoint = 'promise.advert'");
    expect(rows).toEqual([]);
  });

  it("withholds a mix as a whole if one of its values has few customers", async () => {
    const rows = await engine.rows("select distinct dimension from mix_groups order by dimension");
    expect(rows.map(({ dimension }) => dimension)).toEqual(["category", "region", "tier"]);
  });

  it("withholds a batch with few faults and the next, and keeps those with many or none", async () => {
    const rows = await engine.rows("select batch from fault_cells order by batch");
    expect(rows.map(({ batch }) => batch)).toEqual(["B1", "B4"]);
  });
});

describe("withholdSmallCells of waits", () => {
  it("leaves no value with few customers, and no product", async () => {
    const engine = await modelled({}, workspaceOf(["product.use"]));
    const rows = Array.from({ length: 40 }, (_, index) => ({
      ...{ metric: "life", touchpoint: "product.use", subject_id: `u${index}`, journey_id: `j${index}` },
      ...{ month: "2024-01", region: index < 6 ? "south" : index < 18 ? "west" : "north", category: "all" },
      ...{ channel: "web", tier: "plus", own_dimension: "product", own_value: "K", unit: "days" },
      ...{ bin_low: index, bin_high: index + 1, cause: "failed", promised: 100, follow_up: 200 },
      ...{ customer_group: index % 32, seller_group: 0, day_group: 0 },
    }));
    await giveTable(engine, "waiting_facts", waitingFactTypes, rows);
    await makeModels(engine, ["wait_windows", "life_table_groups"]);
    await withholdSmallCells(engine, 10);
    const left = await engine.rows(
      "select distinct dimension, value from life_table_groups order by dimension, value",
    );
    expect(left.map(({ dimension, value }) => `${dimension} ${value}`)).toEqual([
      ...["all all", "channel web", "month 2024-01", "region north", "tier plus"],
    ]);
    engine.close();
  });
});
