import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("rating_facts", () => {
  it("puts a rating beside what became of the promise, one question on one scale, and no expectation among them", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | journey_id | touchpoint      | kind   | aspect | made_at                | due_on
          a          | 1       | a          | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-05
          b          | 1       | b          | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-05`,
        outcomes: `
          journey_id | touchpoint      | aspect | result    | happened_at
          a          | delivery.parcel | time   | fulfilled | 2024-01-04 09:00:00+01
          b          | delivery.parcel | time   | fulfilled | 2024-01-09 09:00:00+01`,
        responses: `
          response_id | question | journey_id | measure      | value | scale_low | scale_high | answered_at
          1           | stars    | a          | satisfaction | 5     | 1         | 5          | 2024-01-06 09:00:00+01
          2           | stars    | b          | satisfaction | 2     | 1         | 5          | 2024-01-10 09:00:00+01
          3           | survey   | a          | perception   | 7     | 1         | 7          | 2024-01-06 09:00:00+01
          4           | stars    | nobody     | satisfaction | 1     | 1         | 5          | 2024-01-06 09:00:00+01
          5           | before   | a          | expectation  | 6     | 1         | 7          | 2024-01-01 09:00:00+01
          6           | stars    | a          | satisfaction | 4     | 1         | 5          | 2024-03-02 09:00:00+01`,
      },
      workspaceOf(["delivery.parcel"]),
    );
    expect(
      await textOf(
        engine,
        "select response_id, question, fulfilment, score from rating_facts order by response_id",
      ),
    ).toBe(
      table(`
        response_id | question | fulfilment | score
        1           | stars    | in time    | 5
        2           | stars    | late       | 2`),
    );
  });
});
