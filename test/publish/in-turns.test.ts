import { expect, it } from "vitest";
import { whileWanted } from "../../pipelines/engine/wanted.ts";
import { inTurns } from "../../pipelines/publish/in-turns.ts";

it("inTurns gives what comes of each item in order, and lets others have their turn meanwhile", async () => {
  let turns = 0;
  const others = setInterval(() => {
    turns += 1;
  }, 0);
  const found = await inTurns([1, 2, 3, 4], (item) => {
    const started = performance.now();
    while (performance.now() - started < 10);
    return [item, turns];
  });
  clearInterval(others);
  expect(found.filter((_, place) => place % 2 === 0)).toEqual([1, 2, 3, 4]);
  expect(found.at(-1)).toBeGreaterThan(0);
});

it("inTurns ends between two items when what it is done for is given up", async () => {
  const wanted = new AbortController();
  let used = 0;
  const found = whileWanted(wanted.signal, () =>
    inTurns(Array.from({ length: 100 }), () => {
      used += 1;
      const started = performance.now();
      while (performance.now() - started < 6);
      return [];
    }),
  );
  setImmediate(() => wanted.abort(new Error("given up")));
  await expect(found).rejects.toThrow("given up");
  expect(used).toBeLessThan(10);
});
