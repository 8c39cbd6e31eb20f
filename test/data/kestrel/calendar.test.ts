import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  berlinDay,
  berlinHour,
  berlinMoment,
  berlinTime,
  dateOf,
  dayOf,
  hour,
  isWorkingDay,
} from "../../../data/kestrel/generator/calendar.ts";

const moment = fc
  .integer({ min: Date.UTC(2023, 0, 1) / 1000, max: Date.UTC(2028, 0, 1) / 1000 })
  .map((s) => s * 1000);
const day = fc.integer({ min: dayOf("2023-01-01"), max: dayOf("2028-01-01") });
const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Berlin",
  dateStyle: "short",
  timeStyle: "medium",
});

describe("the calendar of Berlin", () => {
  it("shows the time that the time zone database shows", () => {
    fc.assert(
      fc.property(moment, (at) => {
        expect(berlinTime(at)).toBe(clock.format(at));
      }),
    );
  });

  it("finds the moment of a local hour, unless clocks skip it", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), (on, minutes) => {
        const at = berlinMoment(on, minutes / 60);
        const shown = berlinTime(at);
        const isSkipped = berlinHour(at) >= 3 && minutes >= 120 && minutes < 180;
        if (isSkipped) return;
        expect(berlinDay(at)).toBe(on);
        expect(shown.slice(11, 16)).toBe(`${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`);
      }),
    );
  });

  it("shows an hour that does not exist on a clock that is changed an hour late", () => {
    const change = Date.UTC(2025, 2, 30, 1, 30);
    expect(berlinTime(change)).toBe("2025-03-30 03:30:00");
    expect(berlinTime(change, hour)).toBe("2025-03-30 02:30:00");
  });

  it("counts working days from Monday to Friday", () => {
    expect(dateOf(addWorkingDays(dayOf("2025-05-30"), 1))).toBe("2025-06-02");
    expect(dateOf(addWorkingDays(dayOf("2025-05-31"), 0))).toBe("2025-06-02");
    fc.assert(
      fc.property(day, fc.nat(20), (from, count) => {
        const to = addWorkingDays(from, count);
        expect(isWorkingDay(to)).toBe(true);
        const start = addWorkingDays(from, 0);
        const between = Array.from({ length: to - start }, (_, index) => start + 1 + index).filter(
          isWorkingDay,
        );
        expect(between).toHaveLength(count);
      }),
    );
  });
});

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
