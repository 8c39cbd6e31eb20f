import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const repair = `
  touch_id | journey_id | touchpoint      | step   | unit_id | fault_code | started_at`;

describe("repair_facts", () => {
  it("calls a fault mended unless the same article comes again with it within the window", async () => {
    const engine = await modelled(
      {
        touches: `${repair}
          1        | a          | repair.workshop | intake | again   | pump       | 2023-11-01 09:00:00+01
          2        | a          | repair.workshop | return | again   |            | 2023-11-05 09:00:00+01
          3        | b          | repair.workshop | intake | again   | pump       | 2023-12-05 09:00:00+01
          4        | b          | repair.workshop | return | again   |            | 2023-12-06 09:00:00+01
          5        | c          | repair.workshop | intake | late    | pump       | 2023-11-01 09:00:00+01
          6        | c          | repair.workshop | return | late    |            | 2023-11-05 09:00:00+01
          7        | d          | repair.workshop | intake | late    | pump       | 2023-12-05 09:00:01+01
          8        | e          | repair.workshop | intake | other   | pump       | 2023-11-01 09:00:00+01
          9        | e          | repair.workshop | return | other   |            | 2023-11-05 09:00:00+01
          10       | f          | repair.workshop | intake | other   | valve      | 2023-11-10 09:00:00+01
          11       | g          | repair.workshop | intake | recent  | pump       | 2024-01-20 09:00:00+01
          12       | g          | repair.workshop | return | recent  |            | 2024-02-01 09:00:00+01`,
      },
      workspaceOf(["repair.workshop"]),
    );
    expect(
      await textOf(engine, "select journey_id, subject_id, part from repair_facts order by subject_id"),
    ).toBe(
      table(`
        journey_id | subject_id | part
        a          | 1          | 0
        c          | 5          | 1
        e          | 8          | 1`),
    );
  });

  it("pairs an article that comes twice in one case with its own return each time", async () => {
    const engine = await modelled(
      {
        touches: `${repair}
          1        | a          | repair.workshop | intake | again   | pump       | 2023-11-01 09:00:00+01
          2        | a          | repair.workshop | intake | again   | pump       | 2023-11-10 09:00:00+01
          3        | a          | repair.workshop | return | again   |            | 2023-11-12 09:00:00+01
          4        | a          | repair.workshop | intake | unknown |            | 2023-11-10 09:00:00+01
          5        | a          | repair.workshop | return | unknown |            | 2023-11-09 09:00:00+01`,
      },
      workspaceOf(["repair.workshop"]),
    );
    expect(
      await textOf(
        engine,
        "select repair_id, local_day(returned_at, 'UTC') as returned, local_day(next_received_at, 'UTC') as again from repairs order by 1",
      ),
    ).toBe(
      table(`
        repair_id | returned   | again
        1         |            | 2023-11-10
        2         | 2023-11-12 |
        4         |            |`),
    );
  });
});
