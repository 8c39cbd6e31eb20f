import { describe, expect, it } from "vitest";
import { compareRows } from "../../pipelines/ingest/compare-rows.ts";
import { pseudonym } from "../../pipelines/ingest/pseudonym.ts";
import { journeys } from "../../pipelines/lake/journeys.ts";

const one = { journey_id: "a", status: "open", started_at: "2024-01-01T08:00:00.000Z", value: 9.5 };
const two = { journey_id: "b", status: null, started_at: null, value: null };

describe("compareRows", () => {
  it("finds nothing to complain of, in any order and in the columns named only", () => {
    expect(
      compareRows(journeys, [{ journey_id: "b" }, { journey_id: "a", value: 9.5 }], [one, two], "key"),
    ).toEqual([]);
    expect(compareRows(journeys, [], [], "key")).toEqual([]);
  });

  it("knows a moment however it is written", () => {
    const rows = [{ started_at: "2024-01-01T09:00:00+01:00" }];
    expect(compareRows(journeys, rows, [one], "key")).toEqual([]);
  });

  it("compares a personal value with its pseudonym", () => {
    const actual = [{ customer_id: pseudonym("ann", "key") }];
    expect(compareRows(journeys, [{ customer_id: { pseudonymOf: "Ann " } }], actual, "key")).toEqual([]);
    expect(compareRows(journeys, [{ customer_id: { pseudonymOf: "ben" } }], actual, "key")).toHaveLength(1);
  });

  it("names the column that differs, against the row that differs least", () => {
    expect(compareRows(journeys, [{ journey_id: "a", status: "done" }], [one], "key")).toEqual([
      'journeys: status is "open", "done" expected',
    ]);
  });

  it("does not take one row for two", () => {
    expect(compareRows(journeys, [{ status: "open" }, { status: "open" }], [one], "key")).toEqual([
      "journeys: 1 rows, 2 expected",
      'journeys: no row is {"status":"open"}',
    ]);
  });

  it("complains of a row that nobody expects", () => {
    expect(compareRows(journeys, [], [one], "key")).toEqual(["journeys: 1 rows, 0 expected"]);
  });
});
