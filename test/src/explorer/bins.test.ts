import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../../pipelines/engine/engine.ts";
import { cumulativeIncidence } from "../../../pipelines/stats/life-table.ts";
import { binned, lifeTableOf, medianOf } from "../../../src/explorer/bins.ts";
import type { Cube } from "../../../src/explorer/cube.ts";
import { conditionOf, filtersOf } from "./filters.ts";
import { cubesOf, randomWorld } from "./random-world.ts";

const own = ["month", "region", "channel", "tier", "kind", "audience", "segment"];
const touchpoint = "delivery.parcel";

let engine: Engine;
let slack: Cube;
let life: Cube;

beforeAll(async () => {
  engine = await randomWorld(7);
  const [slackCube] = await cubesOf(engine, "slack_cells", { version: "commitment", touchpoint }, own);
  const [lifeCube] = await cubesOf(engine, "life_cells", { touchpoint }, own);
  if (!slackCube || !lifeCube) throw new Error("no cube");
  [slack, life] = [slackCube, lifeCube];
}, 120_000);
afterAll(() => engine.close());

describe("bins", () => {
  it("merge to the median that DuckDB finds among the promises themselves", async () => {
    await fc.assert(
      fc.asyncProperty(filtersOf(slack), async (filter) => {
        const found = binned(slack, filter, { name: "verdict", count: "pairs" });
        const [row] = await engine.rows(
          `select count(*) as n, quantile_disc(slack, 0.5) as median from pairs
           where version = 'commitment' and touchpoint = '${touchpoint}' and slack is not null and ${conditionOf(filter)}`,
        );
        const median = found && medianOf(found, 1, 2);
        expect(median?.median ?? null).toBe(row?.median === null ? null : Number(row?.median));
        const n = [...(found?.counts.values() ?? [])]
          .flatMap((counts) => [...counts])
          .reduce((sum, count) => sum + count, 0);
        expect(n).toBe(Number(row?.n));
      }),
      { numRuns: 60, seed: 5 },
    );
  }, 60_000);

  it("merge to the life table that DuckDB counts: the share fulfilled by each day, of those followed to the end", async () => {
    await fc.assert(
      fc.asyncProperty(filtersOf(life), async (filter) => {
        const found = binned(life, filter, { name: "cause", count: "subjects", flag: "is_complete" });
        const rows = await engine.rows(
          `select duration_days, count(*) filter (where cause = 'fulfilled') as fulfilled, sum(count(*)) over () as total
           from (
             select waiting_facts.bin_low as duration_days, waiting_facts.cause, pairs.*
             from waiting_facts inner join pairs on pairs.promise_id = waiting_facts.subject_id and pairs.version = 'commitment'
             inner join wait_windows
               on wait_windows.metric = waiting_facts.metric and wait_windows.touchpoint = waiting_facts.touchpoint and wait_windows.unit = waiting_facts.unit
             where waiting_facts.metric = 'promise' and waiting_facts.touchpoint = '${touchpoint}' and waiting_facts.follow_up >= wait_windows.window_end
           ) as complete where ${conditionOf(filter)} group by duration_days order by duration_days`,
        );
        if (!found) {
          expect(rows).toEqual([]);
          return;
        }
        const table = lifeTableOf(found);
        if (table.censored.some((count) => count > 0)) return;
        const [fulfilled] = cumulativeIncidence(table);
        let reached = 0;
        const expected = rows.map((row) => {
          reached += Number(row.fulfilled);
          return reached / Number(row.total);
        });
        expect([...found.low]).toEqual(rows.map((row) => Number(row.duration_days)));
        fulfilled?.shares.forEach((share, index) => {
          expect(share).toBeCloseTo(expected[index] ?? -1, 10);
        });
      }),
      { numRuns: 60, seed: 6 },
    );
  }, 60_000);
});
