import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const workspace = workspaceOf(["support.phone"]);

describe("menu_facts", () => {
  it("counts steps and loops, in all and by what the caller chose first", async () => {
    const engine = await modelled(
      {
        touches: `
          touch_id | contact_id | touchpoint    | step | resource_id | started_at
          1        | looped     | support.phone | menu | main        | 2024-02-01 09:00:00+01
          2        | looped     | support.phone | menu | repair      | 2024-02-01 09:00:10+01
          3        | looped     | support.phone | menu | main        | 2024-02-01 09:00:20+01
          4        | looped     | support.phone | menu | orders      | 2024-02-01 09:00:30+01
          5        | straight   | support.phone | menu | main        | 2024-02-01 09:00:00+01
          6        | straight   | support.phone | menu | orders      | 2024-02-01 09:00:10+01
          7        | stuck      | support.phone | menu | main        | 2024-02-01 09:00:00+01
          8        | stuck      | support.phone | menu | main        | 2024-02-01 09:00:10+01
          9        | no menu    | support.phone | desk | orders      | 2024-02-01 09:00:10+01`,
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        "select metric, own_dimension, own_value, subject_id, part from menu_facts order by 1, 2 nulls first, 3, 4",
      ),
    ).toBe(
      table(`
        metric     | own_dimension | own_value | subject_id | part
        loop_share |               |           | looped     | 1
        loop_share |               |           | straight   | 0
        loop_share |               |           | stuck      | 1
        loop_share | option        | orders    | straight   | 0
        loop_share | option        | repair    | looped     | 1
        menu_steps |               |           | looped     | 4
        menu_steps |               |           | straight   | 2
        menu_steps |               |           | stuck      | 2
        menu_steps | option        | orders    | straight   | 2
        menu_steps | option        | repair    | looped     | 4`),
    );
  });
});
