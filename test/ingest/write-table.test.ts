import { describe, expect, it } from "vitest";
import { Fault } from "../../pipelines/fault.ts";
import { good, header, lines, rowsOf, SmallWorkspace, source } from "./small-workspace.ts";

async function faultOf(table: string, sql: string): Promise<string> {
  const workspace = new SmallWorkspace(source({}, { [table]: sql }));
  const error: unknown = await workspace.one(lines(header, good)).catch((reason: unknown) => reason);
  if (error instanceof Fault && error.kind === "input") return error.text;
  throw new Error(`no fault: ${error}`);
}

describe("writeTable", () => {
  it("knows the columns of the table", async () => {
    expect(await faultOf("journeys", "select id as journey_idd from records")).toContain(
      'small/sources/orders/journeys.sql: journeys has no column "journey_idd"\n  Perhaps "journey_id".',
    );
  });

  it("knows the words of a closed set", async () => {
    expect(
      await faultOf("touches", "select id as touch_id, 'a.b' as touchpoint, 'in' as direction from records"),
    ).toBe(
      'small/sources/orders/touches.sql gives touches.direction "in"\n' +
        "  It may be inbound, outbound. Write what the source's value means in these words.",
    );
  });

  it("wants the required columns filled", async () => {
    const missing = await faultOf("touches", "select id as touch_id from records");
    expect(missing).toContain("leaves touches.touchpoint empty (first for record 1)");
  });

  it.each([
    ["a day for a moment", "due as started_at", "as DATE, e.g. 2018-03-09"],
    ["a moment for a day", "placed as started_on", "as TIMESTAMP WITH TIME ZONE"],
    ["a number for a moment", "1 as started_at", "as INTEGER, e.g. 1"],
    ["a list for text", "[note] as result", "as VARCHAR[]"],
  ])("does not take %s", async (_, column, found) => {
    expect(
      await faultOf("touches", `select id as touch_id, 'a.b' as touchpoint, ${column} from records`),
    ).toContain(found);
  });

  it("does not round money", async () => {
    const cost = (amount: string) =>
      `select id as cost_id, 'charge' as kind, ${amount} as amount from records`;
    expect(await faultOf("costs", cost("price / 3"))).toContain("gives costs.amount as DOUBLE");
    const load = await new SmallWorkspace(source({}, { costs: cost("price") })).one(lines(header, good));
    expect(await rowsOf(load, "costs")).toMatchObject([{ amount: "9.5000" }]);
  });

  it("shows a mistake in the SQL in one line", async () => {
    expect(await faultOf("journeys", "select idd as journey_id from records")).toMatch(
      /^small.*journeys\.sql: .*"idd".*\n/,
    );
    expect(await faultOf("journeys", "select (note::integer)::varchar as journey_id from records")).toMatch(
      /Could not convert|convert/i,
    );
  });

  it("takes a column that is null throughout for any type", async () => {
    const sql =
      "select id as touch_id, 'a.b' as touchpoint, null as started_at, null as started_on, null as direction from records";
    const load = await new SmallWorkspace(source({}, { touches: sql })).one(lines(header, good));
    expect(load.tables).toEqual({ touches: 1 });
  });
});
