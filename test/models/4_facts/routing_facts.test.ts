import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("routing_facts", () => {
  it("counts transfers by the desk that received the contact, and the delay until the last desk answers", async () => {
    const engine = await modelled(
      {
        touches: `
          touch_id | contact_id | touchpoint    | step | resource_id | queued_at              | started_at             | ended_at               | result
          1        | left       | support.phone | desk | orders      | 2024-02-01 09:00:00+01 | 2024-02-01 09:01:00+01 | 2024-02-01 09:02:00+01 | transferred
          2        | left       | support.phone | desk | technical   | 2024-02-01 09:02:00+01 |                        | 2024-02-01 09:09:00+01 | abandoned
          3        | moved      | support.phone | desk | orders      | 2024-02-01 09:00:00+01 | 2024-02-01 09:01:00+01 | 2024-02-01 09:02:00+01 | transferred
          4        | moved      | support.phone | desk | technical   | 2024-02-01 09:02:00+01 | 2024-02-01 09:06:00+01 | 2024-02-01 09:09:00+01 | resolved
          5        | right      | support.phone | desk | technical   | 2024-02-01 09:00:00+01 | 2024-02-01 09:01:00+01 | 2024-02-01 09:09:00+01 | resolved
          6        | unanswered | support.phone | desk | orders      | 2024-02-01 09:00:00+01 |                        | 2024-02-01 09:09:00+01 | abandoned`,
      },
      workspaceOf(["support.phone"]),
    );
    expect(
      await textOf(
        engine,
        "select metric, own_dimension, own_value, subject_id, part from routing_facts order by 1, 2 nulls first, 3, 4",
      ),
    ).toBe(
      table(`
        metric           | own_dimension | own_value | subject_id | part
        misrouted_share  |               |           | left       | 1
        misrouted_share  |               |           | moved      | 1
        misrouted_share  |               |           | right      | 0
        misrouted_share  | desk          | orders    | left       | 1
        misrouted_share  | desk          | orders    | moved      | 1
        misrouted_share  | desk          | technical | right      | 0
        misrouting_delay |               |           | moved      | 300`),
    );
  });
});
