import fc from "fast-check";
import { LosslessNumber, parse } from "lossless-json";
import { describe, expect, it } from "vitest";
import { parseSound } from "../../../pipelines/ingest/readers/parse-json.ts";
import { deepest } from "../../../pipelines/ingest/readers/scan-json.ts";

function byLibrary(text: string): unknown {
  return parse(text, null, { parseNumber: (digits) => new LosslessNumber(digits) });
}

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null || value instanceof LosslessNumber) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

const json = fc
  .tuple(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, " ", "\t", "\r\n"))
  .map(([value, space]) => JSON.stringify(value, null, space));

const damage = fc.record({
  at: fc.nat(),
  cut: fc.nat({ max: 3 }),
  put: fc.constantFrom("", ...'{}[],:"\\ue0.-+1 \n\u0000'.split(""), "\\u12", "\\ud800", "null", '"a":1,'),
});

describe("parseSound", () => {
  it("reads any JSON as the library does that says what is wrong with others", () => {
    fc.assert(
      fc.property(json, (text) => {
        fc.pre(!text.includes("__proto__") && depthOf(byLibrary(text)) <= deepest);
        expect(parseSound(text)).toEqual(byLibrary(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("takes no damaged JSON for sound that the library refuses or reads otherwise", () => {
    fc.assert(
      fc.property(json, damage, (text, { at, cut, put }) => {
        const place = at % (text.length + 1);
        const damaged = text.slice(0, place) + put + text.slice(place + cut);
        const value = parseSound(damaged);
        if (value !== undefined) expect(value).toEqual(byLibrary(damaged));
      }),
      { numRuns: 5000 },
    );
  });

  it("keeps the digits of a number", () => {
    expect(parseSound("[1.10, -0, 12345678901234567890, 1E+2]")).toEqual(
      ["1.10", "-0", "12345678901234567890", "1E+2"].map((digits) => new LosslessNumber(digits)),
    );
  });

  it.each([
    ['{"a":1,"a":1}', "a key that is there twice, with the same value"],
    ['{"a":1,"\\u0061":2}', "a key that is there twice, once as an escape"],
    ['{"__proto__":1}', "a key that an object cannot keep"],
    [`${"[".repeat(deepest + 1)}${"]".repeat(deepest + 1)}`, "too many levels"],
    ["[1,]", "a comma before the end"],
    ["01", "a number that starts with 0"],
    ["1 2", "text after its end"],
    ['"\n"', "a line break inside quotes"],
    ['"\\x"', "an escape that there is not"],
    ['"a', "a quote that does not close"],
    ["{a:1}", "a key without quotes"],
    ["nul", "half a word"],
    ["", "nothing"],
  ])("leaves %j to others: %s", (text) => {
    expect(parseSound(text)).toBeUndefined();
  });

  it("reads as many levels as a record may have", () => {
    expect(parseSound(`${"[".repeat(deepest)}${"]".repeat(deepest)}`)).toBeDefined();
  });
});
