import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("mix_groups", () => {
  it("counts what fell due before and after by each dimension, once for each declared cluster", async () => {
    const engine = await modelled(
      {
        journeys: `
          journey_id | customer_id | region | channel
          a          | ann         | North  | web
          b          | ann         | South  | web
          c          | cem         | North  | shop`,
        promises: `
          promise_id | version | journey_id | touchpoint      | kind   | aspect | made_at                | due_on
          a          | 1       | a          | delivery.parcel | policy | time   | 2023-12-01 09:00:00+01 | 2023-12-10
          b          | 1       | b          | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10
          c          | 1       | c          | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10`,
        outcomes: `
          journey_id | touchpoint      | aspect | result    | happened_at
          a          | delivery.parcel | time   | fulfilled | 2023-12-09 09:00:00+01
          b          | delivery.parcel | time   | fulfilled | 2024-01-12 09:00:00+01
          c          | delivery.parcel | time   | fulfilled | 2024-01-09 09:00:00+01`,
      },
      workspaceOf(["delivery.parcel"], { clusters: ["day"] }),
    );
    expect(
      await textOf(
        engine,
        `select cluster, side, dimension, value, cast(sum(due) as bigint) as due, cast(sum(kept_due) as bigint) as kept_due
         from mix_groups where dimension in ('region', 'channel') group by cluster, side, dimension, value
         order by cluster, side desc, dimension, value`,
      ),
    ).toBe(
      table(`
        cluster  | side   | dimension | value | due | kept_due
        customer | before | channel   | web   | 1   | 1
        customer | before | region    | North | 1   | 1
        customer | after  | channel   | shop  | 1   | 1
        customer | after  | channel   | web   | 1   | 0
        customer | after  | region    | North | 1   | 1
        customer | after  | region    | South | 1   | 0
        day      | before | channel   | web   | 1   | 1
        day      | before | region    | North | 1   | 1
        day      | after  | channel   | shop  | 1   | 1
        day      | after  | channel   | web   | 1   | 0
        day      | after  | region    | North | 1   | 1
        day      | after  | region    | South | 1   | 0`),
    );
  });
});
