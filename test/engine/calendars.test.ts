import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../models/text-tables.ts";

const hours = {
  monday: ["09:00", "18:00"],
  tuesday: ["09:00", "18:00"],
  friday: ["09:00", "12:30"],
  sunday: ["00:00", "24:00"],
};

describe("workspace.calendar_days", () => {
  const days = async (asOf: string, startedAt: string) =>
    await modelled(
      { journeys: `journey_id | started_at\n a | ${startedAt}` },
      workspaceOf(["delivery.parcel"], {
        asOf,
        calendars: { support: { hours, holidays: ["2024-03-26", "2024-12-25"] } },
      }),
    );

  it("opens on the weekdays named, not on holidays, and a day is as long as its zone makes it", async () => {
    const engine = await days("2024-04-02T00:00:00+02:00", "2024-03-29 12:00:00+01");
    const first = "where day between date '2024-03-28' and date '2024-04-02'";
    expect(
      await textOf(
        engine,
        `select day, opens_at, closes_at, open_seconds, open_seconds_before, open_days_through
         from workspace.calendar_days ${first} order by day`,
      ),
    ).toBe(
      table(`
        day        | opens_at               | closes_at              | open_seconds | open_seconds_before | open_days_through
        2024-03-28 |                        |                        | 0            | 0                   | 0
        2024-03-29 | 2024-03-29 08:00:00+00 | 2024-03-29 11:30:00+00 | 12600        | 0                   | 1
        2024-03-30 |                        |                        | 0            | 12600               | 1
        2024-03-31 | 2024-03-30 23:00:00+00 | 2024-03-31 22:00:00+00 | 82800        | 12600               | 2
        2024-04-01 | 2024-04-01 07:00:00+00 | 2024-04-01 16:00:00+00 | 32400        | 95400               | 3
        2024-04-02 | 2024-04-02 07:00:00+00 | 2024-04-02 16:00:00+00 | 32400        | 127800              | 4`),
    );
  });

  it("is closed on a holiday and reaches two years past asOf", async () => {
    const engine = await days("2024-04-02T00:00:00+02:00", "2024-03-25 12:00:00+01");
    expect(
      await textOf(
        engine,
        "select min(day) as first, max(day) as last, count(*) filter (where day = date '2024-03-26' and opens_at is null) as closed from workspace.calendar_days",
      ),
    ).toBe(
      table(`
        first      | last       | closed
        2024-03-24 | 2026-04-02 | 1`),
    );
  });

  it("has no row where nothing is on record", async () => {
    const engine = await modelled(
      {},
      workspaceOf(["delivery.parcel"], { calendars: { support: { hours } } }),
    );
    expect(await textOf(engine, "select count(*) as days from workspace.calendar_days")).toBe("days\n0");
  });
});
