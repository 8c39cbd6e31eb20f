import { it } from "vitest";
import { type SlackBar, slackDistribution } from "../../src/charts/slack-distribution.ts";
import { english, expectGolden } from "./golden.ts";

const bars: readonly SlackBar[] = [
  { verdict: "exceeded", from: 4, to: 5, pairs: 12, tail: "≥\u202f4" },
  { verdict: "exceeded", from: 3, to: 4, pairs: 80, tail: null },
  { verdict: "exceeded", from: 2, to: 3, pairs: 120, tail: null },
  { verdict: "kept", from: 1, to: 2, pairs: 60, tail: null },
  { verdict: "kept", from: 0, to: 1, pairs: 40, tail: null },
  { verdict: "broken", from: -1, to: 0, pairs: 25, tail: null },
  { verdict: "broken", from: -2, to: -1, pairs: 30, tail: "≥\u202f2" },
];
const labels = { earlier: ["212 exceeded", "100 kept"], later: ["55 late"] };

it("slackDistribution(bars) keeps a promised day until it ends", () => {
  expectGolden(
    "slack-distribution",
    slackDistribution(bars, labels, { unit: "days", promise: "day" }, english, "wide"),
  );
});

it("slackDistribution(bars) breaks a promised time at that time, also on a phone", () => {
  const unit = { unit: "hours", promise: "time" } as const;
  expectGolden("slack-distribution-narrow", slackDistribution(bars, labels, unit, english, "narrow"));
});

it("slackDistribution(bars) makes room for words beside a line near the edge", () => {
  const late = bars.filter(({ from }) => from < 1);
  const unit = { unit: "business hours", promise: "time" } as const;
  const told = { earlier: ["2,355 kept"], later: ["860 late"] };
  expectGolden("slack-distribution-edge", slackDistribution(late, told, unit, english, "narrow"));
});
