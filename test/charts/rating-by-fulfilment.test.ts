import { it } from "vitest";
import { ratingByFulfilment } from "../../src/charts/rating-by-fulfilment.ts";
import { english, expectGolden } from "./golden.ts";

it("ratingByFulfilment(scores, means) stacks the scores from lowest to highest and says the mean, its interval and n", () => {
  const shares = { "in time": [0.05, 0.05, 0.1, 0.2, 0.6], late: [0.5, 0.1, 0.1, 0.1, 0.2] };
  const scores = Object.entries(shares).flatMap(([fulfilment, parts]) =>
    parts.map((share, index) => ({ fulfilment, score: index + 1, share })),
  );
  const means = [
    { fulfilment: "in time", mean: "4.25", note: "4.20–4.30, n 1,200" },
    { fulfilment: "late", mean: "2.40", note: "2.20–2.60, n 90" },
  ];
  expectGolden("rating-by-fulfilment", ratingByFulfilment(scores, means, english, "wide"));
  expectGolden("rating-by-fulfilment-narrow", ratingByFulfilment(scores, means, english, "narrow"));
});
