import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  around,
  chance,
  lotOf,
  mix,
  pick,
  type Random,
  randomStream,
  wait,
  whole,
} from "../../../data/kestrel/generator/random.ts";

const draws = 20_000;
const fiveErrors = 5 / Math.sqrt(draws);

describe("randomStream", () => {
  it("gives the same numbers for the same seed and path, and others for another", () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, step) => {
        expect(take(randomStream(seed, step))).toEqual(take(randomStream(seed, step)));
        expect(take(randomStream(seed, step))).not.toEqual(take(randomStream(seed, step + 1)));
        expect(take(randomStream(seed, step))).not.toEqual(take(randomStream(seed + 1, step)));
        expect(take(randomStream(seed, step))).not.toEqual(take(randomStream(seed, step, 1)));
      }),
    );
  });

  it("fills 0 to 1 evenly, also across the first numbers of many streams", () => {
    const one = randomStream(7);
    let stream = 0;
    const fills = [one, () => randomStream(7, stream++)()];
    for (const next of fills) {
      const tenths = Array.from({ length: 10 }, () => 0);
      for (let draw = 0; draw < draws; draw++) {
        const tenth = Math.floor(next() * 10);
        tenths[tenth] = (tenths[tenth] ?? 0) + 1;
      }
      const expected = draws / 10;
      const chiSquare = tenths.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      expect(chiSquare).toBeLessThan(33); // 9 degrees of freedom, one in ten thousand
    }
  });
});

describe("mix", () => {
  it("maps different 32-bit numbers to different ones", () => {
    expect(new Set(Array.from({ length: draws }, (_, value) => mix(value))).size).toBe(draws);
  });
});

describe("lotOf", () => {
  it("is the same for a text, spread evenly over texts that differ in a letter", () => {
    expect(lotOf("T1-1")).toBe(lotOf("T1-1"));
    const lots = Array.from({ length: draws }, (_, index) => lotOf(`T${index}-1`));
    const mean = lots.reduce((sum, lot) => sum + lot, 0) / draws;
    expect(Math.abs(mean - 0.5)).toBeLessThan(fiveErrors);
    expect(Math.abs(lots.filter((lot) => lot < 0.01).length / draws - 0.01)).toBeLessThan(fiveErrors / 10);
  });
});

describe("the draws", () => {
  const random = randomStream(11);

  it("have the means that they name", () => {
    expect(Math.abs(mean(() => wait(random, 1)) - 1)).toBeLessThan(fiveErrors);
    expect(Math.abs(mean(() => around(random, 3, 1)) - 3)).toBeLessThan(fiveErrors);
    expect(Math.abs(mean(() => Number(chance(random, 0.3))) - 0.3)).toBeLessThan(fiveErrors);
    expect(Math.abs(mean(() => whole(random, 0, 2)) - 1)).toBeLessThan(fiveErrors);
  });

  it("pick each thing as often as its share", () => {
    const things = [{ share: 1 }, { share: 3 }] as const;
    expect(Math.abs(mean(() => Number(pick(random, things) === things[1])) - 0.75)).toBeLessThan(fiveErrors);
  });
});

function take(random: Random): number[] {
  return Array.from({ length: 8 }, () => random());
}

function mean(draw: () => number): number {
  let sum = 0;
  for (let count = 0; count < draws; count++) sum += draw();
  return sum / draws;
}
