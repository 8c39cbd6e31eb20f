import { describe, expect, it } from "vitest";
import { hoursOf } from "../../pipelines/sources/contract.ts";
import { told } from "./workspace-folder.ts";

describe("hoursOf", () => {
  it("reads minutes, hours, days and weeks", () => {
    expect(["30 minutes", "1 hour", "36 hours", "8 days", "2 weeks"].map(hoursOf)).toEqual([
      0.5, 1, 36, 192, 336,
    ]);
  });

  it("refuses what is no duration", () => {
    expect(() => hoursOf("3 moons")).toThrow("invalid duration: 3 moons");
    expect(() => hoursOf("0 days")).toThrow("invalid duration: 0 days");
  });
});

describe("a contract", () => {
  it("is refused with a duration that cannot be read", async () => {
    expect(await told({ source: { freshness: { warnAfter: "soon" } } })).toBe(
      `~/sources/orders/source.ts: freshness.warnAfter is "soon"\n  It should be a duration, e.g. 36 hours or 8 days.`,
    );
  });

  it("is refused with a freshness that says nothing", async () => {
    expect(await told({ source: { freshness: {} } })).toBe(
      "~/sources/orders/source.ts: freshness is {}\n  It should be warnAfter, failAfter or both.",
    );
  });

  it("is refused with a freshness by a column that is no time", async () => {
    expect(await told({ source: { freshness: { warnAfter: "1 day", by: "id" } } })).toMatch(
      /^~\/sources\/orders\/source\.ts: freshness\.by is "id", a column of type text/,
    );
  });

  it("is refused with a share above one", async () => {
    expect(await told({ source: { maximumQuarantined: 5 } })).toBe(
      "~/sources/orders/source.ts: maximumQuarantined is 5\n  It should be at most 1.",
    );
  });
});
