import { describe, expect, it } from "vitest";
import { columns, told } from "./workspace-folder.ts";

const place = "~/sources/orders/source.ts";

describe("a source that does not fit", () => {
  it.each([
    [
      "a column of no type",
      columns({ id: "number" }),
      `${place}: columns.id.type is "number"\n  It should be text, integer, decimal, boolean, time, day or ignored.`,
    ],
    [
      "a time without a format",
      columns({ placed: { type: "time" } }),
      `${place}: columns.placed.format is missing`,
    ],
    [
      "a code of no time",
      columns({ placed: { type: "time", format: "%Y-%m-%d %Q" } }),
      'column "placed": format "%Y-%m-%d %Q": unknown time code: %Q',
    ],
    [
      "a time without a date",
      columns({ placed: { type: "time", format: "%H:%M" } }),
      'format "%H:%M" has no whole date',
    ],
    [
      "a day with an offset",
      columns({ due: { type: "day", format: "%Y-%m-%d%z" } }),
      "of a day has an offset",
    ],
    ["a zone that is none", { zone: "Berlin" }, `${place}: zone: no time zone "Berlin"`],
    ["columns that differ in case", columns({ ID: "text" }), 'columns "id" and "ID" differ in case only'],
    ["no such key", { key: ["idd"] }, `${place}: key: no column "idd"\n  Perhaps "id".`],
    ["a key that is ignored", { key: ["seen"] }, `key: column "seen" is ignored`],
  ])("has %s", async (_, source, text) => {
    expect(await told({ source })).toContain(text);
  });

  it("maps to a table that there is not", async () => {
    expect(await told({ files: { "sources/orders/journey.sql": "select 1" } })).toContain(
      '~/sources/orders/journey.sql: no canonical table "journey"\n  Perhaps journeys.sql.',
    );
  });
});
