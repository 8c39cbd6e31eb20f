import { describe, expect, it } from "vitest";
import { columns, outcome, promise, told } from "./workspace-folder.ts";

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
    ["no such promise", promise({ field: "dew" }), `promise "dew": no column "dew"\n  Perhaps "due".`],
    [
      "a promise that is text",
      promise({ field: "status" }),
      'promise "status" is "status", a column of type text\n  A promise is a day or a time.',
    ],
    ["a promise that is ignored", promise({ field: "seen" }), 'column "seen" is ignored'],
    [
      "a promise at no touchpoint",
      promise({ touchpoint: "delivery.parsel" }),
      'no touchpoint "delivery.parsel"\n  Perhaps "delivery.parcel".',
    ],
    [
      "a promise of a journey that may be empty",
      promise({ journey: "optional" }),
      'journey "optional" may be empty\n  It names the promise.',
    ],
    [
      "a promise made at a day",
      promise({ madeAt: "due" }),
      'madeAt is "due", a column of type day\n  It is a time.',
    ],
    ["a version that is text", promise({ version: "status" }), "It is an integer, 1 for the first."],
    [
      "a promise of no kind",
      promise({ kind: "hope" }),
      'promises.0.kind is "hope"\n  It should be explicit, policy, implied or own.',
    ],
    ["an outcome that is text", outcome({ field: "status" }), "An outcome is a time or a day."],
    [
      "a status that does not occur",
      outcome({ status: { field: "status", fulfilled: ["dome"] } }),
      'status "dome" is not allowed in "status"\n  Perhaps "done".',
    ],
    [
      "a status that means two things",
      outcome({ status: { field: "status", fulfilled: ["done"], failed: ["done"] } }),
      'status "done" means two things',
    ],
  ])("has %s", async (_, source, text) => {
    expect(await told({ source })).toContain(text);
  });

  it("maps to a table that there is not", async () => {
    expect(await told({ files: { "sources/orders/journey.sql": "select 1" } })).toContain(
      '~/sources/orders/journey.sql: no canonical table "journey"\n  Perhaps journeys.sql.',
    );
  });
});
