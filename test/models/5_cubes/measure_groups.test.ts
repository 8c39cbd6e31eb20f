import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const lake = {
  customers: `
    customer_id | region | declared_tier
    ann         | North  | business
    cem         |        | `,
  journeys: `
    journey_id | kind | customer_id | started_at             | channel
    a          | lead | ann         | 2023-10-01 09:00:00+02 | web
    b          | lead | ann         | 2023-11-02 09:00:00+01 | phone
    c          | lead | cem         | 2023-11-02 09:00:00+01 | phone`,
  promises: `
    promise_id | version | journey_id | touchpoint | kind   | aspect | made_at                | due_at
    a          | 1       | a          | order.lead | policy | time   | 2023-10-01 09:00:00+02 | 2023-10-01 17:00:00+02
    b          | 1       | b          | order.lead | policy | time   | 2023-11-02 09:00:00+01 | 2023-11-02 17:00:00+01
    c          | 1       | c          | order.lead | policy | time   | 2023-11-02 09:00:00+01 | 2023-11-02 17:00:00+01`,
  outcomes: `
    journey_id | touchpoint | aspect | result    | happened_at
    a          | order.lead | time   | fulfilled | 2023-10-01 09:30:00+02`,
};

const sums = (cube: string) =>
  `select dimension, value, cast(sum(parts) as bigint) as parts, cast(sum(part_squares) as bigint) as squares,
     cast(sum(wholes) as bigint) as wholes, cast(sum(subjects) as bigint) as subjects
   from ${cube} where metric = 'never_answered_share' and cluster = 'customer' group by dimension, value order by dimension, value`;

describe("measure_groups", () => {
  it("adds up to the facts by each dimension, one at a time", async () => {
    const engine = await modelled(lake, workspaceOf(["order.lead"]));
    expect(await textOf(engine, sums("measure_groups"))).toBe(
      table(`
        dimension | value    | parts | squares | wholes | subjects
        all       | all      | 2     | 2       | 3      | 3
        category  | not said | 2     | 2       | 3      | 3
        channel   | phone    | 2     | 2       | 2      | 2
        channel   | web      | 0     | 0       | 1      | 1
        month     | 2023-10  | 0     | 0       | 1      | 1
        month     | 2023-11  | 2     | 2       | 2      | 2
        region    | North    | 1     | 1       | 2      | 2
        region    | not said | 1     | 1       | 1      | 1
        tier      | business | 1     | 1       | 2      | 2
        tier      | not said | 1     | 1       | 1      | 1`),
    );
  });

  it("puts all of a customer into one group, and gives each declared cluster the same total", async () => {
    const engine = await modelled(lake, workspaceOf(["order.lead"], { clusters: ["day"] }));
    expect(
      await textOf(
        engine,
        "select cluster, count(*) as groups, cast(sum(subjects) as bigint) as subjects from measure_groups where metric = 'never_answered_share' and dimension = 'all' group by cluster order by cluster",
      ),
    ).toBe(
      table(`
        cluster  | groups | subjects
        customer | 2      | 3
        day      | 2      | 3`),
    );
  });
});

describe("measure_margins", () => {
  it("counts each journey once", async () => {
    const engine = await modelled(lake, workspaceOf(["order.lead"]));
    expect(
      await textOf(
        engine,
        "select dimension, value, subjects, journeys from measure_margins where metric = 'never_answered_share' and dimension in ('all', 'region') order by 1, 2",
      ),
    ).toBe(
      table(`
        dimension | value    | subjects | journeys
        all       | all      | 3        | 3
        region    | North    | 2        | 2
        region    | not said | 1        | 1`),
    );
  });
});
