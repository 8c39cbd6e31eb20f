import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("links", () => {
  it("says how many rows that name something find it, and nothing where nothing is named", async () => {
    const engine = await modelled(
      {
        identities: `
          kind   | alias | customer_id
          seller | s1    | lead-1
          seller | s2    | lead-2`,
        lines: `
          line_id | journey_id | seller_id
          1       | a          | s1`,
      },
      workspaceOf(["delivery.parcel"]),
    );
    expect(await textOf(engine, "select link, rows, met from links order by link")).toBe(
      table(`
        link                              | rows | met
        deals whose seller sold something | 2    | 1
        lines whose order is known        | 1    | 0
        lines whose product is known      | 1    | 0`),
    );
  });
});
