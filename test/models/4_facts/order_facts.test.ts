import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("order_facts", () => {
  it("takes steps and time from completed visits, and drop-out from all that ended, by the page left", async () => {
    const engine = await modelled(
      {
        touches: `
          touch_id | contact_id | journey_id | touchpoint     | step | resource_id | started_at             | ended_at               | result
          1        | bought     | order      | order.checkout | page | basket      | 2024-02-01 09:00:00+01 |                        |
          2        | bought     | order      | order.checkout | page | payment     | 2024-02-01 09:02:00+01 | 2024-02-01 09:04:00+01 | completed
          3        | left       |            | order.checkout | page | basket      | 2024-02-01 09:00:00+01 |                        |
          4        | left       |            | order.checkout | page | payment     | 2024-02-01 09:00:10+01 |                        |
          5        | left       |            | order.checkout | page | basket      | 2024-02-01 09:00:20+01 | 2024-02-01 09:00:50+01 | abandoned
          6        | open       |            | order.checkout | page | basket      | 2024-02-29 23:59:00+01 |                        |`,
      },
      workspaceOf(["order.checkout"]),
    );
    expect(
      await textOf(
        engine,
        "select metric, journey_id, own_dimension, own_value, subject_id, part from order_facts order by 1, 3 nulls first, 4, 5",
      ),
    ).toBe(
      table(`
        metric        | journey_id | own_dimension | own_value | subject_id | part
        drop_out_rate |            |               |           | bought     | 0
        drop_out_rate |            |               |           | left       | 1
        drop_out_rate |            | page          | basket    | bought     | 0
        drop_out_rate |            | page          | basket    | left       | 1
        drop_out_rate |            | page          | payment   | bought     | 0
        drop_out_rate |            | page          | payment   | left       | 0
        order_steps   | order      |               |           | bought     | 2
        order_time    | order      |               |           | bought     | 240`),
    );
  });
});
