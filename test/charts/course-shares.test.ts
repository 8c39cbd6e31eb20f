import { it } from "vitest";
import { type CourseSequence, courseShares } from "../../src/charts/course-shares.ts";
import { expectGolden } from "./golden.ts";

const sequences: readonly CourseSequence[] = [
  {
    title: "Checkout → Handed to the carrier → Parcel on the day",
    steps: [
      {
        name: "Checkout → Handed to the carrier",
        parts: [
          { course: "never", share: 0.1 },
          { course: "directly", share: 0.5 },
          { course: "open", share: 0.05 },
          { course: "detour", share: 0.3 },
          { course: "before", share: 0.05 },
        ],
        told: [
          "50.0\u202f% straight on, 30.0\u202f% by way of others, 10.0\u202f% never, 5.0\u202f% open still and 5.0\u202f% had been there before",
          "Promised: 2 days. Took: 3 days.",
        ],
      },
      {
        name: "Handed to the carrier → Parcel on the day",
        parts: [
          { course: "directly", share: 0.8 },
          { course: "withheld", share: 0.2 },
        ],
        told: ["80.0\u202f% straight on and 20.0\u202f% withheld"],
      },
    ],
  },
];

it("courseShares(sequences) divides those on a sequence by how they went on, step by step", () => {
  expectGolden("course-shares", courseShares(sequences, "wide"));
});

it("courseShares(sequences) wraps what is told on a phone", () => {
  expectGolden("course-shares-narrow", courseShares(sequences, "narrow"));
});
