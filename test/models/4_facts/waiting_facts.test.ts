import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const workspace = workspaceOf(
  ["delivery.parcel", "support.phone", "support.complaint", "support.ticket", "product.use"],
  {
    calendars: {
      support: { hours: { thursday: ["09:00", "18:00"], friday: ["09:00", "18:00"] } },
    },
  },
);
const waits =
  "select subject_id, unit, round(bin_low, 3) as bin_low, round(bin_high, 3) as bin_high, cause, round(promised, 3) as promised, round(follow_up, 3) as follow_up from waiting_facts";

describe("waiting_facts", () => {
  it("counts whole days to 60, then weeks, up to the end of a promise or of the record", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id    | version | journey_id    | touchpoint      | kind   | aspect | made_at                | due_on
          cancelled     | 1       | cancelled     | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10
          doubtful      | 1       | doubtful      | delivery.parcel | policy | time   | 2023-01-01 09:00:00+01 | 2023-01-11
          failed        | 1       | failed        | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10
          failed one day | 1      | failed one day | delivery.parcel | policy | time  | 2024-01-01 09:00:00+01 | 2024-01-10
          no time       | 1       | no time       | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10
          now           | 1       | now           | delivery.parcel | policy | time   | 2024-03-01 00:00:00+01 | 2024-03-10
          open          | 1       | open          | delivery.parcel | policy | time   | 2024-02-28 23:00:00+01 | 2024-03-10
          overdue       | 1       | overdue       | delivery.parcel | policy | time   | 2023-12-28 09:00:00+01 | 2024-01-10
          same day      | 1       | same day      | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10
          sixty         | 1       | sixty         | delivery.parcel | policy | time   | 2023-12-01 09:00:00+01 | 2024-01-10
          sixty-one     | 1       | sixty-one     | delivery.parcel | policy | time   | 2023-12-01 09:00:00+01 | 2024-01-10
          sixty-eight   | 1       | sixty-eight   | delivery.parcel | policy | time   | 2023-12-01 09:00:00+01 | 2024-01-10
          vague         | 1       | vague         | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 |`,
        outcomes: `
          journey_id     | touchpoint      | aspect | result    | cause    | happened_at            | known_at
          cancelled      | delivery.parcel | time   | released  | customer |                        | 2024-01-03 09:00:00+01
          failed         | delivery.parcel | time   | failed    | company  |                        | 2024-01-15 09:00:00+01
          failed one day | delivery.parcel | time   | failed    | company  |                        |
          no time        | delivery.parcel | time   | fulfilled |          |                        |
          same day       | delivery.parcel | time   | fulfilled |          | 2024-01-01 18:00:00+01 |
          sixty          | delivery.parcel | time   | fulfilled |          | 2024-01-30 18:00:00+01 |
          sixty-one      | delivery.parcel | time   | fulfilled |          | 2024-01-31 18:00:00+01 |
          sixty-eight    | delivery.parcel | time   | fulfilled |          | 2024-02-07 18:00:00+01 |`,
      },
      workspace,
    );
    expect(await textOf(engine, `${waits} order by subject_id`)).toBe(
      table(`
        subject_id     | unit | bin_low | bin_high | cause     | promised | follow_up
        cancelled      | days | 2       | 3        | released  | 9        | 59
        doubtful       | days | 9       | 10       | censored  | 10       | 424
        failed         | days | 14      | 15       | failed    | 9        | 59
        failed one day | days | 9       | 10       | failed    | 9        | 59
        open           | days | 1       | 2        | censored  | 11       | 1
        overdue        | days | 61      | 68       | censored  | 13       | 63
        same day       | days | 0       | 1        | fulfilled | 9        | 59
        sixty          | days | 60      | 61       | fulfilled | 40       | 90
        sixty-eight    | days | 68      | 75       | fulfilled | 40       | 90
        sixty-one      | days | 61      | 68       | fulfilled | 40       | 90`),
    );
  });

  it("ends a bin at the limit that was promised to all, and lets a customer who gives up compete", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | standing | touchpoint    | kind   | aspect | target | unit
          phone      | 1       | true     | support.phone | policy | time   | 120    | seconds`,
        touches: `
          touch_id | contact_id | step | touchpoint    | queued_at              | started_at             | ended_at               | result
          1        | at         | desk | support.phone | 2024-02-28 10:00:00+01 | 2024-02-28 10:02:00+01 |                        | resolved
          2        | past       | desk | support.phone | 2024-02-28 10:00:00+01 | 2024-02-28 10:02:01+01 |                        | resolved
          3        | before     | desk | support.phone | 2024-02-28 10:00:00+01 | 2024-02-28 10:01:59+01 |                        | resolved
          4        | at once    | desk | support.phone | 2024-02-28 10:00:00+01 | 2024-02-28 10:00:00+01 |                        | resolved
          5        | gave up    | desk | support.phone | 2024-02-28 10:00:00+01 |                        | 2024-02-28 10:01:00+01 | abandoned
          6        | gave in    | desk | support.phone | 2024-02-28 10:00:00+01 |                        | 2024-02-28 10:03:00+01 | abandoned
          7        | open       | desk | support.phone | 2024-02-29 23:59:00+01 |                        |                        |`,
      },
      workspace,
    );
    const limit = 120 / 3600;
    const rows = await engine.rows("select * from waiting_facts order by subject_id");
    const bins = Object.fromEntries(
      rows.map((row) => [String(row.subject_id), [Number(row.bin_low), Number(row.bin_high)]]),
    );
    expect(bins["phone/at"]?.[1]).toBeCloseTo(limit, 12);
    expect(bins["phone/before"]).toEqual(bins["phone/at"]);
    expect(bins["phone/past"]?.[0]).toBeCloseTo(limit, 12);
    expect(bins["phone/at once"]).toEqual([0, 0.0001]);
    expect(rows.map((row) => [row.subject_id, row.cause])).toEqual([
      ["phone/at", "fulfilled"],
      ["phone/at once", "fulfilled"],
      ["phone/before", "fulfilled"],
      ["phone/gave in", "released"],
      ["phone/gave up", "released"],
      ["phone/open", "censored"],
      ["phone/past", "fulfilled"],
    ]);
    const overlapping = await engine.rows(
      `select 1 from waiting_facts as one inner join waiting_facts as other
         on one.bin_low < other.bin_low and one.bin_high > other.bin_low + 1e-12`,
    );
    expect(overlapping).toEqual([]);
  });

  it("holds a limit of an hour, which is an edge of the bins itself", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | journey_id | touchpoint     | kind   | aspect | made_at                | target | unit
          a          | 1       | a          | support.ticket | policy | time   | 2024-02-01 09:00:00+01 | 1      | hours
          b          | 1       | b          | support.ticket | policy | time   | 2024-02-01 09:00:00+01 | 1      | hours`,
        outcomes: `
          journey_id | touchpoint     | aspect | result    | happened_at
          a          | support.ticket | time   | fulfilled | 2024-02-01 10:00:00+01
          b          | support.ticket | time   | fulfilled | 2024-02-01 10:00:01+01`,
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        "select subject_id, bin_low < 1 as below, bin_high > 1 as above, bin_low < bin_high as sound from waiting_facts order by subject_id",
      ),
    ).toBe(
      table(`
        subject_id | below | above | sound
        a          | true  | false | true
        b          | false | true  | true`),
    );
  });

  it("counts business hours and business days on their own", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | journey_id | touchpoint      | kind   | aspect | made_at                | target | unit  | clock
          days       | 1       | days       | delivery.parcel | policy | time   | 2024-02-09 12:00:00+01 | 2      | days  | support
          failed     | 1       | failed     | support.ticket  | policy | time   | 2024-02-09 17:00:00+01 | 2      | hours | support
          hours      | 1       | hours      | support.ticket  | policy | time   | 2024-02-09 17:00:00+01 | 2      | hours | support
          open       | 1       | open       | support.ticket  | policy | time   | 2024-02-23 17:00:00+01 | 2      | hours | support`,
        outcomes: `
          journey_id | touchpoint      | aspect | result    | happened_at            | known_at
          days       | delivery.parcel | time   | fulfilled | 2024-02-15 12:00:00+01 |
          failed     | support.ticket  | time   | failed    |                        | 2024-02-15 10:30:00+01
          hours      | support.ticket  | time   | fulfilled | 2024-02-15 09:30:00+01 |`,
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        "select subject_id, unit, cause, duration, promised, follow_up from promise_waits order by subject_id",
      ),
    ).toBe(
      table(`
        subject_id | unit           | cause     | duration | promised | follow_up
        days       | business days  | fulfilled | 1        | 2        | 5
        failed     | business hours | failed    | 9000     | 7200     | 165600
        hours      | business hours | fulfilled | 5400     | 7200     | 165600
        open       | business hours | censored  | 36000    | 7200     | 36000`),
    );
  });

  it("waits for the solution of a complaint where it was opened, else where most time was promised for it", async () => {
    const engine = await modelled(
      {
        journeys: `
          journey_id | kind  | reason    | started_at             | ended_at
          opened     | case  | complaint | 2024-02-01 09:00:00+01 | 2024-02-02 09:00:00+01
          promised   | case  | complaint | 2024-02-28 09:00:00+01 | 2024-03-02 09:00:00+01
          nowhere    | case  | complaint | 2024-02-01 09:00:00+01 | 2024-02-02 09:00:00+01
          question   | case  | question  | 2024-02-01 09:00:00+01 | 2024-02-02 09:00:00+01
          order      | order |           | 2024-02-01 09:00:00+01 | 2024-02-02 09:00:00+01`,
        touches: `
          touch_id | journey_id | step      | touchpoint        | started_at
          1        | opened     | complaint | support.complaint | 2024-02-01 09:00:00+01
          2        | question   | complaint | support.complaint | 2024-02-01 09:00:00+01`,
        promises: `
          promise_id | version | journey_id | touchpoint        | kind   | aspect | made_at                | target | unit
          1          | 1       | promised   | support.ticket    | policy | time   | 2024-02-28 09:00:00+01 | 8      | hours
          2          | 1       | promised   | support.complaint | policy | time   | 2024-02-28 09:00:00+01 | 5      | days`,
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        "select touchpoint, subject_id, unit, cause, duration, promised, follow_up from complaint_waits order by subject_id",
      ),
    ).toBe(
      table(`
        touchpoint        | subject_id | unit  | cause     | duration | promised | follow_up
        support.complaint | opened     | hours | fulfilled | 86400    |          | 2473200
        support.complaint | promised   | hours | censored  | 140400   | 432000   | 140400`),
    );
  });

  it("follows an article from its first day in use to its first fault, its replacement or the end of the record", async () => {
    const engine = await modelled(
      {
        journeys: `
          journey_id | region
          o          | north`,
        lines: `
          line_id | journey_id | product_id
          o/1     | o          | machine`,
        units: `
          unit_id  | product_id | line_id | in_use_at
          failed   | machine    | o/1     | 2024-01-01 09:00:00+01
          future   | machine    |         | 2024-03-02 09:00:00+01
          later    | machine    |         | 2024-02-01 09:00:00+01
          replaced | machine    |         | 2024-01-01 09:00:00+01
          sound    | grinder    |         | 2024-01-01 09:00:00+01`,
        promises: `
          promise_id | version | standing | product_id | touchpoint  | kind   | aspect  | target | unit | better
          all        | 1       | true     |            | product.use | policy | quality | 365    | days | higher
          machine    | 1       | true     | machine    | product.use | policy | quality | 730    | days | higher`,
        touches: `
          touch_id | unit_id  | step     | touchpoint         | started_at
          1        | failed   | fault    | product.use        | 2024-01-11 09:00:00+01
          2        | failed   | fault    | product.use        | 2024-02-11 09:00:00+01
          3        | failed   | dispatch | repair.replacement | 2024-01-15 09:00:00+01
          4        | later    | fault    | product.use        | 2024-03-02 09:00:00+01
          5        | replaced | dispatch | repair.replacement | 2024-01-21 09:00:00+01`,
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        "select subject_id, region, own_dimension, own_value, bin_low, cause, promised, follow_up from waiting_facts where metric = 'life' order by subject_id",
      ),
    ).toBe(
      table(`
        subject_id | region   | own_dimension | own_value | bin_low | cause    | promised | follow_up
        failed     | north    | product       | machine   | 10      | failed   | 730      | 13
        later      | not said | product       | machine   | 28      | censored | 730      | 28
        replaced   | not said | product       | machine   | 19      | censored | 730      | 19
        sound      | not said | product       | grinder   | 59      | censored | 365      | 59`),
    );
  });
});
