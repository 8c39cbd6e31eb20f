/**
 * Damages valid files of every format and proves that the loader loses no record and changes no value.
 *
 *     npm run fuzz -- --runs 10000 --seed 7
 */
import { parseArgs } from "node:util";
import { openFuzzLoader } from "./fuzz-loader.ts";
import { properties, type Tally } from "./properties.ts";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "10000" }, seed: { type: "string" }, only: { type: "string" } },
});
const numRuns = Number(values.runs);
const seed = values.seed === undefined ? Date.now() & 0x7fffffff : Number(values.seed);
print(`seed ${seed}`);

for (const { name, share, check } of properties) {
  if (values.only !== undefined && values.only !== name) continue;
  const loader = await openFuzzLoader();
  const tally: Tally = { read: 0, refused: 0 };
  const started = performance.now();
  const report = await check(loader, tally, { seed, numRuns: Math.ceil(numRuns * share) });
  loader.close();
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  print(`${name}: ${tally.read} files read, ${tally.refused} refused as a whole, ${seconds} s`);
  if (report === null) continue;
  print(report);
  print(`Again: npm run fuzz -- --runs ${numRuns} --seed ${seed} --only ${name}`);
  process.exitCode = 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
