import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("journeys", () => {
  it("finds the person behind the alias, and the region where the alias was", async () => {
    const engine = await modelled(
      {
        journeys: `
          journey_id | customer_id | region
          a          | alias-1     |
          b          | alias-2     | east
          c          | unknown     |`,
        identities: `
          kind    | alias   | customer_id | region
          account | alias-1 | ann         | north
          account | alias-2 | ann         | south`,
      },
      workspaceOf(["delivery.parcel"]),
    );
    expect(
      await textOf(engine, "select journey_id, customer_id, region from journeys order by journey_id"),
    ).toBe(
      table(`
        journey_id | customer_id | region
        a          | ann         | north
        b          | ann         | east
        c          | unknown     | not said`),
    );
  });

  it("has the category of its lines where they agree, and says so where they do not", async () => {
    const engine = await modelled(
      {
        journeys: `
          journey_id
          one
          several
          none`,
        lines: `
          line_id | journey_id | product_id | quantity | value
          1       | one        | grinder    | 2        | 10
          2       | several    | grinder    | 1        | 10
          3       | several    | machine    | 1        | 90`,
        products: `
          product_id | category
          grinder    | grinders
          machine    | machines`,
      },
      workspaceOf(["delivery.parcel"]),
    );
    expect(await textOf(engine, "select journey_id, category, value from journeys order by journey_id")).toBe(
      table(`
        journey_id | category | value
        none       | not said |
        one        | grinders | 20
        several    | several  | 100`),
    );
  });

  it("knows a person by any name, gives a case the category of its order, and trusts no name that two people share", async () => {
    const engine = await modelled(
      {
        journeys: `
          journey_id | parent_journey_id | customer_id
          order      |                   | account
          case       | order             | number
          shared     |                   | family`,
        lines: `
          line_id | journey_id | product_id
          1       | order      | grinder`,
        products: `
          product_id | category
          grinder    | grinders`,
        identities: `
          kind    | alias   | customer_id
          account | account | ann
          phone   | number  | ann
          phone   | family  | ann
          email   | family  | bea`,
      },
      workspaceOf(["delivery.parcel"]),
    );
    expect(
      await textOf(engine, "select journey_id, customer_id, category from journeys order by journey_id"),
    ).toBe(
      table(`
        journey_id | customer_id | category
        case       | ann         | grinders
        order      | ann         | grinders
        shared     | family      | not said`),
    );
  });
});
