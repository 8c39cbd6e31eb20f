import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const workspace = workspaceOf(["order.checkout", "delivery.parcel", "delivery.news", "support.phone"], {
  sequences: [["order.checkout", "delivery.parcel"]],
});

describe("visits", () => {
  it("make one of repetitions, keep returns, and order touches of one moment as the workspace does", async () => {
    const engine = await modelled(
      {
        journeys: `
          journey_id | parent_journey_id | customer_id | kind
          order      |                   | ann         | order
          case       | order             | ann         | case
          deeper     | case              | ann         | case`,
        touches: `
          touch_id | journey_id | touchpoint      | step    | direction | queued_at              | started_at             | started_on
          1        | order      | delivery.parcel | scan    |           |                        | 2024-02-01 10:00:00+01 |
          2        | order      | order.checkout  | page    | inbound   |                        | 2024-02-01 09:00:00+01 |
          3        | order      | order.checkout  | order   | inbound   |                        | 2024-02-01 10:00:00+01 |
          4        | order      | delivery.parcel | apology | outbound  |                        | 2024-02-01 12:30:00+01 |
          5        | order      | delivery.parcel | notice  | outbound  |                        | 2024-02-01 12:40:00+01 |
          6        | order      | delivery.news   | notice  | outbound  |                        | 2024-02-01 12:50:00+01 |
          7        | case       | support.phone   | menu    | inbound   | 2024-02-01 13:00:00+01 | 2024-02-01 13:05:00+01 |
          8        | deeper     | support.phone   | desk    |           |                        | 2024-02-01 14:00:00+01 |
          9        | order      | delivery.parcel | scan    |           |                        |                        | 2024-02-02
          10       | order      | support.phone   | desk    |           |                        | 2024-03-01 00:00:01+01 |
          11       |            | support.phone   | desk    |           |                        | 2024-02-01 14:00:00+01 |
          12       | lone       | support.phone   | desk    |           |                        | 2024-02-03 14:00:00+01 |`,
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        `select path_id, place, touchpoint, next_touchpoint as next, touches, strftime(started_at, '%d %H:%M') as started,
           strftime(ended_at, '%d %H:%M') as ended, strftime(next_started_at, '%d %H:%M') as next_started, is_inbound, is_return
         from visits order by path_id desc, place`,
      ),
    ).toBe(
      table(`
        path_id | place | touchpoint      | next            | touches | started  | ended    | next_started | is_inbound | is_return
        order   | 1     | order.checkout  | delivery.parcel | 2       | 01 08:00 | 01 09:00 | 01 09:00     | true       | false
        order   | 2     | delivery.parcel | delivery.news   | 1       | 01 09:00 | 01 09:00 | 01 11:50     | false      | false
        order   | 3     | delivery.news   | support.phone   | 1       | 01 11:50 | 01 11:50 | 01 12:00     | false      | false
        order   | 4     | support.phone   | delivery.parcel | 2       | 01 12:00 | 01 13:00 | 01 23:00     | true       | false
        order   | 5     | delivery.parcel |                 | 1       | 01 23:00 | 01 23:00 |              | false      | true
        lone    | 1     | support.phone   |                 | 1       | 03 13:00 | 03 13:00 |              | false      | false`),
    );
    engine.close();
  });
});
