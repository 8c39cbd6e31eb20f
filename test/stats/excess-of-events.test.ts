import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excessOfEvents } from "../../pipelines/stats/excess-of-events.ts";

const exposed = fc.record({
  events: fc.nat(60),
  exposure: fc.double({ min: 0.1, max: 1000, noNaN: true }),
});

describe("excessOfEvents", () => {
  it("is the upper tail of a fair coin where both are exposed alike", () => {
    // Of 10 tosses, 8, 9 or 10 heads: (45 + 10 + 1) / 1024.
    expect(excessOfEvents({ events: 8, exposure: 5 }, { events: 2, exposure: 5 })).toBeCloseTo(56 / 1024, 12);
  });

  it("is 1 where nothing was seen here, and small where everything was", () => {
    expect(excessOfEvents({ events: 0, exposure: 1 }, { events: 9, exposure: 1 })).toBeCloseTo(1, 12);
    expect(excessOfEvents({ events: 5, exposure: 1 }, { events: 0, exposure: 9 })).toBeCloseTo(1e-5, 12);
  });

  it("lies within 0 and 1, and the tails of both sides overlap in what was seen", () => {
    fc.assert(
      fc.property(exposed, exposed, (here, elsewhere) => {
        const [more, less] = [excessOfEvents(here, elsewhere), excessOfEvents(elsewhere, here)];
        expect(more).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(1);
        expect(more + less).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
    );
  });

  it("falls with every further event here", () => {
    const at = (events: number) => excessOfEvents({ events, exposure: 2 }, { events: 20, exposure: 8 });
    for (let events = 1; events < 30; events += 1) expect(at(events)).toBeLessThan(at(events - 1));
  });

  it.each([
    [{ events: -1, exposure: 1 }, "invalid count: -1"],
    [{ events: 1.5, exposure: 1 }, "invalid count: 1.5"],
    [{ events: 1, exposure: 0 }, "invalid exposure: 0"],
  ])("does not take %j", (here, message) => {
    expect(() => excessOfEvents(here, { events: 1, exposure: 1 })).toThrow(message);
  });
});
