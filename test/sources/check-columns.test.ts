import { describe, expect, it } from "vitest";
import { columns, told } from "./workspace-folder.ts";

const format = (change: object) => ({ format: { type: "csv", ...change } });

describe("columns that do not fit together", () => {
  it.each([
    [
      "two formats of a time that look alike",
      columns({ placed: { type: "time", format: ["%d/%m/%Y %H:%M", "%m/%d/%Y %H:%M"] } }),
      'formats "%d/%m/%Y %H:%M" and "%m/%d/%Y %H:%M" look alike\n  Which one a value has cannot be told.',
    ],
    [
      "a time that says a day, and does not say that this is meant",
      columns({ placed: { type: "time", format: ["%Y-%m-%d %H:%M", "%Y-%m-%d"] } }),
      'format "%Y-%m-%d" of a time says a day only',
    ],
    [
      "an epoch of no unit",
      columns({ placed: { type: "time", format: "epoch hours" } }),
      "unknown epoch: epoch hours",
    ],
    [
      "a format that is none",
      columns({ placed: { type: "time", format: "ISO" } }),
      "a strptime format, e.g.",
    ],
    [
      "one header for two columns",
      columns({ optional: { type: "text", header: "status" } }),
      'columns "status" and "optional" have the same header "status"\n  Say by position which is which.',
    ],
    [
      "one position for two columns",
      columns({ optional: { type: "text", position: 2 }, status: { type: "text", position: 2 } }),
      "have the same position 2",
    ],
    [
      "two currencies in a header",
      columns({ optional: { type: "decimal", header: "{currency}{currency}" } }),
      "{currency} once at most",
    ],
    [
      "a word that is yes and no",
      columns({ optional: { type: "boolean", true: ["1"], false: ["1"] } }),
      'column "optional": "1" means two things',
    ],
    ["a word that is allowed and none", { nulls: ["open"] }, 'column "status": "open" means two things'],
    [
      "one sign for decimals and thousands",
      { numbers: { decimal: ",", thousands: "," } },
      "two different signs",
    ],
    ["no such newest column", { newest: "place" }, 'newest: no column "place"\n  Perhaps "placed".'],
    ["a newest column that is text", { newest: "status" }, "It is a time."],
    ["a name that tells a column", { files: "orders-{status}.csv" }, '"status" is told twice'],
    ["a name that tells something twice", { files: "{shop}-{shop}.csv" }, '"shop" is told twice'],
    [
      "a currency that is a column",
      columns({ optional: { type: "decimal", header: "({currency})" }, optional_currency: "text" }),
      '"optional_currency" is told twice',
    ],
    [
      "a date in a name of no format",
      { files: "orders-{day:%Q}.csv" },
      "files {day:%Q}: unknown time code: %Q",
    ],
  ])("are refused for %s", async (_, source, text) => {
    expect(await told({ source })).toContain(text);
  });
});

describe("a text format that does not fit", () => {
  it.each([
    ["one sign for two things", format({ delimiter: "'", quote: "'" }), `"'" means two things`],
    ["a comment that is the delimiter", format({ comment: "," }), '"," means two things'],
    ["a quote in the delimiter", format({ delimiter: '|"' }), "It has no quote and no line break."],
    [
      "names in a row that is not there",
      format({ header: { rows: 2, names: 3 } }),
      "a row of names among the rows",
    ],
    [
      "a header to find where there is none",
      format({ header: "none", preamble: "until header" }),
      "format.preamble speaks of a header, and the file has none",
    ],
    [
      "a column by its header where there is none",
      { ...format({ header: "none" }), ...columns({ optional: { type: "text", header: "x" } }) },
      'column "optional" speaks of a header',
    ],
    [
      "a position in a format without",
      { format: { type: "ndjson" }, ...columns({ optional: { type: "text", position: 1 } }) },
      "Only the header of delimited text is read so.",
    ],
    ["a footer of no pattern", format({ footer: { pattern: "(" } }), "a regular expression, e.g. ^Total,"],
    [
      "an encoding of no name",
      format({ encoding: "ebcdic" }),
      "utf-8, utf-16, utf-16le, utf-16be, latin-1 or cp1252",
    ],
    [
      "columns to fill that there are not",
      format({ fillDown: { key: ["id"], columns: ["stat"] } }),
      'format.fillDown: no column "stat"\n  Perhaps "status".',
    ],
  ])("is refused for %s", async (_, source, text) => {
    expect(await told({ source })).toContain(text);
  });
});
