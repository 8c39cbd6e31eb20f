import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const workspace = workspaceOf(
  ["delivery.handover", "delivery.announcement", "delivery.parcel", "repair.workshop"],
  {
    windows: { returnDays: 30 },
  },
);
const facts = (metric: string) =>
  `select subject_id, own_value, part from told_facts where metric = '${metric}' order by 1, 2 nulls first`;

const lake = {
  journeys: `
    journey_id | kind  | customer_id | started_at
    after      | order | ann         | 2024-01-01 09:00:00+01
    before     | order | bea         | 2024-01-01 09:00:00+01
    in time    | order | cem         | 2024-01-01 09:00:00+01
    other      | order | dan         | 2024-01-01 09:00:00+01
    same day   | order | eva         | 2024-01-01 09:00:00+01
    repair     | case  | fay         | 2024-01-01 09:00:00+01
    recent     | order | gil         | 2024-02-01 09:00:00+01
    again      | order | bea         | 2024-02-09 23:00:00+01
    too late   | order | ann         | 2024-02-10 00:00:00+01
    meanwhile  | order | eva         | 2024-01-10 12:00:00+01`,
  promises: `
    promise_id | version | journey_id | parcel_id | touchpoint      | kind   | aspect | made_at                | due_on
    after      | 1       | after      | p1        | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10
    before     | 1       | before     | p2        | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10
    in time    | 1       | in time    | p3        | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10
    other      | 1       | other      | p4        | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10
    same day   | 1       | same day   | p6        | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10
    repair     | 1       | repair     |           | repair.workshop | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10
    leg        | 1       | before     | p2        | delivery.handover | policy | time | 2024-01-01 09:00:00+01 | 2024-01-05
    recent     | 1       | recent     | p7        | delivery.parcel | policy | time   | 2024-02-01 09:00:00+01 | 2024-02-10`,
  outcomes: `
    journey_id | touchpoint      | aspect | result    | happened_at
    after      | delivery.parcel | time   | fulfilled | 2024-01-13 09:00:00+01
    before     | delivery.parcel | time   | fulfilled | 2024-01-13 09:00:00+01
    in time    | delivery.parcel | time   | fulfilled | 2024-01-10 09:00:00+01
    other      | delivery.parcel | time   | fulfilled | 2024-01-13 09:00:00+01
    same day   | delivery.parcel | time   | fulfilled | 2024-01-13 09:00:00+01
    repair     | repair.workshop | time   | fulfilled | 2024-01-13 09:00:00+01
    before     | delivery.handover | time | fulfilled | 2024-01-06 09:00:00+01`,
  touches: `
    touch_id | journey_id | parcel_id | touchpoint            | step   | direction | started_at
    1        | after      | p1        | delivery.announcement | notice | outbound  | 2024-01-11 00:00:00+01
    2        | before     | p2        | delivery.announcement | notice | outbound  | 2024-01-09 09:00:00+01
    3        | other      | p5        | delivery.announcement | notice | outbound  | 2024-01-09 09:00:00+01
    4        | same day   |           | delivery.announcement | notice | outbound  | 2024-01-10 23:59:00+01
    5        | in time    | p3        | delivery.announcement | notice | outbound  | 2024-01-09 09:00:00+01`,
  responses: `
    response_id | question | journey_id | touchpoint      | measure      | value | scale_low | scale_high
    1           | stars    | before     | delivery.parcel | satisfaction | 4     | 1         | 5
    2           | stars    | after      | delivery.parcel | satisfaction | 2.5   | 1         | 5
    3           | stars    | in time    | delivery.parcel | satisfaction | 5     | 1         | 5
    4           | rare     | before     | delivery.parcel | perception   | 7     | 1         | 7`,
};

describe("told_facts", () => {
  it("counts a notice of the right parcel before the due day has ended, at touchpoints of which anybody is told at all", async () => {
    expect(await textOf(await modelled(lake, workspace), facts("told_beforehand_share"))).toBe(
      table(`
        subject_id | own_value | part
        after      |           | 0
        before     |           | 1
        other      |           | 0
        recent     |           | 0
        same day   |           | 1`),
    );
  });

  it("rates by the question most answered, and sees who ordered again after the due day and within the window", async () => {
    const engine = await modelled(lake, workspace);
    expect(await textOf(engine, facts("rating_if_late"))).toBe(
      table(`
        subject_id | own_value | part
        after/2    |           | 2500
        after/2    | not told  | 2500
        before/1   |           | 4000
        before/1   | told      | 4000`),
    );
    expect(await textOf(engine, facts("return_if_late"))).toBe(
      table(`
        subject_id | own_value | part
        after      |           | 0
        after      | not told  | 0
        before     |           | 1
        before     | told      | 1
        other      |           | 0
        other      | not told  | 0
        same day   |           | 0
        same day   | told      | 0`),
    );
  });
});
