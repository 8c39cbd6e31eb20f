import fc from "fast-check";
import { expect, it } from "vitest";
import { sharedOut } from "../../src/shares.ts";

it.each([
  [[1, 1, 1, 1], 2, [0, 0, 1, 1]],
  [[6, 1, 1, 1, 1, 2], 2, [0, 1, 1, 1, 1, 1]],
  [[1, 1, 1], 1, [0, 0, 0]],
  [[5], 3, [1]],
  [[], 2, []],
])(
  "sharedOut(%j, %i) keeps together what follows each other, in shares of about one weight",
  (weights, shares, expected) => {
    expect(sharedOut(weights, shares)).toEqual(expected);
  },
);

it("sharedOut(weights, shares) gives each piece one share, in order, none heavier than its part and the heaviest piece", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 8 }), (pieces, shares) => {
      const shared = sharedOut(pieces, shares);
      expect(shared).toEqual(shared.toSorted((one, other) => one - other));
      const whole = pieces.reduce((sum, piece) => sum + piece, 0);
      for (let share = 0; share < shares; share += 1) {
        const weight = pieces
          .filter((_, index) => shared[index] === share)
          .reduce((sum, piece) => sum + piece, 0);
        expect(weight).toBeLessThanOrEqual(whole / shares + Math.max(...pieces) + 1e-9);
      }
    }),
  );
});
