import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("touchpoints", () => {
  it("shows every touchpoint of the workspace, those that nobody measures too", async () => {
    const engine = await modelled(
      {
        touches: `
          touch_id | journey_id | customer_id | touchpoint     | started_at
          1        | a          | ann         | order.checkout | 2024-01-01 09:00:00+01
          2        | b          | ann         | order.checkout | 2024-01-02 09:00:00+01
          3        | c          | cem         | order.checkout | 2024-03-02 09:00:00+01`,
        promises: `
          promise_id | version | standing | journey_id | touchpoint      | kind   | aspect  | made_at                | due_on
          a          | 1       |          | a          | delivery.parcel | policy | time    | 2024-01-01 09:00:00+01 | 2024-01-05
          life       | 1       | true     |            | product.use     | policy | quality |                        |`,
        responses: `
          response_id | question | touchpoint  | measure      | value | scale_low | scale_high
          1           | stars    | product.use | satisfaction | 5     | 1         | 5`,
      },
      workspaceOf(["order.checkout", "delivery.parcel", "product.use", "repair.shop"]),
    );
    expect(
      await textOf(
        engine,
        'select touchpoint, touches, journeys, customers, promises, outcomes, voices, has_promise, has_outcome, has_voice, asked_high from touchpoints order by "order"',
      ),
    ).toBe(
      table(`
        touchpoint      | touches | journeys | customers | promises | outcomes | voices | has_promise | has_outcome | has_voice | asked_high
        order.checkout  | 2       | 2        | 1         | 0        | 0        | 0      | false       | false       | false     |
        delivery.parcel | 0       | 1        | 0         | 1        | 0        | 0      | true        | false       | false     |
        product.use     | 0       | 0        | 0         | 1        | 0        | 1      | true        | false       | true      | 5
        repair.shop     | 0       | 0        | 0         | 0        | 0        | 0      | false       | false       | false     |`),
    );
  });

  it("takes the life of articles for the outcome of a promised life, and mystery shoppers for no voice", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | standing | touchpoint  | kind   | aspect  | target | unit | better
          life       | 1       | true     | product.use | policy | quality | 30     | days | higher`,
        units: `
          unit_id | product_id | in_use_at
          failed  | machine    | 2024-02-10 09:00:00+01
          lasted  | machine    | 2024-01-10 09:00:00+01
          young   | machine    | 2024-02-10 09:00:00+01`,
        touches: `
          touch_id | touchpoint  | step  | unit_id | fault_code | started_at
          1        | product.use | fault | failed  | pump       | 2024-02-20 09:00:00+01`,
        responses: `
          response_id | question | touchpoint  | measure    | instrument      | value | scale_low | scale_high
          1           | warranty | product.use | perception | mystery_shopper | 1     | 0         | 1`,
      },
      workspaceOf(["product.use"]),
    );
    expect(
      await textOf(
        engine,
        "select promises, outcomes, voices, has_outcome, has_voice, asked_high from touchpoints",
      ),
    ).toBe(
      table(`
        promises | outcomes | voices | has_outcome | has_voice | asked_high
        3        | 2        | 0      | true        | false     |`),
    );
  });
});
