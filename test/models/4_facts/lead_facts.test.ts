import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const workspace = workspaceOf(["order.lead"]);

describe("lead_facts", () => {
  it("judges a lead once its answer is overdue beyond the limit, answered or not", async () => {
    const engine = await modelled(
      {
        journeys: `
          journey_id | kind  | customer_id | started_at             | channel
          answered   | lead  | ann         | 2023-10-01 09:00:00+02 | web
          cancelled  | lead  | bea         | 2023-10-01 09:00:00+02 | web
          never      | lead  | cem         | 2023-10-01 09:00:00+02 | phone
          no lead    | order | eva         | 2023-10-01 09:00:00+02 | phone
          recent     | lead  | dan         | 2024-01-05 09:00:00+01 | web`,
        promises: `
          promise_id | version | journey_id | touchpoint | kind   | aspect | made_at                | due_at
          answered   | 1       | answered   | order.lead | policy | time   | 2023-10-01 09:00:00+02 | 2023-10-01 17:00:00+02
          cancelled  | 1       | cancelled  | order.lead | policy | time   | 2023-10-01 09:00:00+02 | 2023-10-01 17:00:00+02
          never      | 1       | never      | order.lead | policy | time   | 2023-10-01 09:00:00+02 | 2023-10-01 17:00:00+02
          no lead    | 1       | no lead    | order.lead | policy | time   | 2023-10-01 09:00:00+02 | 2023-10-01 17:00:00+02
          recent     | 1       | recent     | order.lead | policy | time   | 2024-01-05 09:00:00+01 | 2024-01-05 17:00:00+01`,
        outcomes: `
          journey_id | touchpoint | aspect | result    | cause    | happened_at            | known_at
          answered   | order.lead | time   | fulfilled |          | 2023-11-20 09:00:00+01 |
          cancelled  | order.lead | time   | released  | customer |                        | 2023-10-01 12:00:00+02`,
      },
      workspace,
    );
    expect(
      await textOf(engine, "select subject_id, metric, channel, part, whole from lead_facts order by 1"),
    ).toBe(
      table(`
        subject_id | metric               | channel | part | whole
        answered   | never_answered_share | web     | 0    | 1
        never      | never_answered_share | phone   | 1    | 1`),
    );
  });
});
