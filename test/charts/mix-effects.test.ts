import { it } from "vitest";
import { mixEffects } from "../../src/charts/mix-effects.ts";
import { english, expectGolden } from "./golden.ts";

it("mixEffects(effects) shows a better mix hiding worse rates", () => {
  const effects = [
    { part: "total", points: 0.2, low: -0.6, high: 1 },
    { part: "rate", points: -3.1, low: -4, high: -2.2 },
    { part: "mix", points: 3.3, low: 2.8, high: 3.8 },
  ] as const;
  const written = (points: number) => `${points > 0 ? "+" : "−"}${Math.abs(points).toFixed(1)}`;
  expectGolden("mix-effects", mixEffects(effects, written, english, "wide"));
});
