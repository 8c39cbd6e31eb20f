import { describe, expect, it } from "vitest";
import type { Source } from "../../pipelines/sources/definition.ts";
import { lines, rowsOf, SmallWorkspace, source } from "./small-workspace.ts";

type Column = Source["columns"][string];

/** What became of each value of one column: its text in SQL, or the rule that it broke. */
async function became(column: Column, values: readonly string[], change: Partial<Source> = {}) {
  const columns = { id: { type: "integer", required: true }, value: column } as const;
  const sql =
    "select 't' || id as touch_id, 'a.b' as touchpoint, cast(value as varchar) as result from records";
  const given = source({ columns, zone: "Europe/Berlin", ...change }, { touches: sql });
  const cells = values.map((value, index) => `${index},"${value.replaceAll('"', '""')}"`);
  const load = await new SmallWorkspace(given).one(lines("id,value", ...cells));
  expect(load.accepted + load.quarantined).toBe(values.length);
  const found = new Map<string, unknown>();
  for (const row of await rowsOf(load, "touches")) found.set(String(row.touch_id), row.result);
  for (const row of await rowsOf(load, "quarantine")) {
    found.set(`t${String(Number(row.record) - 1)}`, `${row.rule}: ${row.message}`);
  }
  return { load, results: values.map((_, index) => found.get(`t${index}`)) };
}

const results = async (...given: Parameters<typeof became>) => (await became(...given)).results;

describe("words for no value", () => {
  it("are the source's in every column, or the column's own", async () => {
    const values = ["--", "N/A", "n/a", "-", "5", ""];
    expect(await results("text", values, { nulls: ["--", "N/A"] })).toEqual([
      null,
      null,
      "n/a",
      "-",
      "5",
      null,
    ]);
    const own: Column = { type: "integer", nulls: ["-"] };
    expect(await results(own, ["-", "5", "--"], { nulls: ["--"] })).toEqual([
      null,
      "5",
      'not an integer: value: "--" is not an integer',
    ]);
  });

  it("do not fill a column that is required, nor make a pseudonym", async () => {
    const required: Column = { type: "text", required: true };
    expect(await results(required, ["--", "a"], { nulls: ["--"] })).toEqual([
      "required: value is empty",
      "a",
    ]);
    const personal: Column = { type: "text", personal: true };
    const [none, some] = await results(personal, ["--", "a"], { nulls: ["--"] });
    expect(none).toBeNull();
    expect(some).toHaveLength(32);
  });
});

describe("numbers", () => {
  const german = { decimal: ",", thousands: "." } as const;

  it("may have a decimal comma and thousands apart, every three digits or nowhere", async () => {
    const values = ["1.234,5", "1234,5", "-1.234.567,8900", "0,5", "12", "999"];
    expect(await results({ type: "decimal", numbers: german }, values)).toEqual([
      ...["1234.5000", "1234.5000", "-1234567.8900", "0.5000", "12.0000", "999.0000"],
    ]);
  });

  it.each([
    ["1.23,4", german],
    ["12.34", german],
    ["1.2345,6", german],
    ["1234.567,8", german],
    ["0.123,4", german],
    ["1,234.5", german],
    [".123", german],
    ["1.234.", german],
    ["1,", german],
    ["1,23456", german],
    [" 1", german],
    ["1 234", german],
    ["1,234", { decimal: "." }],
    ["1,5", { decimal: ".", thousands: "," }],
    ["1.234", { decimal: ",", thousands: " " }],
  ] as const)("refuse %j where grouping or signs are other than declared", async (value, numbers) => {
    const [result] = await results({ type: "decimal", numbers }, [value]);
    expect(result).toMatch(/^not a decimal: /);
  });

  it("are written as the source says, unless the column says otherwise", async () => {
    const written = { numbers: { decimal: ",", thousands: " " } } as const;
    expect(await results("integer", ["12 345", "1 23"], written)).toEqual([
      "12345",
      'not an integer: value: "1 23" is not an integer',
    ]);
    expect(await results({ type: "decimal", numbers: { decimal: "." } }, ["12.5"], written)).toEqual([
      "12.5000",
    ]);
  });

  it("keep their range in any style", async () => {
    const column: Column = { type: "integer", minimum: 1000, maximum: 2000, numbers: { thousands: "," } };
    expect(await results(column, ["1,000", "2,001"])).toEqual([
      "1000",
      "out of range: value: 2,001 is not from 1000 to 2000",
    ]);
    expect(await results(column, ["9,999,999,999,999,999,999"])).toEqual([
      expect.stringMatching(/^out of range/),
    ]);
  });
});

describe("yes and no", () => {
  it("are the declared words, letter for letter", async () => {
    const column: Column = { type: "boolean", true: ["TRUE", "ja"], false: ["FALSE"] };
    expect(await results(column, ["TRUE", "ja", "FALSE", "", "true", "1"])).toEqual([
      ...["true", "true", "false", null],
      'not a boolean: value: "true" is not one of TRUE, ja, FALSE',
      'not a boolean: value: "1" is not one of TRUE, ja, FALSE',
    ]);
  });
});

describe("times", () => {
  it("may be written in several ways in one column, of which the first that fits is meant", async () => {
    const column: Column = { type: "time", format: ["%Y-%m-%d %H:%M:%S", "%d.%m.%Y %H:%M"] };
    const read = await results(column, [
      "2026-01-02 10:00:00",
      "02.01.2026 10:00",
      "31.02.2026 10:00",
      "2026-01-02",
    ]);
    expect(read).toEqual([
      "2026-01-02 09:00:00+00",
      "2026-01-02 09:00:00+00",
      'no such date: value: the calendar has no "31.02.2026 10:00"',
      'not a time: value: "2026-01-02" is not a time of the form %Y-%m-%d %H:%M:%S or %d.%m.%Y %H:%M',
    ]);
  });

  it("may have offsets or not in one column; those without are local, and daylight saving is remarked on", async () => {
    const column: Column = { type: "time", format: ["%Y-%m-%d %H:%M:%S%z", "%Y-%m-%d %H:%M:%S"] };
    const { load, results: read } = await became(column, [
      "2026-01-02 10:00:00+05:00",
      "2026-01-02 10:00:00",
      "2026-03-29 02:30:00",
      "2026-03-29 02:30:00+02:00",
      "2026-13-01 00:00:00+00:00",
    ]);
    expect(read).toEqual([
      ...[
        "2026-01-02 05:00:00+00",
        "2026-01-02 09:00:00+00",
        "2026-03-29 01:30:00+00",
        "2026-03-29 00:30:00+00",
      ],
      expect.stringMatching(/^no such date/),
    ]);
    expect(load.remarks).toEqual([{ rule: "skipped hour", column: "value", values: 1 }]);
    expect(load.newest).toBe("2026-03-29T01:30:00Z");
  });

  it("may say a day only, where it is declared to mean its start", async () => {
    const column: Column = { type: "time", format: ["%Y-%m-%d", "%Y-%m-%d %H:%M"], dayOnly: "start of day" };
    expect(await results(column, ["2026-01-02", "2026-01-02 10:00"])).toEqual([
      "2026-01-01 23:00:00+00",
      "2026-01-02 09:00:00+00",
    ]);
  });

  it.each([
    ["epoch s", "1767344400"],
    ["epoch ms", "1767344400000"],
    ["epoch us", "1767344400000000"],
  ])("may be %s since 1970 in UTC", async (format, value) => {
    const column: Column = { type: "time", format, zone: "Asia/Tokyo" };
    expect(await results(column, [value, "0", "-1", "1.5", "01", "1e3", "99999999999999999999"])).toEqual([
      "2026-01-02 09:00:00+00",
      "1970-01-01 00:00:00+00",
      expect.stringMatching(/^1969-12-31 23:59:59/),
      ...Array.from({ length: 4 }, () => expect.stringMatching(/^not a time/)),
    ]);
  });

  it("may have a zone of their own", async () => {
    const column: Column = { type: "time", format: "%Y-%m-%d %H:%M", zone: "Asia/Tokyo" };
    expect(await results(column, ["2026-01-02 10:00"])).toEqual(["2026-01-02 01:00:00+00"]);
  });

  it("of days may be written in several ways too", async () => {
    const column: Column = { type: "day", format: ["%Y-%m-%d", "%d.%m.%Y"] };
    expect(await results(column, ["2026-01-02", "02.01.2026", "2026/01/02"])).toEqual([
      "2026-01-02",
      "2026-01-02",
      expect.stringMatching(/^not a day/),
    ]);
  });
});
