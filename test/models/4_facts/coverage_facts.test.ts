import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("coverage_facts", () => {
  it("asks of a promise that holds at any hour whether it is kept at every hour, by the clock of the workspace", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | standing | touchpoint     | kind   | aspect | target | unit    | clock
          any hour   | 1       | true     | support.phone  | policy | time   | 120    | seconds |
          open hours | 1       | true     | support.ticket | policy | time   | 8      | hours   | desk`,
        touches: `
          touch_id | contact_id | touchpoint     | step | queued_at              | started_at             | ended_at               | result
          1        | night      | support.phone  | desk | 2024-02-05 02:30:00+01 | 2024-02-05 02:32:01+01 | 2024-02-05 02:40:00+01 | resolved
          2        | day        | support.phone  | desk | 2024-02-05 14:30:00+01 | 2024-02-05 14:32:00+01 | 2024-02-05 14:40:00+01 | resolved
          3        | left       | support.phone  | desk | 2024-02-05 14:30:00+01 |                        | 2024-02-05 14:31:00+01 | abandoned
          4        | gave up    | support.phone  | desk | 2024-02-06 02:59:59+01 |                        | 2024-02-06 03:05:00+01 | abandoned
          5        | ticket     | support.ticket | desk | 2024-02-05 14:30:00+01 | 2024-02-05 14:32:00+01 | 2024-02-05 14:40:00+01 | resolved`,
      },
      workspaceOf(["support.phone", "support.ticket"], {
        calendars: { desk: { hours: { monday: ["09:00", "17:00"] } } },
      }),
    );
    expect(
      await textOf(
        engine,
        "select subject_id, own_dimension, own_value, part from coverage_facts order by 1, 2 nulls first",
      ),
    ).toBe(
      table(`
        subject_id       | own_dimension | own_value | part
        any hour/day     |               |           | 1
        any hour/day     | hour_of_day   | 14        | 1
        any hour/day     | hour_of_week  | Mon 14    | 1
        any hour/gave up |               |           | 0
        any hour/gave up | hour_of_day   | 02        | 0
        any hour/gave up | hour_of_week  | Tue 02    | 0
        any hour/night   |               |           | 0
        any hour/night   | hour_of_day   | 02        | 0
        any hour/night   | hour_of_week  | Mon 02    | 0`),
    );
  });
});
