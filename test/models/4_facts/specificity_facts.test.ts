import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("specificity_facts", () => {
  it("counts which of object, level, deadline and condition a promise names, as it was first made", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | standing | anchor    | touchpoint         | kind     | aspect  | object   | condition   | made_at                | made_by | due_on     | target | unit
          all        | 1       |          |           | promise.sales_talk | explicit | time    | training | after order | 2024-01-01 09:00:00+01 | sp-1    | 2024-01-10 |        |
          claim      | 1       | true     |           | promise.advert     | explicit | quality | heat-up  |             | 2024-01-01 09:00:00+01 |         |            | 45     | seconds
          duration   | 1       |          |           | promise.sales_talk | explicit | time    |          |             | 2024-01-01 09:00:00+01 | sp-2    |            | 4      | hours
          later made | 1       |          |           | promise.sales_talk | explicit | time    |          |             | 2024-03-02 09:00:00+01 | sp-2    | 2024-03-10 |        |
          moved      | 1       |          |           | promise.sales_talk | explicit | time    |          |             | 2024-01-01 09:00:00+01 |         |            |        |
          moved      | 2       |          |           | promise.sales_talk | explicit | time    | training | after order | 2024-01-02 09:00:00+01 |         | 2024-01-10 |        |
          asked/requested | 1  |          | requested | promise.sales_talk | own      | time    |          |             | 2024-01-01 09:00:00+01 |         | 2024-01-10 |        |`,
      },
      workspaceOf(["promise.sales_talk", "promise.advert"]),
    );
    expect(
      await textOf(
        engine,
        `select touchpoint, promise_id, metric, own_value, part, whole, month_of(counted_on) as month from specificity_facts
         order by promise_id, metric, own_value`,
      ),
    ).toBe(
      table(`
        touchpoint         | promise_id | metric         | own_value | part | whole | month
        promise.sales_talk | all        | slots_filled   |           | 4    | 1     | 2024-01
        promise.sales_talk | all        | specific_share | sp-1      | 1    | 1     | 2024-01
        promise.sales_talk | all        | specific_share |           | 1    | 1     | 2024-01
        promise.advert     | claim      | slots_filled   |           | 2    | 1     | 2024-01
        promise.advert     | claim      | specific_share |           | 0    | 1     | 2024-01
        promise.sales_talk | duration   | slots_filled   |           | 2    | 1     | 2024-01
        promise.sales_talk | duration   | specific_share | sp-2      | 0    | 1     | 2024-01
        promise.sales_talk | duration   | specific_share |           | 0    | 1     | 2024-01
        promise.sales_talk | moved      | slots_filled   |           | 0    | 1     | 2024-01
        promise.sales_talk | moved      | specific_share |           | 0    | 1     | 2024-01`),
    );
  });
});
