import { it } from "vitest";
import { type Cause, incidenceCurves } from "../../src/charts/incidence-curves.ts";
import { english, expectGolden } from "./golden.ts";

const ended = { fulfilled: "met", failed: "refused", released: "called off" };
const waits = {
  axis: "days from the promise",
  ended: (cause: Cause, share: string) => `${ended[cause]} ${share}`,
} as const;
const days = Array.from({ length: 21 }, (_, index) => index + 1);
const points = days.flatMap((time) => {
  const met = 0.86 * (1 - Math.exp(-((time / 8) ** 2)));
  const refused = 0.04 * (1 - Math.exp(-time / 9));
  const calledOff = 0.03 * (1 - Math.exp(-time / 3));
  return [
    { cause: "fulfilled", time, incidence: met, low: met * 0.97, high: met * 1.02 },
    { cause: "failed", time, incidence: refused, low: refused * 0.7, high: refused * 1.3 },
    { cause: "released", time, incidence: calledOff, low: null, high: null },
  ] as const;
});

it("incidenceCurves(points) draws each cause with its own dash, and the promised time", () => {
  expectGolden(
    "incidence-curves",
    incidenceCurves(points, { time: 10, label: "promised: 10 days" }, waits, english, "wide"),
  );
});

it("incidenceCurves(points) needs no promised time", () => {
  expectGolden("incidence-curves-narrow", incidenceCurves(points, null, waits, english, "narrow"));
});
