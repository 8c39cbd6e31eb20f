import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const lake = {
  journeys: `
    journey_id | started_at             | region
    a          | 2024-01-01 09:00:00+01 | north
    b          | 2024-01-01 09:00:00+01 | north
    c          | 2024-01-01 09:00:00+01 | south
    d          | 2024-01-01 09:00:00+01 | south
    e          | 2024-01-01 09:00:00+01 | south
    f          | 2024-01-01 09:00:00+01 | south`,
  promises: `
    promise_id  | version | journey_id | touchpoint      | kind   | aspect | made_at                | due_on     | quantity | anchor
    a           | 1       | a          | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10 | 2        |
    a           | 2       | a          | delivery.parcel | policy | time   | 2024-01-05 09:00:00+01 | 2024-01-13 | 2        |
    a/requested | 1       | a          | delivery.parcel | own    | time   | 2024-01-01 09:00:00+01 | 2024-01-14 |          | requested
    b           | 1       | b          | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10 | 2        |
    c           | 1       | c          | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10 | 1        |
    c           | 2       | c          | delivery.parcel | policy | time   | 2024-01-05 09:00:00+01 | 2024-01-09 | 1        |
    c/requested | 1       | c          | delivery.parcel | own    | time   | 2024-01-01 09:00:00+01 | 2024-01-08 |          | requested
    d           | 1       | d          | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10 |          |
    e           | 1       | e          | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-03-10 | 1        |
    f           | 1       | f          | delivery.parcel | policy | time   | 2024-01-01 09:00:00+01 | 2024-01-10 | 1        |`,
  outcomes: `
    journey_id | touchpoint      | aspect | result    | happened_at            | quantity
    a          | delivery.parcel | time   | fulfilled | 2024-01-12 09:00:00+01 | 2
    b          | delivery.parcel | time   | fulfilled | 2024-01-09 09:00:00+01 | 1
    c          | delivery.parcel | time   | fulfilled | 2024-01-09 09:00:00+01 | 1
    d          | delivery.parcel | time   | fulfilled | 2024-01-09 09:00:00+01 | 1
    e          | delivery.parcel | time   | fulfilled | 2024-02-09 09:00:00+01 | 1`,
};
const workspace = workspaceOf(["delivery.parcel"]);

describe("otif_facts", () => {
  it("hold a delivery against what was asked for, promised first and promised last, on time and in full", async () => {
    const engine = await modelled(lake, workspace);
    expect(
      await textOf(
        engine,
        "select promise_id, own_value, part from otif_facts order by promise_id, own_value nulls first",
      ),
    ).toBe(
      table(`
        promise_id | own_value  | part
        a          |            | 0
        a          | commitment | 0
        a          | last       | 1
        a          | requested  | 1
        b          |            | 0
        b          | commitment | 0
        b          | last       | 0
        c          |            | 1
        c          | commitment | 1
        c          | last       | 1
        c          | requested  | 0
        f          |            | 0
        f          | commitment | 0
        f          | last       | 0`),
    );
    expect(
      await textOf(
        engine,
        "select dimension, value, cast(sum(parts) as bigint) as parts, cast(sum(wholes) as bigint) as wholes from measure_groups where metric = 'otif_rate' and dimension in ('anchor', 'all') group by dimension, value order by dimension, value",
      ),
    ).toBe(
      table(`
        dimension | value      | parts | wholes
        all       | all        | 1     | 4
        anchor    | commitment | 1     | 4
        anchor    | last       | 2     | 4
        anchor    | requested  | 1     | 2`),
    );
  });
});

describe("drift_facts", () => {
  it("count what was moved to a later day, and by how many days", async () => {
    const engine = await modelled(lake, workspace);
    expect(
      await textOf(engine, "select metric, promise_id, part from drift_facts order by metric, promise_id"),
    ).toBe(
      table(`
        metric            | promise_id | part
        postponed_share   | a          | 1
        postponed_share   | b          | 0
        postponed_share   | c          | 0
        postponed_share   | d          | 0
        postponed_share   | e          | 0
        postponed_share   | f          | 0
        postponement_days | a          | 3`),
    );
  });

  it("say nothing where no promise was ever moved", async () => {
    const first = lake.promises
      .split("\n")
      .filter((line) => !/\| 2 {7}\|/.test(line))
      .join("\n");
    const engine = await modelled({ ...lake, promises: first }, workspace);
    expect(await textOf(engine, "select count(*) as facts from drift_facts")).toBe("facts\n0");
  });
});
