import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("sessions", () => {
  it("counts every page seen, and knows an end only where one is on record", async () => {
    const engine = await modelled(
      {
        touches: `
          touch_id | contact_id | touchpoint     | channel | step | resource_id | journey_id | started_at             | ended_at               | result
          1        | bought     | order.checkout | web     | page | basket      | order      | 2024-02-01 09:00:00+01 |                        |
          2        | bought     | order.checkout | web     | page | address     | order      | 2024-02-01 09:00:30+01 |                        |
          3        | bought     | order.checkout | web     | page | basket      | order      | 2024-02-01 09:01:00+01 |                        |
          4        | bought     | order.checkout | web     | page | payment     | order      | 2024-02-01 09:02:00+01 | 2024-02-01 09:04:00+01 | completed
          5        | left       | order.checkout | web     | page | basket      |            | 2024-02-01 09:00:00+01 | 2024-02-01 09:00:50+01 | abandoned
          6        | open       | order.checkout | web     | page | basket      |            | 2024-02-29 23:59:00+01 |                        |
          7        | open       | order.checkout | web     | page | payment     | later      | 2024-03-01 00:01:00+01 | 2024-03-01 00:02:00+01 | completed`,
      },
      workspaceOf(["order.checkout"]),
    );
    expect(
      await textOf(
        engine,
        `select contact_id, journey_id, steps, last_page, seconds_between(ended_at, started_at) as seconds, is_completed, is_abandoned
         from sessions order by contact_id`,
      ),
    ).toBe(
      table(`
        contact_id | journey_id | steps | last_page | seconds | is_completed | is_abandoned
        bought     | order      | 4     | payment   | 240     | true         | false
        left       |            | 1     | basket    | 50      | false        | true
        open       |            | 1     | basket    | 0       | false        | false`),
    );
  });
});
