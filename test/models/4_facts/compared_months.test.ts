import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

/** One parcel due on the tenth of each month given. */
function due(months: readonly string[]) {
  return {
    journeys: ["journey_id | customer_id", ...months.map((month) => `${month} | c-${month}`)].join("\n"),
    promises: [
      "promise_id | version | journey_id | touchpoint | kind | aspect | made_at | due_on",
      ...months.map(
        (month) =>
          `${month} | 1 | ${month} | delivery.parcel | policy | time | ${month}-02 09:00:00+01 | ${month}-10`,
      ),
    ].join("\n"),
  };
}

const sides =
  "select comparison, side, min(month) as first, max(month) as last, count(*) as months from compared_months group by comparison, side order by comparison, first";
const monthsFrom = (year: number, count: number) =>
  Array.from({ length: count }, (_, index) => new Date(Date.UTC(year, index, 15)).toISOString().slice(0, 7));
const settings = { observabilityDays: 2000 };

describe("compared_months", () => {
  it("halves a record, the month in the middle going to the second half, without the month of asOf", async () => {
    const engine = await modelled(
      due(["2023-10", "2023-11", "2023-12", "2024-01", "2024-02", "2024-03"]),
      workspaceOf(["delivery.parcel"], { ...settings, asOf: "2024-03-20T00:00:00+01:00" }),
    );
    expect(await textOf(engine, sides)).toBe(
      table(`
        comparison | side   | first   | last    | months
        halves     | before | 2023-10 | 2023-11 | 2
        halves     | after  | 2023-12 | 2024-02 | 3`),
    );
  });

  it("counts a month whose last day is the day of asOf, and sets two years against each other", async () => {
    const engine = await modelled(
      due(monthsFrom(2022, 24)),
      workspaceOf(["delivery.parcel"], { ...settings, asOf: "2023-12-31T23:00:00+01:00" }),
    );
    expect(await textOf(engine, sides)).toBe(
      table(`
        comparison | side   | first   | last    | months
        years      | before | 2022-01 | 2022-12 | 12
        years      | after  | 2023-01 | 2023-12 | 12`),
    );
  });

  it("takes the last two years of a longer record, and halves the whole of it", async () => {
    const engine = await modelled(
      due(monthsFrom(2021, 30)),
      workspaceOf(["delivery.parcel"], { ...settings, asOf: "2023-07-15T00:00:00+02:00" }),
    );
    expect(await textOf(engine, sides)).toBe(
      table(`
        comparison | side   | first   | last    | months
        halves     | before | 2021-01 | 2022-03 | 15
        halves     | after  | 2022-04 | 2023-06 | 15
        years      | before | 2021-07 | 2022-06 | 12
        years      | after  | 2022-07 | 2023-06 | 12`),
    );
  });
});
