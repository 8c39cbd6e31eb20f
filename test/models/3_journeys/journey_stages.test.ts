import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("journey_stages", () => {
  it("counts a journey once at a stage, broken if any of its promises there is", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | journey_id | touchpoint        | kind   | aspect | made_at                | due_on
          1          | 1       | a          | delivery.handover | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-05
          2          | 1       | a          | delivery.parcel   | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-05
          3          | 1       | b          | delivery.parcel   | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-05`,
        outcomes: `
          journey_id | touchpoint        | aspect | result    | happened_at
          a          | delivery.handover | time   | fulfilled | 2024-01-09 09:00:00+01
          a          | delivery.parcel   | time   | fulfilled | 2024-01-04 09:00:00+01
          b          | delivery.parcel   | time   | fulfilled | 2024-01-04 09:00:00+01`,
      },
      workspaceOf(["delivery.handover", "delivery.parcel"]),
    );
    expect(
      await textOf(
        engine,
        "select journey_id, stage, judged, broken from journey_stages order by journey_id",
      ),
    ).toBe(
      table(`
        journey_id | stage    | judged | broken
        a          | delivery | 2      | 1
        b          | delivery | 1      | 0`),
    );
    expect(
      await textOf(
        engine,
        "select sum(journeys) as journeys, sum(broken) as broken from stage_groups where cluster = 'customer'",
      ),
    ).toBe(
      table(`
        journeys | broken
        2        | 1`),
    );
  });
});
