import type { JourneyPoint, Share } from "../../src/charts/journey-points.ts";

const nothing = { exceeded: null, kept: null, broken: null, felt: [], remark: [] };

function share(value: number, half: number): Share {
  return { value, low: value - half, high: value + half, text: `${Math.round(value * 100)}\u202f%` };
}

/** Two measured touchpoints, one of them the worst, among others that nobody measures. */
export const journeyRows: readonly JourneyPoint[] = [
  {
    ...nothing,
    stage: "promise",
    stageName: "Promise",
    touchpoint: "promise.advert",
    label: "Advert",
    customers: 900,
    missing: "no promise",
  },
  {
    stage: "delivery",
    stageName: "Delivery",
    touchpoint: "delivery.parcel",
    label: "Parcel on the day",
    customers: 500,
    missing: null,
    exceeded: share(0.4, 0.04),
    kept: share(0.7, 0.04),
    broken: share(0.3, 0.05),
    felt: [
      { score: 4.4, text: "4.40", when: "in time" },
      { score: 2.1, text: "2.10", when: "late" },
    ],
    remark: ["hurts most:", "41\u202f% in", "Mar 2026"],
  },
  {
    stage: "delivery",
    stageName: "Delivery",
    touchpoint: "delivery.handover",
    label: "Handed to the carrier",
    customers: 480,
    missing: null,
    exceeded: share(0, 0),
    kept: share(0.9, 0.02),
    broken: share(0.1, 0.02),
    felt: [],
    remark: [],
  },
  {
    ...nothing,
    stage: "product",
    stageName: "Product",
    touchpoint: "product.use",
    label: "In use",
    customers: 0,
    missing: "no promise",
    felt: [{ score: 3.9, text: "3.90", when: null }],
  },
  {
    ...nothing,
    stage: "repair",
    stageName: "Repair",
    touchpoint: null,
    label: "",
    customers: 0,
    missing: "no touchpoint",
  },
];
