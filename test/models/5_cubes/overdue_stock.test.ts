import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const promises = `
  promise_id | version | journey_id | touchpoint      | kind   | aspect | made_at                | due_on`;

describe("overdue_stock", () => {
  it("counts at the end of each month what was overdue then, by age, and what came and went", async () => {
    const engine = await modelled(
      {
        promises: `${promises}
          never late | 1       | never late | delivery.parcel | policy | time   | 2023-10-01 09:00:00+02 | 2023-10-10
          a month    | 1       | a month    | delivery.parcel | policy | time   | 2023-10-01 09:00:00+02 | 2023-10-28
          open       | 1       | open       | delivery.parcel | policy | time   | 2023-10-01 09:00:00+02 | 2023-12-20
          cancelled  | 1       | cancelled  | delivery.parcel | policy | time   | 2023-10-01 09:00:00+02 | 2023-12-20
          same month | 1       | same month | delivery.parcel | policy | time   | 2023-10-01 09:00:00+02 | 2023-11-02
          last day   | 1       | last day   | delivery.parcel | policy | time   | 2023-10-01 09:00:00+02 | 2023-11-30
          pending    | 1       | pending    | delivery.parcel | policy | time   | 2023-10-01 09:00:00+02 | 2024-03-01`,
        outcomes: `
          journey_id | touchpoint      | aspect | result    | cause    | happened_at            | known_at
          never late | delivery.parcel | time   | fulfilled |          | 2023-10-10 23:00:00+02 |
          a month    | delivery.parcel | time   | fulfilled |          | 2023-11-28 12:00:00+01 |
          cancelled  | delivery.parcel | time   | released  | customer |                        | 2023-12-22 12:00:00+01
          same month | delivery.parcel | time   | failed    | company  | 2023-11-04 12:00:00+01 |
          last day   | delivery.parcel | time   | fulfilled |          | 2023-12-01 00:00:00+01 |`,
      },
      workspaceOf(["delivery.parcel"]),
    );
    expect(
      await textOf(
        engine,
        `select month, age_band, stock, entered, resolved, lapsed, aged_in, aged_out from overdue_stock
         where stock + entered + resolved + lapsed + aged_in + aged_out > 0
         order by month, length(age_band), age_band`,
      ),
    ).toBe(
      table(`
        month   | age_band | stock | entered | resolved | lapsed | aged_in | aged_out
        2023-10 | 0–7      | 1     | 1       | 0        | 0      | 0       | 0
        2023-11 | 0–7      | 1     | 2       | 1        | 0      | 0       | 1
        2023-11 | 8–30     | 0     | 0       | 1        | 0      | 1       | 0
        2023-12 | 0–7      | 0     | 2       | 2        | 0      | 0       | 1
        2023-12 | 8–30     | 1     | 0       | 0        | 0      | 1       | 0
        2024-01 | 8–30     | 0     | 0       | 0        | 0      | 0       | 1
        2024-01 | 31–90    | 1     | 0       | 0        | 0      | 1       | 0
        2024-02 | 31–90    | 1     | 0       | 0        | 0      | 0       | 0`),
    );
  });

  it("lets go of what is so long overdue that the record is doubtful, and ends with what is overdue at asOf", async () => {
    const engine = await modelled(
      {
        promises: `${promises}
          doubtful   | 1       | doubtful   | delivery.parcel | policy | time   | 2023-10-01 09:00:00+02 | 2023-12-01
          overdue    | 1       | overdue    | delivery.parcel | policy | time   | 2023-10-01 09:00:00+02 | 2023-12-02
          yesterday  | 1       | yesterday  | delivery.parcel | policy | time   | 2023-10-01 09:00:00+02 | 2024-02-29
          nobody     | 1       | nobody     | delivery.parcel | policy | time   | 2023-10-01 09:00:00+02 | 2023-12-02`,
        outcomes: `
          journey_id | touchpoint      | aspect | result    | cause
          nobody     | delivery.parcel | time   | failed    | company`,
      },
      workspaceOf(["delivery.parcel"]),
    );
    expect(
      await textOf(
        engine,
        "select age_band, stock, lapsed from overdue_stock where month = '2024-02' and stock + lapsed > 0 order by age_band",
      ),
    ).toBe(
      table(`
        age_band | stock | lapsed
        0–7      | 1     | 0
        31–90    | 1     | 1`),
    );
    const [pairs] = await engine.rows("select count(*) as overdue from pairs where fulfilment = 'overdue'");
    const [stock] = await engine.rows(
      "select sum(stock) as overdue from overdue_stock where month = '2024-02'",
    );
    expect(Number(stock?.overdue)).toBe(Number(pairs?.overdue));
  });

  it("lets a promised time come and go on one day", async () => {
    const engine = await modelled(
      {
        promises: `
          promise_id | version | journey_id | touchpoint      | kind   | aspect | made_at                | due_at
          late       | 1       | late       | delivery.parcel | policy | time   | 2024-01-10 09:00:00+01 | 2024-01-10 10:00:00+01
          in time    | 1       | in time    | delivery.parcel | policy | time   | 2024-01-10 09:00:00+01 | 2024-01-10 13:00:00+01`,
        outcomes: `
          journey_id | touchpoint      | aspect | result    | happened_at
          late       | delivery.parcel | time   | fulfilled | 2024-01-10 12:00:00+01
          in time    | delivery.parcel | time   | fulfilled | 2024-01-10 12:00:00+01`,
      },
      workspaceOf(["delivery.parcel"]),
    );
    expect(
      await textOf(
        engine,
        "select month, age_band, stock, entered, resolved from overdue_stock order by month, age_band",
      ),
    ).toBe(
      table(`
        month   | age_band | stock | entered | resolved
        2024-01 | 0–7      | 0     | 1       | 1
        2024-02 | 0–7      | 0     | 0       | 0`),
    );
  });
});
