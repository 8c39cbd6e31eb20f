import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const weekday = ["09:00", "18:00"];
const workspace = workspaceOf(["support.ticket", "repair.replacement"], {
  asOf: "2024-04-10T00:00:00+02:00",
  calendars: {
    support: {
      hours: { monday: weekday, tuesday: weekday, wednesday: weekday, thursday: weekday, friday: weekday },
      holidays: ["2024-03-29", "2024-04-01"],
    },
  },
});
const promises = `
  promise_id | version | journey_id | touchpoint         | kind   | aspect | made_at                | target | unit    | clock    | tolerance`;

describe("business_dues", () => {
  it("counts hours only while the calendar is open, over nights, weekends, holidays and the change of the clocks", async () => {
    const engine = await modelled(
      {
        promises: `${promises}
          at once    | 1       | a          | support.ticket     | policy | time   | 2024-03-25 10:00:00+01 | 8      | hours   | support  |
          before     | 1       | b          | support.ticket     | policy | time   | 2024-03-25 07:00:00+01 | 8      | hours   | support  |
          closing    | 1       | c          | support.ticket     | policy | time   | 2024-03-25 09:00:00+01 | 9      | hours   | support  |
          easter     | 1       | d          | support.ticket     | policy | time   | 2024-03-28 17:30:00+01 | 90     | minutes | support  |
          long       | 1       | e          | support.ticket     | policy | time   | 2024-03-25 09:00:00+01 | 50     | hours   | support  |
          night      | 1       | f          | support.ticket     | policy | time   | 2024-03-25 22:00:00+01 | 2      | hours   | support  |
          no hurry   | 1       | g          | support.ticket     | policy | time   | 2024-03-25 10:00:00+01 | 8      | hours   | calendar |
          saturday   | 1       | h          | support.ticket     | policy | time   | 2024-03-23 12:00:00+01 | 30     | seconds | support  |`,
      },
      workspace,
    );
    expect(
      await textOf(engine, "select promise_id, due_at, due_on from commitments order by promise_id"),
    ).toBe(
      table(`
        promise_id | due_at                 | due_on
        at once    | 2024-03-25 17:00:00+00 |
        before     | 2024-03-25 16:00:00+00 |
        closing    | 2024-03-25 17:00:00+00 |
        easter     | 2024-04-02 08:00:00+00 |
        long       | 2024-04-03 12:00:00+00 |
        night      | 2024-03-26 10:00:00+00 |
        no hurry   | 2024-03-25 17:00:00+00 |
        saturday   | 2024-03-25 08:00:30+00 |`),
    );
  });

  it("counts business days by open days after the day it was made, each until its end", async () => {
    const engine = await modelled(
      {
        promises: `${promises}
          easter     | 1       | a          | repair.replacement | policy | time   | 2024-03-28 10:00:00+01 | 2      | days    | support  |
          monday     | 1       | b          | repair.replacement | policy | time   | 2024-03-25 23:00:00+01 | 2      | days    | support  |
          saturday   | 1       | c          | repair.replacement | policy | time   | 2024-03-23 10:00:00+01 | 1      | days    | support  |
          two nights | 1       | d          | repair.replacement | policy | time   | 2024-03-25 23:00:00+01 | 2      | days    | calendar |`,
      },
      workspace,
    );
    expect(
      await textOf(engine, "select promise_id, due_at, due_on from commitments order by promise_id"),
    ).toBe(
      table(`
        promise_id | due_at                 | due_on
        easter     |                        | 2024-04-03
        monday     |                        | 2024-03-27
        saturday   |                        | 2024-03-25
        two nights | 2024-03-27 22:00:00+00 |`),
    );
  });

  it("measures business hours and business days apart from those of the calendar", async () => {
    const engine = await modelled(
      {
        promises: `${promises}
          after hours | 1 | after hours | support.ticket     | policy | time   | 2024-03-25 10:00:00+01 | 8      | hours   | support  |
          easter      | 1 | easter      | support.ticket     | policy | time   | 2024-03-28 17:00:00+01 | 2      | hours   | support  |
          exceeded    | 1 | exceeded    | support.ticket     | policy | time   | 2024-03-25 10:00:00+01 | 120    | minutes | support  | 60
          late        | 1 | late        | support.ticket     | policy | time   | 2024-03-28 17:00:00+01 | 2      | hours   | support  |
          days        | 1 | days        | repair.replacement | policy | time   | 2024-03-28 17:00:00+01 | 2      | days    | support  |
          late days   | 1 | late days   | repair.replacement | policy | time   | 2024-03-25 17:00:00+01 | 3      | days    | support  |
          saturday    | 1 | saturday    | repair.replacement | policy | time   | 2024-03-25 17:00:00+01 | 4      | days    | support  |`,
        outcomes: `
          journey_id  | touchpoint         | aspect | result    | happened_at
          after hours | support.ticket     | time   | fulfilled | 2024-03-25 21:00:00+01
          easter      | support.ticket     | time   | fulfilled | 2024-04-02 10:00:00+02
          exceeded    | support.ticket     | time   | fulfilled | 2024-03-25 10:59:00+01
          late        | support.ticket     | time   | fulfilled | 2024-04-02 10:00:01+02
          days        | repair.replacement | time   | fulfilled | 2024-04-02 23:00:00+02
          late days   | repair.replacement | time   | fulfilled | 2024-03-30 09:00:00+01
          saturday    | repair.replacement | time   | fulfilled | 2024-03-30 09:00:00+01`,
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        "select promise_id, clock, slack_unit, promised_duration, ended_duration, slack, fulfilment, verdict from pairs order by promise_id",
      ),
    ).toBe(
      table(`
        promise_id  | clock   | slack_unit       | promised_duration | ended_duration | slack | fulfilment | verdict
        after hours | support | business seconds | 28800             | 28800          | 0     | in time    | kept
        days        | support | business days    | 2                 | 1              | 1     | in time    | kept
        easter      | support | business seconds | 7200              | 7200           | 0     | in time    | kept
        exceeded    | support | business seconds | 7200              | 3540           | 3660  | in time    | exceeded
        late        | support | business seconds | 7200              | 7201           | -1    | late       | broken
        late days   | support | business days    | 3                 | 4              | -1    | late       | broken
        saturday    | support | business days    | 4                 | 4              | 0     | in time    | kept`),
    );
    expect(
      await textOf(
        engine,
        "select distinct touchpoint, unit from slack union select distinct touchpoint, unit from durations order by touchpoint, unit",
      ),
    ).toBe(
      table(`
        touchpoint         | unit
        repair.replacement | business days
        support.ticket     | business hours`),
    );
  });

  it("refuses a clock that is no calendar of the workspace, and a due beyond its days", async () => {
    const of = async (row: string) =>
      await modelled({ promises: `${promises}\n${row}` }, workspace).then(
        () => "no fault",
        (error: Error) => error.message,
      );
    expect(
      await of("a | 1 | a | support.ticket | policy | time | 2024-03-25 10:00:00+01 | 8 | hours | sales |"),
    ).toContain('promises.sql: 1 row breaks "has_clock_of_workspace", e.g. promise_id = a, version = 1');
    expect(
      await of(
        "a | 1 | a | support.ticket | policy | time | 2024-03-25 10:00:00+01 | 900 | days | support |",
      ),
    ).toContain('commitments.sql: 1 row breaks "not is_duration or made_at is null or due_at is not null');
  });
});
