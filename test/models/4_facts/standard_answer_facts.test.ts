import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("standard_answer_facts", () => {
  it("grades mystery shoppers and nobody else, by touchpoint and by site", async () => {
    const engine = await modelled(
      {
        responses: `
          response_id | question | touchpoint    | resource_id | measure     | instrument      | value | scale_low | scale_high | answered_at
          1           | warranty | support.phone | north       | perception  | mystery_shopper | 1     | 0         | 1          | 2024-02-01 09:00:00+01
          2           | warranty | support.chat  |             | perception  | mystery_shopper | 0     | 0         | 1          | 2024-02-01 09:00:00+01
          3           | warranty | support.chat  |             | perception  | survey          | 0     | 0         | 1          | 2024-02-01 09:00:00+01
          4           | warranty | support.chat  |             | perception  | mystery_shopper |       | 0         | 1          | 2024-02-01 09:00:00+01
          5           | warranty | support.chat  |             | perception  | mystery_shopper | 1     | 0         | 1          | 2024-03-02 09:00:00+01`,
      },
      workspaceOf(["support.phone", "support.chat"]),
    );
    expect(
      await textOf(
        engine,
        "select subject_id, touchpoint, own_dimension, own_value, part from standard_answer_facts order by 1, 2 nulls last, 3 nulls first",
      ),
    ).toBe(
      table(`
        subject_id | touchpoint    | own_dimension | own_value     | part
        1/warranty | support.phone |               |               | 1
        1/warranty | support.phone | site          | north         | 1
        1/warranty |               | touchpoint    | support.phone | 1
        2/warranty | support.chat  |               |               | 0
        2/warranty |               | touchpoint    | support.chat  | 0`),
    );
  });
});
