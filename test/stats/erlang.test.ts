import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { erlangA, erlangB, erlangC, serviceLevel } from "../../pipelines/stats/erlang.ts";
import { seededRandom } from "../../pipelines/stats/seeded-random.ts";
import { vectorsOf } from "./vectors.ts";

const queues = fc.record({
  arrivals: fc.double({ min: 0.01, max: 20, noNaN: true }),
  handling: fc.double({ min: 0.1, max: 5, noNaN: true }),
  servers: fc.integer({ min: 1, max: 120 }),
});

function near(found: number | undefined, wanted: number | undefined, tolerance: number): void {
  expect(Math.abs((found ?? Number.NaN) - (wanted ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
}

describe("erlangB", () => {
  it.each(vectorsOf<{ load: number; servers: readonly number[] }, { B: readonly number[] }>("erlangB"))(
    "agrees with the published value $id",
    ({ input, expected, tolerance }) => {
      input.servers.forEach((servers, index) => {
        near(erlangB(input.load, servers), expected.B[index], tolerance);
      });
    },
  );

  it("blocks nobody without calls, and fewer with each server more", () => {
    expect(erlangB(0, 3)).toBe(0);
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.integer({ min: 1, max: 120 }),
        (load, servers) => {
          expect(erlangB(load, servers)).toBeLessThan(1);
          expect(erlangB(load, servers + 1)).toBeLessThanOrEqual(erlangB(load, servers));
          if (servers < 2 * load) expect(erlangB(load, servers + 1)).toBeLessThan(erlangB(load, servers));
        },
      ),
    );
  });
});

describe("erlangC", () => {
  it.each(vectorsOf("erlangC-14"))(
    "agrees with the published value $id",
    ({ input, expected, tolerance }) => {
      const { calls = 0, interval_min = 1, aht_min = 0, target_min = 0, agents = 0 } = input;
      const queue = { arrivals: calls / interval_min, handling: aht_min, servers: agents };
      near(queue.arrivals * queue.handling, expected.load, tolerance);
      near(erlangC(queue)?.waiting, expected.p_wait, tolerance);
      near(erlangC(queue)?.occupancy, expected.occupancy, tolerance);
      near(serviceLevel(queue, target_min), expected.service_level, tolerance);
    },
  );

  it.each(vectorsOf("erlangC-wait"))(
    "agrees with the published value $id",
    ({ input, expected, tolerance }) => {
      const { calls = 0, period_s = 1, aht_s = 0, agents = 0 } = input;
      const queue = { arrivals: calls / period_s, handling: aht_s, servers: agents };
      near(erlangC(queue)?.meanWait, expected.wait_s, tolerance);
    },
  );

  it("has no end where servers cannot keep up, and answers nobody in time", () => {
    const queue = { arrivals: 2, handling: 1, servers: 2 };
    expect(erlangC(queue)).toBeNull();
    expect(serviceLevel(queue, 10)).toBe(0);
  });

  it("answers more the longer the limit, all in the end", () => {
    fc.assert(
      fc.property(queues, fc.double({ min: 0, max: 10, noNaN: true }), (queue, limit) => {
        const found = erlangC(queue);
        if (!found) return;
        expect(found.waiting).toBeGreaterThanOrEqual(0);
        expect(found.waiting).toBeLessThanOrEqual(1);
        expect(serviceLevel(queue, 0)).toBeCloseTo(1 - found.waiting, 10);
        expect(serviceLevel(queue, limit + 1)).toBeGreaterThanOrEqual(serviceLevel(queue, limit));
        expect(serviceLevel(queue, limit)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("erlangA", () => {
  it.each(vectorsOf("erlangA"))("agrees with the published value $id", ({ input, expected, tolerance }) => {
    const { calls = 0, interval_min = 1, aht_min = 0, patience_min = 1, agents = 0 } = input;
    const found = erlangA(
      { arrivals: calls / interval_min, handling: aht_min, servers: agents },
      patience_min,
    );
    near(found.waiting, expected.p_wait, tolerance);
    near(found.abandonment, expected.p_abandon, tolerance);
    near(found.occupancy, expected.occupancy, tolerance);
    near(found.meanWait, expected.asa_min, tolerance);
  });

  it("is Erlang's C where patience has no end, and keeps within its bounds under any load", () => {
    fc.assert(
      fc.property(queues, fc.double({ min: 0.1, max: 20, noNaN: true }), (queue, patience) => {
        const found = erlangA(queue, patience);
        for (const share of [found.waiting, found.abandonment, found.occupancy]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
        const patient = erlangC(queue);
        if (!patient || patient.occupancy > 0.9) return;
        const nearly = erlangA(queue, 1e9);
        expect(nearly.waiting).toBeCloseTo(patient.waiting, 5);
        expect(nearly.meanWait).toBeCloseTo(patient.meanWait, 4);
      }),
    );
    expect(erlangA({ arrivals: 0, handling: 1, servers: 2 }, 1).abandonment).toBe(0);
  });

  it("is what a simulated call centre comes to", () => {
    const random = seededRandom(17);
    const draw = (mean: number) => -Math.log(1 - random()) * mean;
    const queue = { arrivals: 3, handling: 1, servers: 3 };
    const free = new Array<number>(queue.servers).fill(0);
    const calls = 200_000;
    let [now, waited, left, time] = [0, 0, 0, 0];
    for (let call = 0; call < calls; call += 1) {
      now += draw(1 / queue.arrivals);
      const server = free.indexOf(Math.min(...free));
      const wait = Math.max(0, (free[server] ?? 0) - now);
      const patience = draw(2);
      if (wait > 0) waited += 1;
      time += Math.min(wait, patience);
      if (wait > patience) left += 1;
      else free[server] = now + wait + draw(queue.handling);
    }
    const found = erlangA(queue, 2);
    expect(waited / calls).toBeCloseTo(found.waiting, 1);
    expect(Math.abs(waited / calls - found.waiting)).toBeLessThan(0.01);
    expect(Math.abs(left / calls - found.abandonment)).toBeLessThan(0.01);
    expect(Math.abs(time / calls - found.meanWait)).toBeLessThan(0.01);
  });
});
