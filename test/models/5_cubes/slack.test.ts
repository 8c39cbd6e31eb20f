import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modelled, workspaceOf } from "../text-tables.ts";

const order = fc.record({
  due: fc.integer({ min: 5, max: 25 }),
  taken: fc.integer({ min: 0, max: 28 }),
  region: fc.constantFrom("north", "south", ""),
});
const two = (number: number) => String(number).padStart(2, "0");

describe("the cubes", () => {
  it("count every promise once in each dimension, in the verdicts, the bins of slack and the groups alike", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 40 }), async (orders) => {
        const engine = await modelled(
          {
            journeys: [
              "journey_id | region",
              ...orders.map(({ region }, index) => `${index} | ${region}`),
            ].join("\n"),
            promises: [
              "promise_id | version | journey_id | touchpoint | kind | aspect | made_at | due_on | tolerance",
              ...orders.map(
                ({ due }, index) =>
                  `${index} | 1 | ${index} | delivery.parcel | policy | time | 2024-01-01 09:00:00+01 | 2024-01-${two(due)} | 1`,
              ),
            ].join("\n"),
            outcomes: [
              "journey_id | touchpoint | aspect | result | happened_at",
              ...orders.map(
                ({ taken }, index) =>
                  `${index} | delivery.parcel | time | fulfilled | 2024-01-${two(1 + taken)} 12:00:00+01`,
              ),
            ].join("\n"),
          },
          workspaceOf(["delivery.parcel"]),
        );
        const sums = async (sql: string) => (await engine.rows(sql)).map(({ promises }) => Number(promises));
        const all = [orders.length];
        expect(await sums("select sum(promises) as promises from verdicts")).toEqual(all);
        for (const dimension of ["all", "month", "region", "category", "channel", "tier"]) {
          const where = `where dimension = '${dimension}'`;
          expect(await sums(`select sum(promises) as promises from verdict_margins ${where}`)).toEqual(all);
          expect(await sums(`select sum(pairs) as promises from slack ${where}`)).toEqual(all);
          expect(
            await sums(
              `select sum(promises) as promises from verdict_groups ${where} and cluster = 'customer'`,
            ),
          ).toEqual(all);
        }
        const late = orders.filter(({ due, taken }) => 1 + taken > due).length;
        expect(
          await sums(
            "select sum(pairs) as promises from slack where dimension = 'all' and bin_low < 0 having sum(pairs) > 0",
          ),
        ).toEqual(late > 0 ? [late] : []);
        engine.close();
      }),
      { numRuns: 12 },
    );
  });
});
