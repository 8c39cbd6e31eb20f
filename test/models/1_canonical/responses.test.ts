import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("responses", () => {
  it("come from the customer of their journey, else from the person behind any name", async () => {
    const engine = await modelled(
      {
        responses: `
          response_id | question | measure      | journey_id | customer_id
          after       | trust    | trust        | order      |
          half-yearly | trust    | trust        |            | account
          stranger    | trust    | trust        |            | nobody`,
        journeys: `
          journey_id | customer_id
          order      | account`,
        identities: `
          kind    | alias   | customer_id
          account | account | ann`,
      },
      workspaceOf(["delivery.parcel"]),
    );
    expect(await textOf(engine, "select response_id, customer_id from responses order by response_id")).toBe(
      table(`
        response_id | customer_id
        after       | ann
        half-yearly | ann
        stranger    | nobody`),
    );
  });
});
