import { writeFileSync } from "node:fs";
import type { Writable } from "node:stream";
import { type Reference, runReference } from "./reference.ts";

/** Two million lives; the companies of the proof have other seeds. */
const run = { seed: 1_000_003, companies: 100, customers: 20_000 } as const;
const file = new URL("./reference.json", import.meta.url);

/** Finds out how large what is planted is, into `reference.json`; tells the result to one stream and its progress to the other. */
export async function writeReference(result: Writable, progress: Writable): Promise<void> {
  const started = performance.now();
  const whole = (run.companies * run.customers).toLocaleString("en");
  const found = await runReference(run, (done) =>
    progress.write(`\r${(done * run.customers).toLocaleString("en")} of ${whole} lives`),
  );
  progress.write("\n");
  writeFileSync(file, `${JSON.stringify(found, rounded, 2)}\n`);
  result.write(`${lines(found)}\n${((performance.now() - started) / 1000).toFixed(0)} s\n`);
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value;
}

function lines({ truths }: Reference): string {
  return Object.entries(truths)
    .map(
      ([id, { value, spread }]) =>
        `${id.padEnd(22)} ${value.toPrecision(4).padStart(10)}   ± ${spread.toPrecision(2)} from company to company`,
    )
    .join("\n");
}
