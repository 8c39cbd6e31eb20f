import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("answer_facts", () => {
  it("counts who gave up, not who dialled by mistake or still waits, and only where customers can give up", async () => {
    const engine = await modelled(
      {
        touches: `
          touch_id | contact_id | touchpoint     | step | queued_at              | started_at             | ended_at               | result
          1        | answered   | support.phone  | desk | 2024-02-01 09:00:00+01 | 2024-02-01 09:02:00+01 | 2024-02-01 09:05:00+01 | unresolved
          2        | backwards  | support.phone  | desk | 2024-02-01 09:00:00+01 | 2024-02-01 08:59:00+01 | 2024-02-01 09:05:00+01 | unresolved
          3        | gave up    | support.phone  | desk | 2024-02-01 09:00:00+01 |                        | 2024-02-01 09:00:10+01 | abandoned
          4        | mistake    | support.phone  | desk | 2024-02-01 09:00:00+01 |                        | 2024-02-01 09:00:09+01 | abandoned
          5        | ticket     | support.ticket | desk | 2024-02-01 09:00:00+01 | 2024-02-01 12:00:00+01 | 2024-02-01 12:00:00+01 | resolved
          6        | waiting    | support.phone  | desk | 2024-02-29 23:59:00+01 |                        |                        |`,
      },
      workspaceOf(["support.phone", "support.ticket"]),
    );
    expect(
      await textOf(engine, "select metric, touchpoint, subject_id, part from answer_facts order by 1, 3"),
    ).toBe(
      table(`
        metric           | touchpoint     | subject_id | part
        abandonment_rate | support.phone  | answered   | 0
        abandonment_rate | support.phone  | backwards  | 0
        abandonment_rate | support.phone  | gave up    | 1
        answer_wait      | support.phone  | answered   | 120
        answer_wait      | support.ticket | ticket     | 10800`),
    );
  });
});
