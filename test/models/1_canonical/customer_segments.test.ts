import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const customers = `
  customer_id | audience | acquired_at            | acquired_by | referred_by | region | declared_tier
  ann         | buyer    | 2024-01-31 22:30:00+00 | fair        |             | north  | plus
  ben         | buyer    | 2024-01-31 23:30:00+00 | friend      | ann         | south  | plus
  cem         | user     | 2024-03-01 12:00:00+00 | search      |             | east   | standard
  dan         | prospect |                        |             |             |        |`;

/** Who is in which segment, where the workspace states these. */
async function segmentsOf(segments: readonly object[]): Promise<string> {
  const engine = await modelled({ customers }, workspaceOf(["delivery.parcel"], { segments }));
  try {
    return await textOf(engine, "select customer_id, segment from customers order by customer_id");
  } finally {
    engine.close();
  }
}

describe("customer_segments", () => {
  it("puts a customer into the first segment that fits, and into others where none does", async () => {
    expect(
      await segmentsOf([
        { segment: "Sent by others", customers: { referred: true } },
        { segment: "Our best", customers: { declared_tier: ["plus", "gold"] } },
        { segment: "Of the east or south", customers: { region: ["east", "south"] } },
      ]),
    ).toBe(
      table(`
        customer_id | segment
        ann         | Our best
        ben         | Sent by others
        cem         | Of the east or south
        dan         | others`),
    );
  });

  it("asks that all conditions of a segment hold, and one value of each list", async () => {
    expect(
      await segmentsOf([
        { segment: "none", customers: { audience: ["user"], declared_tier: ["plus"] } },
        { segment: "best buyers", customers: { audience: ["buyer", "user"], declared_tier: ["plus"] } },
        { segment: "told nothing", customers: { referred: false, acquired_by: ["search", "fair"] } },
      ]),
    ).toBe(
      table(`
        customer_id | segment
        ann         | best buyers
        ben         | best buyers
        cem         | told nothing
        dan         | others`),
    );
  });

  it("counts the first and the last day, in the zone of the workspace; who came at no time known came on no day", async () => {
    expect(
      await segmentsOf([
        { segment: "by January", customers: { acquired: { to: "2024-01-31" } } },
        { segment: "in February", customers: { acquired: { from: "2024-02-01", to: "2024-02-29" } } },
        { segment: "since", customers: { acquired: { from: "2024-03-01" } } },
      ]),
    ).toBe(
      table(`
        customer_id | segment
        ann         | by January
        ben         | in February
        cem         | since
        dan         | others`),
    );
  });

  it("takes names and values as they are, quotes and all", async () => {
    const name = "Ann's; drop table customers --";
    const engine = await modelled(
      { customers: `customer_id | region\nann | O'Hara` },
      workspaceOf(["delivery.parcel"], {
        segments: [{ segment: name, customers: { region: ["O'Hara"] } }],
      }),
    );
    expect(await engine.rows("select segment from customers")).toEqual([{ segment: name }]);
    engine.close();
  });

  it("knows no segment where the workspace states none", async () => {
    expect(await segmentsOf([])).toBe(
      table(`
        customer_id | segment
        ann         |
        ben         |
        cem         |
        dan         |`),
    );
  });
});
