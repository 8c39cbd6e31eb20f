import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("ledger_groups", () => {
  it("has a line for each who promised a kind of thing at a touchpoint, the company where nobody is named", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | customer_id | made_by | touchpoint         | kind     | aspect  | made_at                | due_on
          a          | 1       | ann         | sp-1    | promise.sales_talk | explicit | time    | 2024-01-01 09:00:00+01 | 2024-01-10
          b          | 1       | cem         | sp-1    | promise.sales_talk | explicit | time    | 2024-01-01 09:00:00+01 |
          c          | 1       | cem         | sp-2    | promise.sales_talk | explicit | time    | 2024-01-01 09:00:00+01 | 2024-01-10
          d          | 1       | ann         |         | delivery.parcel    | policy   | time    | 2024-01-01 09:00:00+01 | 2024-01-10
          d          | 2       | ann         |         | delivery.parcel    | policy   | time    | 2024-01-02 09:00:00+01 | 2024-01-12`,
        outcomes: `
          promise_id | touchpoint         | aspect | result    | happened_at
          a          | promise.sales_talk | time   | fulfilled | 2024-01-09 09:00:00+01
          c          | promise.sales_talk | time   | fulfilled | 2024-01-12 09:00:00+01
          d          | delivery.parcel    | time   | fulfilled | 2024-01-11 09:00:00+01`,
      },
      workspaceOf(["promise.sales_talk", "delivery.parcel"]),
    );
    expect(
      await textOf(
        engine,
        `select touchpoint, kind, aspect, maker, campaign, cast(sum(promises) as bigint) as promises,
           cast(sum(measurable) as bigint) as measurable, cast(sum(due) as bigint) as due,
           cast(sum(kept_due) as bigint) as kept, cast(sum(late_due) as bigint) as late
         from ledger_groups where cluster = 'customer'
         group by touchpoint, kind, aspect, maker, campaign order by touchpoint, maker`,
      ),
    ).toBe(
      table(`
        touchpoint         | kind     | aspect | maker   | campaign | promises | measurable | due | kept | late
        delivery.parcel    | policy   | time   | company |          | 1        | 1          | 1   | 0    | 1
        promise.sales_talk | explicit | time   | sp-1    |          | 2        | 1          | 1   | 1    | 0
        promise.sales_talk | explicit | time   | sp-2    |          | 1        | 1          | 1   | 0    | 1`),
    );
  });
});
