import { expect, it } from "vitest";
import { crash } from "./crashes.ts";
import { randomOf } from "./random.ts";

it("a build that is killed at any moment leaves the site whole, and the next one gives what none was killed gives", async () => {
  const told: string[] = [];
  await crash(2, randomOf(20_260_301), (line) => told.push(line));
  expect(told).toHaveLength(2);
}, 600_000);
