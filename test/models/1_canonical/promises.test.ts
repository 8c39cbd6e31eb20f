import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("promises", () => {
  it("know the tier of the customer of their journey, or of their own customer, under any alias", async () => {
    const engine = await modelled(
      {
        customers: `
          customer_id | region | declared_tier
          ann         | north  | business
          ben         | south  | plus
          cem         | east   |`,
        identities: `
          kind    | alias   | customer_id
          account | alias-1 | ann
          account | alias-2 | ben`,
        journeys: `
          journey_id | customer_id
          a          | alias-1
          c          | cem
          d          | stranger`,
        promises: `
          promise_id | version | journey_id | customer_id | touchpoint      | kind   | aspect
          alias      | 1       | a          |             | delivery.parcel | policy | time
          both       | 1       | a          | ben         | delivery.parcel | policy | time
          no journey | 1       |            | alias-2     | delivery.parcel | policy | time
          no tier    | 1       | c          |             | delivery.parcel | policy | time
          nobody     | 1       |            |             | delivery.parcel | policy | time
          stranger   | 1       | d          |             | delivery.parcel | policy | time`,
      },
      workspaceOf(["delivery.parcel"]),
    );
    expect(
      await textOf(engine, "select promise_id, customer_id, region, tier from promises order by promise_id"),
    ).toBe(
      table(`
        promise_id | customer_id | region   | tier
        alias      | ann         | north    | business
        both       | ann         | north    | business
        no journey | ben         | south    | plus
        no tier    | cem         | east     | not said
        nobody     |             | not said | not said
        stranger   | stranger    | not said | not said`),
    );
    expect(
      await textOf(
        engine,
        "select dimension, value, promises from verdict_margins where dimension = 'tier' order by value",
      ),
    ).toBe(
      table(`
        dimension | value    | promises
        tier      | business | 2
        tier      | not said | 3
        tier      | plus     | 1`),
    );
  });
});
