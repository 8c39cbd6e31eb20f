import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  berlinDay,
  berlinHour,
  berlinTime,
  dayOf,
  isWorkingDay,
} from "../../../data/kestrel/generator/calendar.ts";
import {
  afterOpeningHours,
  holidays,
  openFrom,
  openUntil,
} from "../../../data/kestrel/generator/opening-hours.ts";

const moment = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 1000, max: Date.UTC(2025, 11, 1) / 1000 })
  .map((seconds) => seconds * 1000);

describe("afterOpeningHours", () => {
  it("counts opening hours and nothing else", () => {
    fc.assert(
      fc.property(moment, fc.double({ min: 0.01, max: 60, noNaN: true }), (from, hours) => {
        const until = afterOpeningHours(from, hours);
        expect(Math.abs(openHoursBetween(from, until) - hours)).toBeLessThan(0.001);
        expect(holidays.has(berlinDay(until))).toBe(false);
      }),
    );
  });

  it("goes over evenings, weekends and holidays", () => {
    const evening = Date.UTC(2025, 3, 17, 15); // Maundy Thursday, 17:00
    expect(berlinTime(afterOpeningHours(evening, 2))).toBe("2025-04-22 09:00:00");
    expect(berlinTime(afterOpeningHours(evening, 1))).toBe("2025-04-17 18:00:00");
  });
});

function openHoursBetween(from: number, until: number): number {
  let hours = 0;
  for (let day = berlinDay(from); day <= berlinDay(until); day++) {
    if (!isWorkingDay(day) || holidays.has(day)) continue;
    const start = day === berlinDay(from) ? Math.max(openFrom, berlinHour(from)) : openFrom;
    const end = day === berlinDay(until) ? Math.min(openUntil, berlinHour(until)) : openUntil;
    hours += Math.max(0, end - start);
  }
  return hours;
}

describe("the holidays", () => {
  it("lie on working days of the record", () => {
    for (const day of holidays) expect(isWorkingDay(day) && day >= dayOf("2024-01-01")).toBe(true);
  });
});
