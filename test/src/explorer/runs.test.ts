import { expect, it } from "vitest";
import { hasThin, runsOf, thinBelow, told } from "../../../src/explorer/panels/runs.ts";

const share = (n: number) => ({ share: 0.5, low: 0.4, high: 0.6, n, part: n / 2, effect: 1 });
const shares = [share(100), share(120), null, share(90), share(110), share(4)];

it("runsOf() leaves a gap where nothing fell due, and no line leads to a period that is not over", () => {
  expect(runsOf(shares).map((run) => run.map(({ index }) => index))).toEqual([
    [0, 1],
    [3, 4],
  ]);
});

it("thinBelow() is a tenth of the usual promises", () => {
  expect(thinBelow(shares)).toBe(10);
  expect(thinBelow([])).toBe(0);
});

it("hasThin() is whether a period says too little", () => {
  expect([hasThin(shares), hasThin(shares.slice(0, 5))]).toEqual([true, false]);
});

it("told() stretches no axis for a thin period", () => {
  expect(told(shares).map(({ n }) => n)).toEqual([100, 120, 90, 110]);
});
