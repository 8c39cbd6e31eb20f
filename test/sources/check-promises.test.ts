import { describe, expect, it } from "vitest";
import { readWorkspace } from "../../pipelines/sources/read-workspace.ts";
import { counted, outcome, promise, told, workspaceFolder } from "./workspace-folder.ts";

const place = "~/sources/orders/source.ts";
const end = { field: "placed", touchpoint: "delivery.parcel", aspect: "time", journey: "id" };
const sound = { ...end, field: "due", kind: "policy" };

describe("a promise or an outcome that does not fit", () => {
  it.each([
    ["no such promise", promise({ field: "dew" }), `promise "dew": no column "dew"\n  Perhaps "due".`],
    [
      "a promise that is text",
      promise({ field: "status" }),
      'promise "status" is "status", a column of type text\n  A promise is a day, a time or a number.',
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
    ["an outcome that is text", outcome({ field: "status" }), "An outcome is a day, a time or a number."],
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
    [
      "two promises of the same",
      { promises: [sound, { ...sound, field: "placed" }] },
      `${place}: promises "due" and "placed" are about the same\n  Give them a touchpoint or an aspect of their own. Or are they versions of one?`,
    ],
    [
      "two outcomes of the same",
      { outcomes: [end, { ...end, field: "due" }] },
      'outcomes "placed" and "due" are about the same',
    ],
  ])("has %s", async (_, source, text) => {
    expect(await told({ source })).toContain(text);
  });
});

describe("a promised number that does not fit", () => {
  const level = { field: "quoted", aspect: "price", better: "lower", currency: "EUR" };
  const wait = { field: "minutes", aspect: "time", unit: "minutes", madeAt: "placed" };

  it.each([
    [
      "no unit",
      counted({ ...level, currency: undefined }),
      `${place}: promise "quoted" is a number and has no unit\n  Say what it counts: unit: "minutes", or currency: "EUR" where it is money.`,
    ],
    ["a unit and a currency", counted({ ...level, unit: "boxes" }), "has a unit and a currency"],
    [
      "a unit that is not that of its column",
      counted({ ...wait, field: "hours" }),
      'promise "hours" counts "minutes", and its column "hours"',
    ],
    [
      "a currency for a unit",
      counted({ ...level, currency: undefined, unit: "EUR" }),
      'counts "EUR", a currency\n  Money says currency: "EUR".',
    ],
    [
      "a currency, and a column of hours",
      counted({ ...level, field: "hours" }),
      'promise "hours" is money, and its column counts "hours"',
    ],
    ["a currency of no three letters", counted({ ...level, currency: "Euro" }), "three letters, e.g. EUR"],
    [
      "a currency in no column",
      counted({ ...level, currency: { field: "coins" } }),
      'promise "quoted" currency: no column "coins"\n  Perhaps "coin".',
    ],
    ["a currency that is a number", counted({ ...level, currency: { field: "hours" } }), "three letters."],
    [
      "a time in steps",
      counted({ ...wait, field: "quoted", unit: "steps" }),
      'is about time and counts "steps"\n  It counts seconds, minutes, hours, days.',
    ],
    ["money for a time", counted({ ...level, aspect: "time" }), "is about time and is money"],
    [
      "no better",
      counted({ ...level, better: undefined }),
      'promise "quoted" does not say what is better\n  Say what is good for the customer: better: "lower", "higher" or "within".',
    ],
    ["a band of no width", counted({ ...level, better: "within" }), "and has no tolerance"],
    ["a time that is better late", counted({ ...wait, better: "higher" }), 'A time is better "lower"'],
    [
      "a clock that the workspace does not have",
      counted({ ...wait, clock: "calender" }),
      'promise "minutes" clock: no calendar "calender"\n  Perhaps "calendar". There is calendar. Calendars are declared in workspace.ts.',
    ],
    [
      "a clock for a level",
      counted({ ...level, clock: "calendar" }),
      "has a clock\n  A day, a time or a duration",
    ],
    ["a due beside a duration", counted({ ...wait, due: "due" }), "has a due beside it"],
    ["a due that is text", counted({ ...level, due: "coin" }), "It is a day or a time."],
    ["a day with a unit", promise({ unit: "days" }), 'promise "due" is a day and has a unit'],
    [
      "a start for a price",
      counted(level, { ...end, field: "charged", aspect: "price", currency: "EUR", since: "placed" }),
      "has since, and is not about time",
    ],
    [
      "a start and an end",
      counted(wait, { ...end, field: "hours", since: "placed", happenedAt: "due" }),
      "has happenedAt and since",
    ],
    ["a start for a time", outcome({ since: "placed" }), 'outcome "placed" since, and "placed" says when'],
    ["a start that is a day", counted(wait, { ...end, field: "hours", since: "due" }), "It is a time."],
    [
      "an outcome without a unit",
      counted(level, { field: "charged", aspect: "price" }),
      'outcome "charged" is a number and has no unit',
    ],
    [
      "an outcome with two times",
      outcome({ happenedAt: "due" }),
      'outcome "placed" happenedAt, and "placed" says when',
    ],
  ])("has %s", async (_, source, text) => {
    expect(await told({ source })).toContain(text);
  });

  it.each([
    ["no number", level, { field: "placed", aspect: "price" }, "is a time, and promise"],
    [
      "another unit",
      { ...level, aspect: "effort", currency: undefined, unit: "steps" },
      { field: "charged", aspect: "effort", unit: "calls" },
      `${place}: outcome "charged" is in calls, and promise "quoted" in ${place} in steps\n  They are compared as numbers: tell both in one unit`,
    ],
    [
      "no moment",
      wait,
      { field: "minutes", aspect: "time", unit: "minutes" },
      "give the outcome happenedAt, or since",
    ],
  ])("has an outcome with %s", async (_, made, met, text) => {
    expect(await told({ source: counted(made, met) })).toContain(text);
  });

  it("may run by a calendar of the workspace", async () => {
    const calendars = { desk: { hours: { monday: ["09:00", "18:00"] } } };
    const folder = workspaceFolder({ workspace: { calendars }, source: counted({ ...wait, clock: "desk" }) });
    const { sources } = await readWorkspace(folder, { environment: {} });
    expect(sources[0]?.promises).toMatchObject([{ clock: "desk" }]);
  });

  it.each([
    ["money", level, { field: "charged", aspect: "price", currency: { field: "coin" }, happenedAt: "due" }],
    ["steps by a day", { ...level, currency: undefined, unit: "steps", due: "due" }, undefined],
    ["minutes by a time", wait, { field: "placed", aspect: "time" }],
    ["minutes by hours", wait, { field: "hours", aspect: "time", since: "placed" }],
    ["a day by a clock", { field: "due", aspect: "time", clock: "calendar" }, undefined],
  ])("may be %s", async (_, made, met) => {
    const folder = workspaceFolder({ source: counted(made, met) });
    const { sources } = await readWorkspace(folder, { environment: {} });
    expect(sources[0]?.promises).toMatchObject([{ field: made.field }]);
  });
});
