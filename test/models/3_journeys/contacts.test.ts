import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const workspace = workspaceOf(["support.phone", "support.chat"]);

const call = `
  touch_id | contact_id | customer_id | touchpoint    | channel | step | resource_id | queued_at              | started_at             | ended_at               | result`;

describe("contacts", () => {
  it("tells the way of a caller through the menu and from desk to desk", async () => {
    const engine = await modelled(
      {
        customers: `
          customer_id | declared_tier
          ann         | plus`,
        identities: `
          kind  | alias  | customer_id
          phone | number | ann`,
        touches: `${call}
          1        | call       | number      | support.phone | phone   | menu | main        |                        | 2024-02-01 09:00:00+01 |                        |
          2        | call       | number      | support.phone | phone   | menu | repair      |                        | 2024-02-01 09:00:10+01 |                        |
          3        | call       | number      | support.phone | phone   | menu | main        |                        | 2024-02-01 09:00:20+01 |                        |
          4        | call       | number      | support.phone | phone   | desk | orders      | 2024-02-01 09:00:30+01 | 2024-02-01 09:01:30+01 | 2024-02-01 09:03:00+01 | transferred
          5        | call       | number      | support.phone | phone   | desk | technical   | 2024-02-01 09:03:00+01 | 2024-02-01 09:08:00+01 | 2024-02-01 09:20:00+01 | approved`,
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        `select customer_id, tier, menu_steps, menu_options, desks, transfers, first_desk, last_desk,
           seconds_between(answered_at, queued_at) as wait, seconds_between(last_answered_at, answered_at) as delay,
           seconds_between(ended_at, started_at) as duration from contacts`,
      ),
    ).toBe(
      table(`
        customer_id | tier | menu_steps | menu_options | desks | transfers | first_desk | last_desk | wait | delay | duration
        ann         | plus | 3          | 2            | 2     | 1         | orders     | technical | 60   | 390   | 1200`),
    );
    expect(
      await textOf(
        engine,
        "select is_answered, is_abandoned, is_resolved, is_escalated, is_approved from contacts",
      ),
    ).toBe(
      table(`
        is_answered | is_abandoned | is_resolved | is_escalated | is_approved
        true        | false        | true        | false        | true`),
    );
  });

  it("calls abandoned only whom nobody answered, and sees nothing after asOf", async () => {
    const engine = await modelled(
      {
        touches: `${call}
          1        | after      | ann         | support.phone | phone   | desk | orders      | 2024-03-01 09:00:00+01 | 2024-03-01 09:01:00+01 | 2024-03-01 09:02:00+01 | resolved
          2        | answered   | ann         | support.phone | phone   | desk | orders      | 2024-02-01 09:00:00+01 | 2024-02-01 09:01:00+01 | 2024-02-01 09:02:00+01 | transferred
          3        | answered   | ann         | support.phone | phone   | desk | technical   | 2024-02-01 09:02:00+01 |                        | 2024-02-01 09:30:00+01 | abandoned
          4        | gone       | bea         | support.phone | phone   | desk | orders      | 2024-02-01 09:00:00+01 |                        | 2024-02-01 09:05:00+01 | abandoned
          5        | hung up    | cem         | support.phone | phone   | menu | main        |                        | 2024-02-01 09:00:00+01 | 2024-02-01 09:00:30+01 | abandoned
          6        | waiting    | dan         | support.chat  | chat    | desk | orders      | 2024-02-29 23:00:00+01 | 2024-03-01 00:30:00+01 | 2024-03-01 01:00:00+01 | resolved`,
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        "select contact_id, is_answered, is_abandoned, is_resolved from contacts order by contact_id",
      ),
    ).toBe(
      table(`
        contact_id | is_answered | is_abandoned | is_resolved
        answered   | true        | false        | false
        gone       | false       | true         | false
        hung up    | false       | true         | false
        waiting    | false       | false        | false`),
    );
  });

  it("finds the contact before and the next one about the same thing, and no other", async () => {
    const engine = await modelled(
      {
        journeys: `
          journey_id | parent_journey_id | customer_id | kind | reason
          case-1     | order-1           | ann         | case | fault
          case-2     | order-1           | ann         | case | fault
          case-3     | order-1           | ann         | case | question
          case-4     | order-1           | bea         | case | fault`,
        touches: `
          touch_id | contact_id | journey_id | touchpoint    | step | queued_at              | started_at             | ended_at
          1        | first      | case-1     | support.phone | desk | 2024-02-01 09:00:00+01 | 2024-02-01 09:01:00+01 | 2024-02-01 09:02:00+01
          2        | other      | case-3     | support.phone | desk | 2024-02-02 09:00:00+01 | 2024-02-02 09:01:00+01 | 2024-02-02 09:02:00+01
          3        | person     | case-4     | support.phone | desk | 2024-02-02 09:00:00+01 | 2024-02-02 09:01:00+01 | 2024-02-02 09:02:00+01
          4        | second     | case-2     | support.chat  | desk | 2024-02-03 09:00:00+01 |                        | 2024-02-03 09:02:00+01
          5        | third      | case-1     | support.phone | desk | 2024-02-04 09:00:00+01 | 2024-02-04 09:01:00+01 | 2024-02-04 09:02:00+01`,
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        `select contact_id, local_day(previous_ended_at, 'Europe/Berlin') as previous, local_day(next_started_at, 'Europe/Berlin') as next
         from contacts order by contact_id`,
      ),
    ).toBe(
      table(`
        contact_id | previous   | next
        first      |            | 2024-02-03
        other      |            |
        person     |            |
        second     | 2024-02-01 | 2024-02-04
        third      | 2024-02-01 |`),
    );
  });
});
