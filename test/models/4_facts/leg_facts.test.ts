import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const legs = ["order.confirmation", "delivery.handover", "delivery.hub", "delivery.parcel"];
const workspace = workspaceOf([...legs, "order.checkout"], {
  sequences: [
    ["order.checkout", ...legs],
    ["delivery.handover", "delivery.parcel"],
  ],
});

describe("leg_facts", () => {
  it("take from each leg's lateness that of the last leg before it that has a time", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | journey_id | line_id | touchpoint         | kind   | aspect | made_at                | due_at                 | due_on
          a/1        | 1       | a          |         | order.confirmation | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-01 10:00:00+01 |
          a/2        | 1       | a          | a/1     | delivery.handover  | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-02 10:00:00+01 |
          a/3        | 1       | a          | a/2     | delivery.handover  | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-02 11:00:00+01 |
          a/4        | 1       | a          |         | delivery.hub       | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-03 10:00:00+01 |
          a/5        | 1       | a          |         | delivery.parcel    | policy | time   | 2024-01-01 09:00:00+01 |                        | 2024-01-04
          b/1        | 1       | b          |         | delivery.handover  | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-02 10:00:00+01 |
          b/2        | 1       | b          |         | delivery.parcel    | policy | time   | 2024-01-01 09:00:00+01 |                        | 2024-01-04
          b/3        | 1       | b          |         | order.checkout     | implied | availability | 2024-01-01 09:00:00+01 | 2024-01-01 12:00:00+01 |
          c/1        | 1       | c          |         | delivery.parcel    | policy | time   | 2024-01-01 09:00:00+01 |                        | 2024-01-04`,
        outcomes: `
          journey_id | line_id | touchpoint         | aspect | result    | happened_at
          a          |         | order.confirmation | time   | fulfilled | 2024-01-01 09:30:00+01
          a          | a/1     | delivery.handover  | time   | fulfilled | 2024-01-02 12:00:00+01
          a          | a/2     | delivery.handover  | time   | fulfilled | 2024-01-02 12:00:00+01
          a          |         | delivery.parcel    | time   | fulfilled | 2024-01-05 01:00:00+01
          b          |         | order.checkout     | availability | fulfilled | 2024-01-02 10:00:00+01
          b          |         | delivery.handover  | time   | fulfilled | 2024-01-02 10:00:00+01
          b          |         | delivery.parcel    | time   | fulfilled | 2024-01-05 00:00:00+01
          c          |         | delivery.parcel    | time   | fulfilled | 2024-01-04 23:00:00+01`,
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        `select metric, journey_id, touchpoint, part from leg_facts
         inner join workspace.touchpoints using (touchpoint) order by metric desc, journey_id, position`,
      ),
    ).toBe(
      table(`
        metric                 | journey_id | touchpoint         | part
        leg_delay              | a          | order.confirmation | -1800
        leg_delay              | a          | delivery.handover  | 9000
        leg_delay              | a          | delivery.parcel    | -3600
        leg_delay              | b          | delivery.handover  | 0
        leg_delay              | b          | delivery.parcel    | 0
        leg_delay              | c          | delivery.parcel    | -3600
        first_broken_leg_share | a          | order.confirmation | 0
        first_broken_leg_share | a          | delivery.handover  | 1
        first_broken_leg_share | a          | delivery.hub       | 0
        first_broken_leg_share | a          | delivery.parcel    | 0
        first_broken_leg_share | b          | order.confirmation | 0
        first_broken_leg_share | b          | delivery.handover  | 0
        first_broken_leg_share | b          | delivery.hub       | 0
        first_broken_leg_share | b          | delivery.parcel    | 1`),
    );
  });
});
