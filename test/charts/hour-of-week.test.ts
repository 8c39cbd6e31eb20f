import { it } from "vitest";
import { hourOfWeek, weekdays } from "../../src/charts/hour-of-week.ts";
import { english, expectGolden } from "./golden.ts";

const hours = weekdays.flatMap((day, index) =>
  Array.from({ length: 24 }, (_, hour) => ({
    day,
    hour,
    share: hour < 6 || hour >= 22 ? 0.1 + index * 0.03 : 0.7 + ((hour + index) % 6) * 0.05,
    thin: day === "Sun" && hour === 4,
  })),
);

it("hourOfWeek(hours) draws an hour without cases as one with too few, and says below what its colours mean", () => {
  const told = hours.filter(({ day, hour }) => day !== "Sat" || hour !== 4);
  expectGolden("hour-of-week-silent", hourOfWeek(told, english, "wide"));
});

it("hourOfWeek(hours) crosses out hours in which less than half was kept", () => {
  expectGolden("hour-of-week", hourOfWeek(hours, english, "wide"));
});

it("hourOfWeek(hours) stands upright on a phone", () => {
  expectGolden("hour-of-week-narrow", hourOfWeek(hours, english, "narrow"));
});
