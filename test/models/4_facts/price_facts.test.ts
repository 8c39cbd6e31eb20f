import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("price_facts", () => {
  it("hold what was charged against what was quoted, to the cent; free is a quote too", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | journey_id | touchpoint      | kind     | aspect | made_at                | target | unit  | currency
          cheaper    | 1       | cheaper    | order.checkout  | explicit | price  | 2024-01-01 09:00:00+01 | 100    | money | EUR
          dearer     | 1       | dearer     | order.checkout  | explicit | price  | 2024-01-01 09:00:00+01 | 99.90  | money | EUR
          equal      | 1       | equal      | order.checkout  | explicit | price  | 2024-01-01 09:00:00+01 | 19.99  | money | EUR
          free       | 1       | free       | repair.workshop | explicit | price  | 2024-01-01 09:00:00+01 | 0      | money | EUR
          open       | 1       | open       | order.checkout  | explicit | price  | 2024-01-01 09:00:00+01 | 100    | money | EUR
          vague      | 1       | vague      | order.checkout  | explicit | price  | 2024-01-01 09:00:00+01 |        |       |`,
        outcomes: `
          journey_id | touchpoint      | aspect | result    | value  | happened_at
          cheaper    | order.checkout  | price  | fulfilled | 90.5   | 2024-01-02 09:00:00+01
          dearer     | order.checkout  | price  | fulfilled | 104.85 | 2024-01-02 09:00:00+01
          equal      | order.checkout  | price  | fulfilled | 19.99  | 2024-01-02 09:00:00+01
          free       | repair.workshop | price  | fulfilled | 35     | 2024-01-02 09:00:00+01
          vague      | order.checkout  | price  | fulfilled | 35     | 2024-01-02 09:00:00+01`,
      },
      workspaceOf(["order.checkout", "repair.workshop"]),
    );
    expect(
      await textOf(
        engine,
        "select metric, touchpoint, promise_id, part, whole from price_facts order by metric, promise_id",
      ),
    ).toBe(
      table(`
        metric            | touchpoint      | promise_id | part  | whole
        price_difference  | order.checkout  | cheaper    | 950   | 1
        price_difference  | order.checkout  | dearer     | -495  | 1
        price_difference  | order.checkout  | equal      | 0     | 1
        price_difference  | repair.workshop | free       | -3500 | 1
        quoted_price_kept | order.checkout  | cheaper    | 1     | 1
        quoted_price_kept | order.checkout  | dearer     | 0     | 1
        quoted_price_kept | order.checkout  | equal      | 1     | 1
        quoted_price_kept | repair.workshop | free       | 0     | 1`),
    );
  });
});
