/**
 * Finds out how large what is planted in the demonstration is.
 *
 *     npm run truth -- --reference     from two million lives, into test/truth/reference.json
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Reference, runReference } from "./reference.ts";

/** The companies of the tests have other seeds. */
const run = { seed: 1_000_003, companies: 100, customers: 20_000 } as const;
const file = new URL("./reference.json", import.meta.url);

const { values } = parseArgs({ options: { reference: { type: "boolean", default: false } } });
if (values.reference) {
  const started = performance.now();
  const found = await runReference(run, tellProgress);
  process.stderr.write("\n");
  writeFileSync(file, `${JSON.stringify(found, rounded, 2)}\n`);
  print(found, (performance.now() - started) / 1000);
} else {
  process.stderr.write("nothing to do\n  Say --reference.\n");
  process.exitCode = 2;
}

function tellProgress(done: number): void {
  const lives = (done * run.customers).toLocaleString("en");
  process.stderr.write(`\r${lives} of ${(run.companies * run.customers).toLocaleString("en")} lives`);
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value;
}

function print({ truths }: Reference, seconds: number): void {
  const lines = Object.entries(truths).map(
    ([id, { value, spread }]) =>
      `${id.padEnd(22)} ${value.toPrecision(4).padStart(10)}   ${(value / spread).toFixed(1).padStart(6)} standard errors at the default size`,
  );
  process.stdout.write(`${lines.join("\n")}\n${seconds.toFixed(0)} s\n`);
}
