import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const contact = `
  touch_id | contact_id | customer_id | touchpoint    | step | resource_id | queued_at              | started_at             | ended_at               | result`;
const firsts =
  "select subject_id, part from resolution_facts where metric = 'first_contact_resolution' order by 1";

describe("resolution_facts", () => {
  it("asks for a resolved contact without transfer and without another within the window, to the second", async () => {
    const engine = await modelled(
      {
        touches: `${contact}
          1        | a-late     | ann         | support.phone | desk | orders      | 2024-02-01 09:00:00+01 | 2024-02-01 09:00:00+01 | 2024-02-01 10:00:00+01 | resolved
          2        | a-next     | ann         | support.phone | desk | orders      | 2024-02-08 10:00:01+01 | 2024-02-08 10:00:01+01 | 2024-02-08 11:00:00+01 | resolved
          3        | b-repeated | bea         | support.phone | desk | orders      | 2024-02-01 09:00:00+01 | 2024-02-01 09:00:00+01 | 2024-02-01 10:00:00+01 | resolved
          4        | b-second   | bea         | support.phone | desk | orders      | 2024-02-08 10:00:00+01 | 2024-02-08 10:00:00+01 | 2024-02-08 11:00:00+01 | resolved
          5        | c-moved    | cem         | support.phone | desk | orders      | 2024-02-01 09:00:00+01 | 2024-02-01 09:00:00+01 | 2024-02-01 10:00:00+01 | transferred
          6        | c-moved    | cem         | support.phone | desk | technical   | 2024-02-01 10:00:00+01 | 2024-02-01 10:10:00+01 | 2024-02-01 11:00:00+01 | resolved
          7        | d-open     | dan         | support.phone | desk | orders      | 2024-02-01 09:00:00+01 | 2024-02-01 09:00:00+01 | 2024-02-01 10:00:00+01 | unresolved
          8        | e-missed   | eva         | support.phone | desk | orders      | 2024-02-01 09:00:00+01 |                        | 2024-02-01 10:00:00+01 | abandoned
          9        | e-reached  | eva         | support.phone | desk | orders      | 2024-02-02 09:00:00+01 | 2024-02-02 09:01:00+01 | 2024-02-02 10:00:00+01 | resolved`,
      },
      workspaceOf(["support.phone"]),
    );
    expect(await textOf(engine, firsts)).toBe(
      table(`
        subject_id | part
        a-late     | 1
        a-next     | 1
        b-repeated | 0
        c-moved    | 0
        d-open     | 0
        e-reached  | 1`),
    );
  });

  it("waits until the window has passed, which the workspace may set", async () => {
    const lake = {
      touches: `${contact}
        1        | a-repeated | ann         | support.phone | desk | orders      | 2024-02-27 09:00:00+01 | 2024-02-27 09:00:00+01 | 2024-02-27 10:00:00+01 | resolved
        2        | a-second   | ann         | support.phone | desk | orders      | 2024-02-27 12:00:00+01 | 2024-02-27 12:00:00+01 | 2024-02-27 13:00:00+01 | resolved
        3        | b-just     | bea         | support.phone | desk | orders      | 2024-02-23 00:00:00+01 | 2024-02-23 00:00:00+01 | 2024-02-23 00:00:00+01 | resolved
        4        | c-not yet  | cem         | support.phone | desk | orders      | 2024-02-23 00:00:00+01 | 2024-02-23 00:00:00+01 | 2024-02-23 00:00:01+01 | resolved`,
    };
    expect(await textOf(await modelled(lake, workspaceOf(["support.phone"])), firsts)).toBe(
      table(`
        subject_id | part
        b-just     | 1`),
    );
    const shorter = workspaceOf(["support.phone"], { windows: { repeatDays: 1 } });
    expect(await textOf(await modelled(lake, shorter), firsts)).toBe(
      table(`
        subject_id | part
        a-repeated | 0
        b-just     | 1
        c-not yet  | 1`),
    );
  });

  it("counts as empowered who solved it alone, of what was solved", async () => {
    const engine = await modelled(
      {
        touches: `${contact}
          1        | alone      | ann         | support.phone | desk | orders      | 2024-02-01 09:00:00+01 | 2024-02-01 09:00:00+01 | 2024-02-01 10:00:00+01 | resolved
          2        | approved   | bea         | support.phone | desk | orders      | 2024-02-01 09:00:00+01 | 2024-02-01 09:00:00+01 | 2024-02-01 10:00:00+01 | approved
          3        | escalated  | cem         | support.phone | desk | orders      | 2024-02-01 09:00:00+01 | 2024-02-01 09:00:00+01 | 2024-02-01 10:00:00+01 | escalated
          4        | unsolved   | dan         | support.phone | desk | orders      | 2024-02-01 09:00:00+01 | 2024-02-01 09:00:00+01 | 2024-02-01 10:00:00+01 | unresolved`,
      },
      workspaceOf(["support.phone"]),
    );
    expect(
      await textOf(
        engine,
        "select subject_id, part from resolution_facts where metric = 'empowerment_rate' order by 1",
      ),
    ).toBe(
      table(`
        subject_id | part
        alone      | 1
        approved   | 0
        escalated  | 0`),
    );
  });
});
