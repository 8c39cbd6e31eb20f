/**
 * Kills builds at random moments and proves that the next one mends everything and that the site stays whole.
 *
 *     npm run crash -- --runs 100 --seed 7
 */
import { parseArgs } from "node:util";
import { crash } from "./crashes.ts";
import { randomOf } from "./random.ts";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "100" }, seed: { type: "string" } },
});
const seed = values.seed === undefined ? Date.now() & 0x7fffffff : Number(values.seed);
print(`seed ${seed}`);
try {
  await crash(Number(values.runs), randomOf(seed), print);
} catch (error) {
  print(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
