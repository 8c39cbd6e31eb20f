import { it } from "vitest";
import { pathRows, type Way, type WayScale } from "../../src/charts/path-rows.ts";
import { expectGolden } from "./golden.ts";

const promised = (label: string) => ({ label, kind: "promised" }) as const;
const ways: readonly Way[] = [
  {
    steps: ["Checkout", "Order confirmed", "Handed to the carrier", "Parcel on the day"].map(promised),
    amount: "42.0\u202f%",
    estimate: {
      value: 0.3,
      low: 0.28,
      high: 0.32,
      text: "30.0\u202f%",
      narrow: "30.0\u202f% (28.0 to 32.0\u202f%)",
    },
    standing: "better",
  },
  {
    steps: [
      promised("Checkout"),
      { label: "24-hour line", kind: "other" },
      promised("Parcel on the day"),
      { label: "Complaint resolved", kind: "other" },
      { label: "↺ 24-hour line", kind: "return" },
    ],
    amount: "1.2\u202f%",
    estimate: {
      value: 0.92,
      low: 0.8,
      high: 0.97,
      text: "◆ 92\u202f%",
      narrow: "◆ 92\u202f% (80 to 97\u202f%)",
    },
    standing: "worse",
  },
  {
    steps: [promised("Checkout")],
    amount: "0.9\u202f%",
    estimate: { value: 0.5, low: null, high: null, text: "50.0\u202f%", narrow: "50.0\u202f%" },
    standing: "alike",
  },
];
const scale: WayScale = {
  domain: [0, 1],
  ends: ["0\u202f%", "100\u202f%"],
  reference: { value: 0.45, label: "all" },
  headings: ["of journeys", "with a broken promise"],
};

it("pathRows(ways) writes each way as small steps, with its estimate at the right", () => {
  expectGolden("path-rows", pathRows(ways, scale, "wide"));
});

it("pathRows(ways) puts the numbers above the steps on a phone", () => {
  expectGolden("path-rows-narrow", pathRows(ways, { ...scale, reference: null }, "narrow"));
});
