import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const lake = {
  units: `
    unit_id | product_id
    u1      | machine
    u2      | machine
    u3      | machine
    u4      | grinder
    u5      | machine
    u6      | `,
  journeys: `
    journey_id | kind  | customer_id | started_at
    before     | order | ann         | 2024-01-10 08:59:59+01
    same       | order | ann         | 2024-01-10 09:00:00+01
    newer      | order | ann         | 2024-01-11 09:00:00+01
    newest     | order | ann         | 2024-01-12 09:00:00+01
    unsent     | order | ann         | 2024-01-12 09:00:00+01`,
  lines: `
    line_id  | journey_id | product_id
    before/1 | before     | machine
    same/1   | same       | machine
    newer/1  | newer      | machine
    newest/1 | newest     | machine
    unsent/1 | unsent     | machine`,
  touches: `
    touch_id | journey_id | touchpoint         | step     | unit_id | parcel_id | started_at
    s1       | before     | delivery.handover  | scan     |         | p1        | 2024-01-10 12:00:00+01
    s2       | same       | delivery.handover  | scan     |         | p2        | 2024-01-10 12:00:00+01
    s3       | newer      | delivery.handover  | scan     |         | p3        | 2024-01-14 09:00:00+01
    s4       | newest     | delivery.handover  | scan     |         | p4        | 2024-01-13 09:00:00+01
    s5       | newest     | delivery.parcel    | scan     |         | p4        | 2024-01-15 09:00:00+01
    r1       | quick      | repair.replacement | request  | u1      |           | 2024-01-10 09:00:00+01
    d1       | quick      | repair.replacement | dispatch | u1      |           | 2024-01-13 09:00:00+01
    r2       | slow       | repair.replacement | request  | u2      |           | 2024-01-10 09:00:00+01
    d2       | slow       | repair.replacement | dispatch | u2      |           | 2024-01-13 09:00:01+01
    r3       | open       | repair.replacement | request  | u3      |           | 2024-01-11 12:00:00+01
    r4       | alone      | repair.replacement | request  | u4      |           | 2024-01-10 09:00:00+01
    d4       | alone      | repair.replacement | dispatch | u4      |           | 2024-01-30 09:00:00+01
    r5       | recent     | repair.replacement | request  | u5      |           | 2024-02-20 09:00:00+01
    r6       | unknown    | repair.replacement | request  | u6      |           | 2024-01-10 09:00:00+01`,
};
const workspace = workspaceOf(["delivery.handover", "delivery.parcel", "repair.replacement"]);

describe("replacement_facts", () => {
  it("calls a replacement overtaken by an order placed later and handed over first, of the same article only", async () => {
    const engine = await modelled(lake, workspace);
    expect(
      await textOf(
        engine,
        "select journey_id, part from replacement_facts where metric = 'replacement_overtaken_share' order by 1",
      ),
    ).toBe(
      table(`
        journey_id | part
        alone      | 0
        open       | 1
        quick      | 0
        slow       | 1`),
    );
  });

  it("puts the wait of replacements beside that of new orders of the articles that are replaced", async () => {
    const engine = await modelled(lake, workspace);
    expect(
      await textOf(
        engine,
        "select own_value, subject_id, part from replacement_facts where metric = 'dispatch_wait' order by 1, 2",
      ),
    ).toBe(
      table(`
        own_value   | subject_id | part
        new order   | before/1   | 10801
        new order   | newer/1    | 259200
        new order   | newest/1   | 86400
        new order   | same/1     | 10800
        replacement | r1         | 259200
        replacement | r2         | 259201
        replacement | r4         | 1728000`),
    );
  });
});
