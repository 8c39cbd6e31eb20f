import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkOf, readLink } from "../../../src/explorer/link.ts";
import {
  dimensions,
  type Filter,
  measures,
  periods,
  start,
  type View,
  versions,
  withValues,
} from "../../../src/explorer/view.ts";

const months = Array.from(
  { length: 24 },
  (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
);
const known = {
  touchpoint: ["order.checkout", "delivery.parcel", "support.phone"],
  month: months,
  region: ["North", "East", "a,b & c=d", "Łódź #1", "not said"],
  tier: ["plus", "standard"],
  segment: ["Sent by friends, twice", "Met at a fair", "others", "not said"],
};

const filter: fc.Arbitrary<Filter> = fc
  .record({
    touchpoint: fc.subarray(known.touchpoint),
    month: fc.subarray(known.month),
    region: fc.subarray(known.region),
    tier: fc.subarray(known.tier),
    segment: fc.subarray(known.segment),
  })
  .map((chosen) =>
    (Object.keys(chosen) as (keyof typeof chosen)[]).reduce<Filter>(
      (all, name) => withValues(all, name, chosen[name], known[name]),
      {},
    ),
  );
const view: fc.Arbitrary<View> = fc.record({
  measure: fc.constantFrom(...measures),
  period: fc.constantFrom(...periods),
  version: fc.constantFrom(...versions),
  split: fc.constantFrom("region", "tier", "segment", null),
  filter,
  against: fc.option(filter, { nil: null }),
});

describe("a link", () => {
  it("is the view: every view is read from its link as it was, with nothing dropped", () => {
    fc.assert(
      fc.property(view, (shown) => {
        expect(readLink(`#${linkOf(shown, known)}`, known)).toEqual({ view: shown, dropped: [] });
      }),
    );
  });

  it("opens a valid view whatever it says, and reading what is shown then drops nothing more", () => {
    const garbage = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          "region=",
          "region=!",
          "month=2024-05..1999-01",
          "against",
          "split=month",
          "%E0%A4%A",
          "tier=plus,gold",
        ),
      ),
    );
    fc.assert(
      fc.property(garbage, fc.boolean(), (parts, isHeaded) => {
        const { view: shown } = readLink((isHeaded ? ["1", ...parts] : parts).join("&"), known);
        for (const one of [shown.filter, shown.against ?? {}])
          for (const name of dimensions)
            for (const value of one[name] ?? []) expect(known[name as keyof typeof known]).toContain(value);
        expect(readLink(linkOf(shown, known), known)).toEqual({ view: shown, dropped: [] });
      }),
    );
  });

  it("is empty at the start, and short: months as a range, few left out as what is left out", () => {
    expect(linkOf(start, known)).toBe("");
    const chosen = { month: months.slice(2, 11), region: known.region.slice(1) };
    expect(linkOf({ ...start, filter: chosen }, known)).toBe("1&month=2024-03..2024-11&region=!North");
  });

  it("filters by segments, and one to a site without segments says what it drops", () => {
    const chosen = { tier: ["plus"], segment: ["Sent by friends, twice"] };
    const link = linkOf({ ...start, split: "segment", filter: chosen }, known);
    expect(link).toBe("1&split=segment&tier=plus&segment=Sent%20by%20friends%2C%20twice");
    const { segment: _, ...without } = known;
    expect(readLink(link, without)).toEqual({
      view: { ...start, filter: { tier: ["plus"] } },
      dropped: ["split=segment", "segment=Sent%20by%20friends%2C%20twice"],
    });
  });

  it("says what it drops: values and names that the site does not have, and everything of another form", () => {
    expect(readLink("#1&region=North,Mars&colour=red&measure=love", known)).toEqual({
      view: { ...start, filter: { region: ["North"] } },
      dropped: ["region=Mars", "colour=red", "measure=love"],
    });
    expect(readLink("#9&region=North", known)).toEqual({ view: start, dropped: ["9", "region=North"] });
    expect(readLink("#1&month=2023-11..2024-02", known)).toEqual({
      view: { ...start, filter: { month: ["2024-01", "2024-02"] } },
      dropped: ["month=2023-11"],
    });
  });
});
