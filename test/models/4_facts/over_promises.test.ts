import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aalenJohansen, type CompetingCase } from "../../../pipelines/stats/aalen-johansen.ts";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const day = 86_400_000;
const dateOf = (number: number) => new Date(number * day).toISOString().slice(0, 10);
const dayOf = (date: string) => Date.parse(date) / day;
const workspace = workspaceOf(["delivery.parcel", "support.phone"]);
const header = "promise_id | version | journey_id | touchpoint | kind | aspect | made_at | due_on";

const promised = fc.record({
  made: fc.integer({ min: dayOf("2023-12-10"), max: dayOf("2024-01-31") }),
  days: fc.integer({ min: 0, max: 50 }),
  result: fc.constantFrom("fulfilled", "fulfilled", "failed", "released"),
});

describe("known_incidences", () => {
  it("are those of Aalen and Johansen over what was known at the start of the month", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(promised, { minLength: 20, maxLength: 80 }), async (orders) => {
        const engine = await modelled(
          {
            promises: [
              header,
              ...orders.map(
                ({ made }, index) =>
                  `${index} | 1 | ${index} | delivery.parcel | policy | time | ${dateOf(made)} 12:00:00+01 | 2024-02-25`,
              ),
            ].join("\n"),
            outcomes: [
              "journey_id | touchpoint | aspect | result | cause | happened_at",
              ...orders.map(
                ({ made, days, result }, index) =>
                  `${index} | delivery.parcel | time | ${result} | customer | ${dateOf(made + days)} 12:00:00+01`,
              ),
            ].join("\n"),
          },
          workspace,
        );
        const rows = await engine.rows(
          "select bin_low, share from known_incidences where channel = '' and month = '2024-02' order by bin_low",
        );
        engine.close();
        const now = dayOf("2024-02-01");
        const cases = orders.map(({ made, days, result }): CompetingCase => {
          if (made + days >= now) return { time: now - made - 1, cause: null };
          return { time: days, cause: result === "fulfilled" ? 0 : 1 };
        });
        if (cases.every(({ cause }) => cause === null)) return expect(rows).toEqual([]);
        const steps = aalenJohansen(cases, 2);
        for (const row of rows) {
          const step = steps.findLast(({ time }) => time <= Number(row.bin_low));
          expect(Number(row.share)).toBeCloseTo(step?.incidence[0] ?? 0, 9);
        }
      }),
      { numRuns: 5 },
    );
  });
});

describe("over_promises", () => {
  /** Sixty promises of December, four in five of them kept within five days, by channel. */
  const earlier = Array.from({ length: 60 }, (_, index) => ({
    id: `e${index}`,
    channel: index % 6 === 0 ? "phone" : "web",
    made: dayOf("2023-12-01") + (index % 20),
    days: index % 5 === 0 ? 8 : 1 + (index % 4),
  }));
  const later = (id: string, madeOn: string, due: string, maker = "", channel = "web") => ({
    id,
    channel,
    madeOn,
    due,
    maker,
  });
  const asked = [
    later("as usual", "2024-01-10", "2024-01-15"),
    later("bold", "2024-01-10", "2024-01-12", "sp-1"),
    later("careful", "2024-01-10", "2024-01-18", "sp-2"),
    later("too soon to tell", "2023-12-31", "2024-01-05"),
  ];
  const lake = {
    journeys: [
      "journey_id | channel",
      ...[...earlier, ...asked].map(({ id, channel }) => `${id} | ${channel}`),
    ].join("\n"),
    promises: [
      `${header} | made_by`,
      ...earlier.map(
        ({ id, made }) =>
          `${id} | 1 | ${id} | delivery.parcel | policy | time | ${dateOf(made)} 12:00:00+01 | ${dateOf(made + 5)} |`,
      ),
      ...asked.map(
        ({ id, madeOn, due, maker }) =>
          `${id} | 1 | ${id} | delivery.parcel | policy | time | ${madeOn} 12:00:00+01 | ${due} | ${maker}`,
      ),
    ].join("\n"),
    outcomes: [
      "journey_id | touchpoint | aspect | result | happened_at",
      ...earlier.map(
        ({ id, made, days }) =>
          `${id} | delivery.parcel | time | fulfilled | ${dateOf(made + days)} 12:00:00+01`,
      ),
    ].join("\n"),
  };

  it("are judged by what had been known before the month in which they were made", async () => {
    const engine = await modelled(lake, workspace);
    expect(
      await textOf(
        engine,
        "select promise_id, made_on, earlier, round(kept_probability, 6) as kept_probability from over_promises order by promise_id",
      ),
    ).toBe(
      table(`
        promise_id | made_on    | earlier | kept_probability
        as usual   | 2024-01-10 | 50      | 0.8
        bold       | 2024-01-10 | 50      | 0.4
        careful    | 2024-01-10 | 50      | 1`),
    );
  });

  it("compare a promise with those that allowed as long, where there are enough", async () => {
    const lengths = [1, 10].flatMap((days) =>
      Array.from({ length: 50 }, (_, index) => ({
        id: `${days}-${index}`,
        made: dayOf("2023-12-01") + (index % 20),
        due: days,
        taken: index % 10 === 0 ? days + 3 : days,
      })),
    );
    const engine = await modelled(
      {
        promises: [
          header,
          ...lengths.map(
            ({ id, made, due }) =>
              `${id} | 1 | ${id} | delivery.parcel | policy | time | ${dateOf(made)} 12:00:00+01 | ${dateOf(made + due)}`,
          ),
          "short | 1 | short | delivery.parcel | policy | time | 2024-01-10 12:00:00+01 | 2024-01-11",
          "new   | 1 | new   | delivery.parcel | policy | time | 2024-01-10 12:00:00+01 | 2024-01-15",
        ].join("\n"),
        outcomes: [
          "journey_id | touchpoint | aspect | result | happened_at",
          ...lengths.map(
            ({ id, made, taken }) =>
              `${id} | delivery.parcel | time | fulfilled | ${dateOf(made + taken)} 12:00:00+01`,
          ),
        ].join("\n"),
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        "select promise_id, earlier, kept_probability from over_promises where made_on >= date '2024-01-01' order by promise_id",
      ),
    ).toBe(
      table(`
        promise_id | earlier | kept_probability
        new        | 100     | 0.5
        short      | 50      | 0.9`),
    );
  });
});
