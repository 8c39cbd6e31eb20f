import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("anomalies", () => {
  it("counts journeys whose steps stand in an order that cannot be, of those with both times", async () => {
    const engine = await modelled(
      {
        touches: `
          touch_id | journey_id | touchpoint        | step    | started_at
          1        | right      | delivery.handover |         | 2024-01-01 09:00:00+01
          2        | right      | delivery.parcel   |         | 2024-01-02 09:00:00+01
          3        | wrong      | delivery.handover |         | 2024-01-03 09:00:00+01
          4        | wrong      | delivery.parcel   |         | 2024-01-02 09:00:00+01
          5        | half       | delivery.parcel   |         | 2024-01-02 09:00:00+01
          6        | right      | delivery.parcel   | apology | 2023-12-31 09:00:00+01`,
      },
      workspaceOf(["delivery.handover", "delivery.parcel"], {
        sequences: [["delivery.handover", "delivery.parcel"]],
      }),
    );
    expect(await textOf(engine, "select * from anomalies")).toBe(
      table(`
        earlier           | later           | journeys | of
        delivery.handover | delivery.parcel | 1        | 2`),
    );
  });
});
