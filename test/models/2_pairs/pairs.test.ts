import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const workspace = workspaceOf(["delivery.parcel", "delivery.handover", "support.reply"]);
const promises = `
  promise_id | version | journey_id | touchpoint      | kind   | aspect | made_at             | due_on     | tolerance`;
const verdicts = "select promise_id, slack, fulfilment, verdict, is_due from pairs order by promise_id";

describe("pairs", () => {
  it("keeps a promised day until the end of that day in the promise's zone", async () => {
    const engine = await modelled(
      {
        promises: `${promises}
          a          | 1       | a          | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10 | 1
          b          | 1       | b          | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10 | 1`,
        outcomes: `
          journey_id | touchpoint      | aspect | result    | happened_at
          a          | delivery.parcel | time   | fulfilled | 2024-01-10 23:59:59+01
          b          | delivery.parcel | time   | fulfilled | 2024-01-11 00:00:00+01`,
      },
      workspace,
    );
    expect(await textOf(engine, verdicts)).toBe(
      table(`
        promise_id | slack | fulfilment | verdict | is_due
        a          | 0     | in time    | kept    | true
        b          | -1    | late       | broken  | true`),
    );
  });

  it("calls a day promise exceeded when met more days before than the tolerance", async () => {
    const engine = await modelled(
      {
        promises: `${promises}
          one        | 1       | one        | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10 | 1
          two        | 1       | two        | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10 | 1
          undeclared | 1       | undeclared | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10 |`,
        outcomes: `
          journey_id | touchpoint      | aspect | result    | happened_at
          one        | delivery.parcel | time   | fulfilled | 2024-01-09 12:00:00+01
          two        | delivery.parcel | time   | fulfilled | 2024-01-08 12:00:00+01
          undeclared | delivery.parcel | time   | fulfilled | 2024-01-02 12:00:00+01`,
      },
      workspace,
    );
    expect(await textOf(engine, verdicts)).toBe(
      table(`
        promise_id | slack | fulfilment | verdict  | is_due
        one        | 1     | in time    | kept     | true
        two        | 2     | in time    | exceeded | true
        undeclared | 8     | in time    | kept     | true`),
    );
  });

  it("judges what was not fulfilled by what the record says, and by how long ago it fell due", async () => {
    const engine = await modelled(
      {
        promises: `${promises}
          cancelled  | 1       | cancelled  | delivery.parcel | policy | time   | 2023-01-01 09:00:00+01 | 2023-01-10 |
          failed     | 1       | failed     | delivery.parcel | policy | time   | 2023-01-01 09:00:00+01 | 2023-01-10 |
          long ago   | 1       | long ago   | delivery.parcel | policy | time   | 2023-01-01 09:00:00+01 | 2023-12-01 |
          no time    | 1       | no time    | delivery.parcel | policy | time   | 2023-01-01 09:00:00+01 | 2023-12-01 |
          overdue    | 1       | overdue    | delivery.parcel | policy | time   | 2023-01-01 09:00:00+01 | 2023-12-02 |
          pending    | 1       | pending    | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-03-01 |
          vague      | 1       | vague      | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 |            |
          withdrawn  | 1       | withdrawn  | delivery.parcel | policy | time   | 2023-01-01 09:00:00+01 | 2023-01-10 |`,
        outcomes: `
          journey_id | touchpoint      | aspect | result    | cause    | happened_at
          cancelled  | delivery.parcel | time   | released  | not said |
          failed     | delivery.parcel | time   | failed    | company  |
          no time    | delivery.parcel | time   | fulfilled |          |
          withdrawn  | delivery.parcel | time   | released  | company  |`,
      },
      workspace,
    );
    expect(
      await textOf(engine, "select promise_id, fulfilment, verdict from pairs order by promise_id"),
    ).toBe(
      table(`
        promise_id | fulfilment | verdict
        cancelled  | void       | void
        failed     | failed     | broken
        long ago   | unknown    | unknown
        no time    | unknown    | unknown
        overdue    | overdue    | broken
        pending    | pending    | pending
        vague      | vague      | vague
        withdrawn  | failed     | broken`),
    );
  });

  it("voids a promise only when the customer released us before it was due", async () => {
    const engine = await modelled(
      {
        promises: `${promises}
          after      | 1       | after      | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10 |
          before     | 1       | before     | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10 |`,
        outcomes: `
          journey_id | touchpoint      | aspect | result   | cause    | known_at
          after      | delivery.parcel | time   | released | customer | 2024-01-11 00:30:00+01
          before     | delivery.parcel | time   | released | customer | 2024-01-10 12:00:00+01`,
      },
      workspace,
    );
    expect(await textOf(engine, "select promise_id, verdict from pairs order by promise_id")).toBe(
      table(`
        promise_id | verdict
        after      | broken
        before     | void`),
    );
  });

  it("counts a promise met before its day lies behind asOf, and says that it is not yet due", async () => {
    const engine = await modelled(
      {
        promises: `${promises}
          early      | 1       | early      | delivery.parcel | policy | time   | 2024-02-01 09:00:00+01 | 2024-03-05 | 1`,
        outcomes: `
          journey_id | touchpoint      | aspect | result    | happened_at
          early      | delivery.parcel | time   | fulfilled | 2024-02-10 12:00:00+01`,
      },
      workspace,
    );
    expect(await textOf(engine, "select verdict, is_due from pairs")).toBe(
      "verdict  | is_due\nexceeded | false",
    );
    expect(
      await textOf(engine, "select exceeded, early, due from verdict_margins where dimension = 'all'"),
    ).toBe(
      table(`
        exceeded | early | due
        0        | 1     | 0`),
    );
  });

  it("does not see what happened after asOf", async () => {
    const engine = await modelled(
      {
        promises: `${promises}
          late       | 1       | late       | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-02-20 |
          unmade     | 1       | unmade     | delivery.parcel | policy | time   | 2024-03-02 09:00:00+01 | 2024-03-20 |`,
        outcomes: `
          journey_id | touchpoint      | aspect | result    | happened_at
          late       | delivery.parcel | time   | fulfilled | 2024-03-02 12:00:00+01`,
      },
      workspace,
    );
    expect(await textOf(engine, "select promise_id, fulfilment from pairs")).toBe(
      table(`
        promise_id | fulfilment
        late       | overdue`),
    );
  });

  it("calls nothing overdue that the source of its outcomes does not reach yet", async () => {
    const engine = await modelled(
      {
        promises: `${promises}
          reached    | 1       | reached    | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-02-01 |
          unreached  | 1       | unreached  | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-02-20 |
          seen       | 1       | seen       | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-02-20 |
          other      | 1       | other      | support.reply   | policy | time   | 2024-01-01 09:00:00+01 | 2024-02-20 |`,
        outcomes: `
          journey_id | touchpoint      | aspect | result    | happened_at         | file_newest
          seen       | delivery.parcel | time   | fulfilled | 2024-02-10 12:00:00+01 | 2024-02-10 12:00:00+01
          other      | support.reply   | time   | fulfilled | 2024-02-25 12:00:00+01 | 2024-02-25 12:00:00+01`,
      },
      workspaceOf(["delivery.parcel", "support.reply"], { asOf: undefined }),
    );
    expect(await textOf(engine, "select promise_id, fulfilment from pairs order by promise_id")).toBe(
      table(`
        promise_id | fulfilment
        other      | late
        reached    | overdue
        seen       | in time
        unreached  | pending`),
    );
  });

  it("lets one outcome of a journey resolve the promises of all its lines", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | journey_id | line_id | touchpoint        | kind   | aspect | made_at             | due_at
          1          | 1       | a          | a/1     | delivery.handover | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-03 10:00:00+01
          2          | 1       | a          | a/2     | delivery.handover | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-03 10:00:01+01`,
        outcomes: `
          journey_id | touchpoint        | aspect | result    | happened_at
          a          | delivery.handover | time   | fulfilled | 2024-01-03 10:00:01+01`,
      },
      workspace,
    );
    expect(await textOf(engine, verdicts)).toBe(
      table(`
        promise_id | slack | fulfilment | verdict | is_due
        1          | -1    | late       | broken  | true
        2          | 0     | in time    | kept    | true`),
    );
    expect(await textOf(engine, "select journey_id, verdict, promises from journey_touchpoints")).toBe(
      table(`
        journey_id | verdict | promises
        a          | broken  | 2`),
    );
  });

  it("leads with the version in force at the commitment, and shows the last beside it where a promise was moved", async () => {
    const engine = await modelled(
      {
        journeys: `
          journey_id | started_at
          a          | 2024-01-02 12:00:00+01`,
        promises: `${promises}
          a          | 1       | a          | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-08 |
          a          | 2       | a          | delivery.parcel | policy | time   | 2024-01-02 09:00:00+01 | 2024-01-10 |
          a          | 3       | a          | delivery.parcel | policy | time   | 2024-01-09 09:00:00+01 | 2024-01-20 |`,
        outcomes: `
          journey_id | touchpoint      | aspect | result    | happened_at
          a          | delivery.parcel | time   | fulfilled | 2024-01-15 12:00:00+01`,
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        "select version, cast(due_on as varchar) as due_on, verdict, cast(first_due_on as varchar) as first_due_on from pairs order by version",
      ),
    ).toBe(
      table(`
        version    | due_on     | verdict | first_due_on
        commitment | 2024-01-10 | broken  | 2024-01-08
        last       | 2024-01-20 | kept    | 2024-01-08`),
    );
  });

  it("judges a level by the side on which more is better, and by its tolerance", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | journey_id | touchpoint    | kind     | aspect  | made_at             | target | unit  | better | tolerance
          high       | 1       | high       | support.reply | explicit | quality | 2024-01-01 09:00:00+01 | 10     | hours | higher | 1
          low        | 1       | low        | support.reply | explicit | quality | 2024-01-01 09:00:00+01 | 10     | hours | lower  |
          missed     | 1       | missed     | support.reply | explicit | quality | 2024-01-01 09:00:00+01 | 10     | hours | higher |`,
        outcomes: `
          journey_id | touchpoint    | aspect  | result    | value | happened_at
          high       | support.reply | quality | fulfilled | 12    | 2024-01-02 09:00:00+01
          low        | support.reply | quality | fulfilled | 9     | 2024-01-02 09:00:00+01
          missed     | support.reply | quality | fulfilled | 9     | 2024-01-02 09:00:00+01`,
      },
      workspace,
    );
    expect(
      await textOf(engine, "select promise_id, fulfilment, verdict from pairs order by promise_id"),
    ).toBe(
      table(`
        promise_id | fulfilment | verdict
        high       | in time    | exceeded
        low        | in time    | kept
        missed     | missed     | broken`),
    );
  });

  it("voids a promised time only when the customer released us before that moment", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | journey_id | touchpoint    | kind   | aspect | made_at                | due_at
          after      | 1       | after      | support.reply | policy | time   | 2024-01-10 09:00:00+01 | 2024-01-10 12:00:00+01
          before     | 1       | before     | support.reply | policy | time   | 2024-01-10 09:00:00+01 | 2024-01-10 12:00:00+01`,
        outcomes: `
          journey_id | touchpoint    | aspect | result   | cause    | known_at
          after      | support.reply | time   | released | customer | 2024-01-10 12:00:01+01
          before     | support.reply | time   | released | customer | 2024-01-10 12:00:00+01`,
      },
      workspace,
    );
    expect(await textOf(engine, "select promise_id, fulfilment from pairs order by promise_id")).toBe(
      table(`
        promise_id | fulfilment
        after      | overdue
        before     | void`),
    );
  });

  it("judges a level within its tolerance on both sides, to the hundredth of a cent, and late where it was due", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | journey_id | touchpoint    | kind     | aspect  | made_at                | due_on     | target | unit    | currency | better | tolerance
          above      | 1       | above      | support.reply | explicit | quality | 2024-01-01 09:00:00+01 |            | 20     | degrees |          | within | 1
          at         | 1       | at         | support.reply | explicit | quality | 2024-01-01 09:00:00+01 |            | 20     | degrees |          | within | 1
          below      | 1       | below      | support.reply | explicit | quality | 2024-01-01 09:00:00+01 |            | 20     | degrees |          | within | 1
          late       | 1       | late       | support.reply | explicit | scope   | 2024-01-01 09:00:00+01 | 2024-01-05 | 10     | pieces  |          | higher |
          price      | 1       | price      | support.reply | explicit | price   | 2024-01-01 09:00:00+01 |            | 0.3    | money   | EUR      | lower  |
          unresolved | 1       | unresolved | support.reply | explicit | scope   | 2024-01-01 09:00:00+01 | 2024-01-05 | 10     | pieces  |          | higher |`,
        outcomes: `
          journey_id | touchpoint    | aspect  | result    | value    | happened_at
          above      | support.reply | quality | fulfilled | 21.5     | 2024-01-02 09:00:00+01
          at         | support.reply | quality | fulfilled | 21       | 2024-01-02 09:00:00+01
          below      | support.reply | quality | fulfilled | 18.9     | 2024-01-02 09:00:00+01
          late       | support.reply | scope   | fulfilled | 12       | 2024-01-06 09:00:00+01
          price      | support.reply | price   | fulfilled | 0.3000   | 2024-01-02 09:00:00+01`,
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        "select promise_id, slack, slack_unit, slack_steps, fulfilment, verdict from pairs order by promise_id",
      ),
    ).toBe(
      table(`
        promise_id | slack | slack_unit | slack_steps | fulfilment | verdict
        above      | -0.5  | degrees    | -500        | missed     | broken
        at         | 0     | degrees    | 0           | in time    | kept
        below      | -0.1  | degrees    | -100        | missed     | broken
        late       | 2     | pieces     | 2000        | late       | broken
        price      | 0     | EUR        | 0           | in time    | kept
        unresolved |       | pieces     |             | overdue    | broken`),
    );
    expect(await textOf(engine, "select count(*) as bins from slack")).toBe("bins\n0");
  });

  it("keeps what the customer had asked for as a version of its own, judged by the same outcome and in no kept rate", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id  | version | journey_id | touchpoint      | kind   | aspect | made_at                | due_on     | anchor    | quantity
          a           | 1       |            | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10 |           | 2
          a/requested | 1       |            | delivery.parcel | own    | time   | 2024-01-01 09:00:00+01 | 2024-01-05 | requested |
          b           | 1       | b          | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10 | confirmed | 2
          b/requested | 1       | b          | delivery.parcel | own    | time   | 2024-01-01 09:00:00+01 | 2024-01-08 | requested |`,
        outcomes: `
          promise_id | journey_id | touchpoint      | aspect | result    | happened_at            | quantity
          a          |            | delivery.parcel | time   | fulfilled | 2024-01-08 12:00:00+01 | 2
                     | b          | delivery.parcel | time   | fulfilled | 2024-01-08 12:00:00+01 | 1`,
      },
      workspace,
    );
    expect(
      await textOf(
        engine,
        "select promise_id, version, asked_promise_id, verdict, is_in_full from pairs order by promise_id, version",
      ),
    ).toBe(
      table(`
        promise_id  | version    | asked_promise_id | verdict | is_in_full
        a           | commitment | a                | kept    | true
        a/requested | requested  | a                | broken  |
        b           | commitment | b                | kept    | false
        b/requested | requested  | b                | kept    |`),
    );
    expect(
      await textOf(
        engine,
        "select 'margins' as cube, version, promises from verdict_margins where dimension = 'all' union all select 'verdicts', version, sum(promises) from verdicts group by version union all select 'groups', version, sum(promises) from verdict_groups where dimension = 'all' and cluster = 'customer' group by version order by cube",
      ),
    ).toBe(
      table(`
        cube     | version    | promises
        groups   | commitment | 2
        margins  | commitment | 2
        verdicts | commitment | 2`),
    );
  });

  it("has the segment of its customer, through the journey or its own; not said where the customer is not known", async () => {
    const lake = {
      customers: `
        customer_id | region
        ann         | north
        ben         | south`,
      identities: `
        kind    | alias | customer_id
        account | acc-1 | ann`,
      journeys: `
        journey_id | customer_id
        a          | acc-1
        b          | ben
        c          | guest
        d          |`,
      promises: `
        promise_id | version | journey_id | customer_id | touchpoint      | kind   | aspect | made_at                | due_on
        a          | 1       | a          |             | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10
        b          | 1       | b          |             | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10
        c          | 1       | c          |             | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10
        d          | 1       | d          |             | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10
        own        | 1       |            | acc-1       | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10`,
    };
    const segments = [{ segment: "Northerners", customers: { region: ["north"] } }];
    const sql = "select promise_id, segment from pairs order by promise_id";
    const engine = await modelled(lake, workspaceOf(["delivery.parcel"], { segments }));
    expect(await textOf(engine, sql)).toBe(
      table(`
        promise_id | segment
        a          | Northerners
        b          | others
        c          | not said
        d          | not said
        own        | Northerners`),
    );
    const silent = await modelled(lake, workspaceOf(["delivery.parcel"]));
    expect(await silent.rows("select distinct segment from pairs")).toEqual([{ segment: "not said" }]);
  });

  it("calls a duration vague that nobody knows the beginning of", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | touchpoint    | kind   | aspect | target | unit
          a          | 1       | support.reply | policy | time   | 4      | hours`,
      },
      workspace,
    );
    expect(await textOf(engine, "select fulfilment, month from pairs")).toBe(
      "fulfilment | month\nvague      | 2024-03",
    );
  });

  it("reaches no further than the contacts do, where they alone tell what became of promises", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | standing | touchpoint    | kind   | aspect | target | unit
          reply      | 1       | true     | support.reply | policy | time   | 1      | hours`,
        touches: `
          touch_id | contact_id | step | touchpoint    | queued_at              | file_newest
          1        | a          | desk | support.reply | 2024-02-01 09:00:00+01 | 2024-02-01 12:00:00+01
          2        | b          | desk | support.reply | 2024-02-01 11:30:00+01 | 2024-02-01 12:00:00+01`,
        outcomes: `
          journey_id | touchpoint      | aspect | result    | happened_at
          z          | delivery.parcel | time   | fulfilled | 2024-02-20 12:00:00+01`,
      },
      workspaceOf(["support.reply", "delivery.parcel"], { asOf: undefined }),
    );
    expect(await textOf(engine, "select promise_id, fulfilment from pairs order by promise_id")).toBe(
      table(`
        promise_id | fulfilment
        reply/a    | overdue
        reply/b    | pending`),
    );
  });
});
