import { it } from "vitest";
import { type VerdictShare, verdictShares } from "../../src/charts/verdict-shares.ts";
import { english, expectGolden } from "./golden.ts";

it("verdictShares(shares) puts broken to the left of the line, kept and exceeded to its right", () => {
  const bar = "Parcel on the day";
  const shares = [
    { bar, part: "late", share: 0.15, text: "15.0\u202f%" },
    { bar, part: "failed", share: 0.05, text: "5.0\u202f%" },
    { bar, part: "kept", share: 0.2, text: "20.0\u202f%" },
    { bar, part: "exceeded", share: 0.6, text: "60.0\u202f%" },
    { bar: "Handed over", part: "late", share: 0.02, text: "2.0\u202f%" },
    { bar: "Handed over", part: "kept", share: 0.98, text: "98.0\u202f%" },
  ] as const;
  expectGolden("verdict-shares", verdictShares(shares, english, "wide"));
});

it("verdictShares(shares) keeps many words and a name beyond the line within the picture", () => {
  const share = (part: VerdictShare["part"], value: number): VerdictShare => ({
    bar: "Replacement machine",
    part,
    share: value,
    text: english.percent(value),
  });
  const shares = [
    share("late", 0.4),
    share("missed", 0.2),
    share("failed", 0.1),
    share("overdue", 0.05),
    share("kept", 0.25),
  ];
  expectGolden("verdict-shares-crowded", verdictShares(shares, english, "narrow"));
});
