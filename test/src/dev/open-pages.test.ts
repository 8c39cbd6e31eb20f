import { describe, expect, it } from "vitest";
import { OpenPages } from "../../../src/dev/open-pages.ts";

describe("OpenPages", () => {
  it("asks for what the pages that are open read, the last that were sent", () => {
    const pages = new OpenPages();
    expect(pages.asked(1)).toEqual([]);
    pages.note("/en/", ["ratings", "metrics.kept_rate"]);
    pages.note("/en/ledger/?fresh", ["ledger", "metrics.kept_rate"]);
    expect(pages.asked(0)).toEqual(["ledger", "metrics.kept_rate"]);
    expect(pages.asked(2)).toEqual(["ledger", "metrics.kept_rate", "ratings"]);
    pages.note("/en/", ["ratings"]);
    expect(pages.asked(1)).toEqual(["metrics.kept_rate", "ratings"]);
  });

  it("lets a page be made where nothing is left for later that it read, if it ever was", () => {
    const pages = new OpenPages();
    const all = (name: string) => ({ name, but: [] });
    pages.note("/en/", ["ratings"]);
    expect(pages.canBeMade("/en/?x=1#y", [all("curves")])).toBe(true);
    expect(pages.canBeMade("/en/", [all("ratings")])).toBe(false);
    expect(pages.canBeMade("/en/paths/", [all("curves")])).toBe(false);
    expect(pages.canBeMade("/en/paths/", [])).toBe(true);
    pages.note("/en/parcel/", ["faults@parcel", "slack"]);
    expect(pages.canBeMade("/en/parcel/", [{ name: "faults", but: ["parcel"] }])).toBe(true);
    expect(pages.canBeMade("/en/parcel/", [{ name: "faults", but: ["hub"] }])).toBe(false);
    expect(pages.canBeMade("/en/parcel/", [{ name: "slack", but: ["parcel"] }])).toBe(false);
  });
});
