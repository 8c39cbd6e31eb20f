import { describe, expect, it } from "vitest";
import { timeFormat } from "../../pipelines/sources/time-format.ts";

describe("timeFormat", () => {
  it.each([
    [
      "%Y-%m-%d %H:%M:%S",
      "2018-03-01 10:00:00",
      ["2018-03-01T10:00:00", "2018-3-1 10:00:00", "2018-03-01 24:00:00", " 2018-03-01 10:00:00"],
    ],
    ["%d.%m.%Y", "01.03.2018", ["01x03x2018", "1.3.2018"]],
    ["%-d/%-m/%Y", "1/3/2018", ["001/3/2018"]],
    [
      "%Y-%m-%dT%H:%M:%S%z",
      "2018-03-01T10:00:00+02:00",
      ["2018-03-01T10:00:00+25:00", "2018-03-01T10:00:00"],
    ],
    ["%F %T", "2018-03-01 10:00:00", ["2018-03-01"]],
    ["%b %d, %Y %I:%M %p", "Mar 01, 2018 10:00 PM", ["Mar 01, 2018 13:00 PM"]],
  ])("%j fits %j and nothing like it", (format, value, others) => {
    const shape = new RegExp(`^(?:${timeFormat(format).shape})$`);
    expect(value).toMatch(shape);
    for (const other of others) expect(other).not.toMatch(shape);
  });

  it("knows whether there is an offset and a whole date", () => {
    expect(timeFormat("%Y-%m-%d %z")).toMatchObject({ hasOffset: true, hasDate: true });
    expect(timeFormat("%H:%M")).toMatchObject({ hasOffset: false, hasDate: false });
  });

  it("does not know every code", () => {
    expect(() => timeFormat("%Q")).toThrow("unknown time code: %Q");
    expect(() => timeFormat("%Y-%")).not.toThrow();
  });
});
