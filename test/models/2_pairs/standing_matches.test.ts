import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const workspace = workspaceOf(["support.phone", "order.checkout", "promise.advert", "product.use"]);
const customers = `
  customer_id | declared_tier | acquired_by
  ann         | business      | spring
  ben         | standard      | search
  cem         |               | spring`;

describe("standing_matches", () => {
  it("pairs a promise of time with the first desk of each contact, and judges it by who gave up when", async () => {
    const engine = await modelled(
      {
        customers,
        promises: `
          promise_id | version | standing | touchpoint    | kind   | aspect | target | unit    | valid_from             | valid_to
          phone      | 1       | true     | support.phone | policy | time   | 120    | seconds | 2024-01-01 00:00:00+01 | 2024-02-01 00:00:00+01`,
        touches: `
          touch_id | contact_id | step | touchpoint     | customer_id | queued_at              | started_at             | ended_at               | result
          1        | answered   | desk | support.phone  | ann         | 2024-01-10 10:00:00+01 | 2024-01-10 10:02:00+01 | 2024-01-10 10:05:00+01 | transferred
          2        | answered   | desk | support.phone  | ann         | 2024-01-10 10:05:00+01 | 2024-01-10 10:30:00+01 | 2024-01-10 10:40:00+01 | resolved
          3        | late       | desk | support.phone  | ben         | 2024-01-10 10:00:00+01 | 2024-01-10 10:02:01+01 | 2024-01-10 10:05:00+01 | resolved
          4        | gave up    | desk | support.phone  | ben         | 2024-01-10 10:00:00+01 |                        | 2024-01-10 10:01:00+01 | abandoned
          5        | gave in    | desk | support.phone  |             | 2024-01-10 10:00:00+01 |                        | 2024-01-10 10:03:00+01 | abandoned
          6        | unanswered | desk | support.phone  | ben         | 2024-01-10 10:00:00+01 |                        |                        |
          7        | passed on  | desk | support.phone  | ben         | 2024-01-10 10:00:00+01 |                        | 2024-01-10 10:01:00+01 | transferred
          8        | passed on  | desk | support.phone  | ben         | 2024-01-10 10:01:00+01 | 2024-01-10 10:01:30+01 | 2024-01-10 10:09:00+01 | resolved
          9        | before     | desk | support.phone  | ben         | 2023-12-31 23:59:59+01 | 2024-01-01 00:10:00+01 |                        | resolved
          10       | after      | desk | support.phone  | ben         | 2024-02-01 00:00:00+01 | 2024-02-01 00:10:00+01 |                        | resolved
          11       | elsewhere  | desk | order.checkout | ben         | 2024-01-10 10:00:00+01 | 2024-01-10 10:10:00+01 |                        | resolved
          12       | menu only  | menu | support.phone  | ben         |                        | 2024-01-10 10:10:00+01 |                        |`,
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        "select promise_id, is_standing, made_at, tier, fulfilment, verdict, slack from pairs order by promise_id",
      ),
    ).toBe(
      table(`
        promise_id       | is_standing | made_at                | tier     | fulfilment | verdict | slack
        phone/answered   | true        | 2024-01-10 09:00:00+00 | business | in time    | kept    | 0
        phone/gave in    | true        | 2024-01-10 09:00:00+00 | not said | overdue    | broken  |
        phone/gave up    | true        | 2024-01-10 09:00:00+00 | standard | void       | void    |
        phone/late       | true        | 2024-01-10 09:00:00+00 | standard | late       | broken  | -1
        phone/passed on  | true        | 2024-01-10 09:00:00+00 | standard | in time    | kept    | 30
        phone/unanswered | true        | 2024-01-10 09:00:00+00 | standard | overdue    | broken  |`),
    );
  });

  it("does not see an answer, or a customer who gave up, after asOf", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | standing | touchpoint    | kind   | aspect | target | unit
          phone      | 1       | true     | support.phone | policy | time   | 4      | hours`,
        touches: `
          touch_id | contact_id | step | touchpoint    | queued_at              | started_at             | ended_at               | result
          1        | answered   | desk | support.phone | 2024-02-29 23:00:00+01 | 2024-03-01 00:30:00+01 |                        | resolved
          2        | gave up    | desk | support.phone | 2024-02-29 23:00:00+01 |                        | 2024-03-01 00:30:00+01 | abandoned
          3        | overdue    | desk | support.phone | 2024-02-29 19:00:00+01 | 2024-03-01 00:30:00+01 |                        | resolved
          4        | unborn     | desk | support.phone | 2024-03-01 00:30:00+01 |                        |                        |`,
      },
      workspace,
    );
    expect(await textOf(engine, "select promise_id, fulfilment from pairs order by promise_id")).toBe(
      table(`
        promise_id     | fulfilment
        phone/answered | pending
        phone/gave up  | pending
        phone/overdue  | overdue`),
    );
  });

  it("takes the most specific promise that applies, of equals the newest, and a vague one only where no other does", async () => {
    const engine = await modelled(
      {
        customers,
        promises: `
          promise_id | version | standing | applies_to | touchpoint    | kind   | aspect | target | unit    | valid_from
          general    | 1       | true     |            | support.phone | policy | time   | 8      | hours   | 2024-01-01 00:00:00+01
          newer      | 1       | true     |            | support.phone | policy | time   | 6      | hours   | 2024-01-15 00:00:00+01
          business   | 1       | true     | business   | support.phone | policy | time   | 2      | hours   | 2023-01-01 00:00:00+01
          standard   | 1       | true     | standard   | support.phone | policy | time   | 4      | hours   | 2024-02-01 00:00:00+01
          vague      | 1       | true     | business   | support.phone | policy | time   |        |         | 2022-01-01 00:00:00+01`,
        touches: `
          touch_id | contact_id | step | touchpoint    | customer_id | queued_at              | started_at
          1        | a          | desk | support.phone | ann         | 2024-01-10 10:00:00+01 | 2024-01-10 13:00:00+01
          2        | b          | desk | support.phone | ben         | 2024-01-10 10:00:00+01 | 2024-01-10 13:00:00+01
          3        | c          | desk | support.phone | cem         | 2024-01-20 10:00:00+01 | 2024-01-20 13:00:00+01
          4        | d          | desk | support.phone |             | 2024-01-20 10:00:00+01 | 2024-01-20 17:00:00+01
          5        | e          | desk | support.phone | ben         | 2024-02-10 10:00:00+01 | 2024-02-10 15:00:00+01
          6        | f          | desk | support.phone | ann         | 2022-02-10 10:00:00+01 | 2022-02-10 15:00:00+01`,
      },
      workspace,
    );
    expect(
      await textOf(engine, "select promise_id, promised_duration, verdict from pairs order by promise_id"),
    ).toBe(
      table(`
        promise_id | promised_duration | verdict
        business/a | 7200              | broken
        general/b  | 28800             | kept
        newer/c    | 21600             | kept
        newer/d    | 21600             | broken
        standard/e | 14400             | broken
        vague/f    |                   | vague`),
    );
  });

  it("pairs other promises with each outcome that has a value, by product and by the campaign that won the customer", async () => {
    const engine = await modelled(
      {
        customers,
        journeys: `
          journey_id | customer_id | started_at
          a          | ann         | 2024-01-05 09:00:00+01
          b          | ben         | 2024-01-06 09:00:00+01
          c          | cem         | 2023-12-06 09:00:00+01`,
        lines: `
          line_id | journey_id | product_id
          a/1     | a          | machine
          b/1     | b          | machine
          b/2     | b          | grinder
          c/1     | c          | machine`,
        promises: `
          promise_id | version | standing | product_id | campaign_id | touchpoint     | kind     | aspect  | target | unit    | currency | better | valid_from
          anyone     | 1       | true     |            |             | promise.advert | explicit | quality | 45     | seconds |          | lower  |
          spring     | 1       | true     | machine    | spring      | promise.advert | explicit | quality | 25     | seconds |          | lower  | 2024-01-01 00:00:00+01
          steps      | 1       | true     |            |             | order.checkout | policy   | effort  | 5      | steps   |          | lower  |
          vague      | 1       | true     |            | spring      | promise.advert | explicit | quality |        |         |          |        |
          life       | 1       | true     | machine    |             | product.use    | policy   | quality | 730    | days    |          | higher |
          price      | 1       | true     |            |             | promise.advert | explicit | price   | 99     | money   | EUR      | lower  |`,
        outcomes: `
          journey_id | line_id | touchpoint     | aspect  | result    | value | unit    | currency | happened_at
          a          | a/1     | promise.advert | quality | fulfilled | 38    | seconds |          | 2024-01-20 09:00:00+01
          b          | b/1     | promise.advert | quality | fulfilled | 45    |         |          | 2024-01-20 09:00:00+01
          b          | b/2     | promise.advert | quality | fulfilled |       |         |          | 2024-01-20 09:00:00+01
          c          | c/1     | promise.advert | quality | fulfilled | 46    | seconds |          | 2024-01-20 09:00:00+01
          a          |         | order.checkout | effort  | fulfilled | 6     | steps   |          | 2024-01-05 09:00:00+01
          b          |         | order.checkout | effort  | fulfilled | 5     | steps   |          | 2024-01-06 09:00:00+01
          c          |         | order.checkout | effort  | fulfilled | 5     | clicks  |          | 2024-01-06 09:00:00+01
          a          |         | promise.advert | price   | fulfilled | 99    | money   | USD      | 2024-01-05 09:00:00+01
          b          |         | promise.advert | price   | fulfilled | 99    | money   | EUR      | 2024-03-02 09:00:00+01
          c          |         | promise.advert | price   | fulfilled | 98.99 | money   | EUR      | 2024-01-05 09:00:00+01`,
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        "select promise_id, campaign_id, product_id, month, slack, slack_unit, verdict from pairs order by promise_id",
      ),
    ).toBe(
      table(`
        promise_id | campaign_id | product_id | month   | slack | slack_unit | verdict
        anyone/b/1 |             | machine    | 2024-01 | 0     | seconds    | kept
        anyone/c/1 |             | machine    | 2023-12 | -1    | seconds    | broken
        price/c    |             |            | 2023-12 | 0.01  | EUR        | kept
        spring/a/1 | spring      | machine    | 2024-01 | -13   | seconds    | broken
        steps/a    |             |            | 2024-01 | -1    | steps      | broken
        steps/b    |             |            | 2024-01 | 0     | steps      | kept`),
    );
  });
});
