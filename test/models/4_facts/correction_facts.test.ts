import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const workspace = workspaceOf(["delivery.parcel", "support.phone", "support.complaint"]);
const facts = (metric: string) =>
  `select subject_id, part from correction_facts where metric = '${metric}' order by 1`;

const journeys = ["apology", "called", "early", "kept", "late", "refunded", "silent"];
const lake = {
  journeys: `
    journey_id | parent_journey_id | kind  | reason    | customer_id | started_at
    ${journeys.map((id) => `${id} | | order | | ${id} | 2024-01-01 09:00:00+01`).join("\n    ")}
    recent     |                   | order |           | recent      | 2024-02-01 09:00:00+01
    case-1     | called            | case  | complaint | called      | 2024-01-12 09:00:00+01
    case-2     | refunded          | case  | complaint | refunded    | 2024-01-12 09:00:00+01`,
  promises: `
    promise_id | version | journey_id | touchpoint      | kind   | aspect | due_on
    ${journeys.map((id) => `${id} | 1 | ${id} | delivery.parcel | policy | time | 2024-01-10`).join("\n    ")}
    recent     | 1       | recent     | delivery.parcel | policy | time   | 2024-02-16`,
  outcomes: `
    journey_id | touchpoint      | aspect | result    | happened_at
    ${journeys
      .filter((id) => id !== "kept")
      .map((id) => `${id} | delivery.parcel | time | fulfilled | 2024-01-13 09:00:00+01`)
      .join("\n    ")}
    kept       | delivery.parcel | time   | fulfilled | 2024-01-10 09:00:00+01
    recent     | delivery.parcel | time   | fulfilled | 2024-02-20 09:00:00+01`,
  touches: `
    touch_id | journey_id | contact_id | touchpoint      | step    | direction | queued_at              | started_at
    1        | apology    |            | delivery.parcel | apology | outbound  |                        | 2024-01-24 23:59:00+01
    2        | case-1     | call       | support.phone   | desk    | inbound   | 2024-01-12 09:00:00+01 | 2024-01-12 09:01:00+01
    3        | early      |            | delivery.parcel | apology | outbound  |                        | 2024-01-09 09:00:00+01
    4        | late       |            | delivery.parcel | apology | outbound  |                        | 2024-01-25 00:00:00+01
    5        | silent     | unanswered | support.phone   | desk    | inbound   | 2024-01-12 09:00:00+01 |`,
  costs: `
    cost_id | journey_id | kind     | amount | incurred_at
    1       | case-2     | refund   | 10     | 2024-01-20 09:00:00+01
    2       | apology    | goodwill | 10     | 2024-01-12 09:00:00+01
    3       | silent     | charge   | 10     | 2024-01-12 09:00:00+01
    4       | late       | refund   | 10     | 2024-02-20 09:00:00+01`,
};

describe("correction_facts", () => {
  it("looks for an apology or an answered contact in the days after the promise broke, once they have passed", async () => {
    expect(await textOf(await modelled(lake, workspace), facts("answered_share"))).toBe(
      table(`
        subject_id | part
        apology    | 1
        called     | 1
        early      | 0
        late       | 0
        refunded   | 0
        silent     | 0`),
    );
  });

  it("looks for money back, goodwill or a replacement on the order or its case", async () => {
    expect(await textOf(await modelled(lake, workspace), facts("corrected_share"))).toBe(
      table(`
        subject_id | part
        apology    | 1
        called     | 0
        early      | 0
        late       | 0
        refunded   | 1
        silent     | 0`),
    );
  });

  it("takes the late answer and the late replacement that were promised for no answer and no correction", async () => {
    const engine = await modelled(
      {
        journeys: `
          journey_id | kind | reason | customer_id | started_at
          a          | case | fault  | ann         | 2024-01-08 09:00:00+01
          b          | case | fault  | bea         | 2024-01-08 09:00:00+01`,
        promises: `
          promise_id | version | journey_id | touchpoint         | kind   | aspect | made_at                | due_at
          reply-a    | 1       | a          | support.phone      | policy | time   | 2024-01-08 09:00:00+01 | 2024-01-08 17:00:00+01
          machine-a  | 1       | a          | repair.replacement | policy | time   | 2024-01-08 09:00:00+01 | 2024-01-10 17:00:00+01
          reply-b    | 1       | b          | support.phone      | policy | time   | 2024-01-08 09:00:00+01 | 2024-01-08 17:00:00+01`,
        outcomes: `
          promise_id | result    | happened_at
          reply-a    | fulfilled | 2024-01-09 09:00:00+01
          machine-a  | fulfilled | 2024-01-12 09:00:00+01
          reply-b    | fulfilled | 2024-01-09 09:00:00+01`,
        touches: `
          touch_id | journey_id | contact_id | touchpoint    | step | queued_at              | started_at
          1        | a          | first      | support.phone | desk | 2024-01-08 09:00:00+01 | 2024-01-09 09:00:00+01
          2        | b          | second     | support.phone | desk | 2024-01-08 09:00:00+01 | 2024-01-09 09:00:00+01
          3        | b          | third      | support.phone | desk | 2024-01-08 17:00:00+01 | 2024-01-08 17:01:00+01`,
        costs: `
          cost_id | journey_id | kind        | touchpoint         | amount | incurred_at
          1       | a          | replacement | repair.replacement | 90     | 2024-01-12 09:00:00+01`,
      },
      workspaceOf(["support.phone", "repair.replacement"]),
    );
    expect(await textOf(engine, "select metric, subject_id, part from correction_facts order by 1, 2")).toBe(
      table(`
        metric          | subject_id | part
        answered_share  | machine-a  | 0
        answered_share  | reply-a    | 0
        answered_share  | reply-b    | 1
        corrected_share | machine-a  | 0
        corrected_share | reply-a    | 1
        corrected_share | reply-b    | 0`),
    );
  });

  it("judges nobody where no correction of any kind is on record", async () => {
    const { costs: _, ...rest } = lake;
    expect(await textOf(await modelled(rest, workspace), facts("corrected_share"))).toBe("subject_id | part");
  });
});
