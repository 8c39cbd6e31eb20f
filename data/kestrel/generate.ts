import { join } from "node:path";
import { parseArgs } from "node:util";
import { fillAside } from "./generator/aside.ts";
import type { Company } from "./generator/tell.ts";
import { writeTogether } from "./generator/write-together.ts";

/**
 * Writes the exports of the demonstration: the lives of its customers, as the company's systems saw them. The same seed gives
 * the same bytes; the first customers of a larger company are those of a smaller one.
 *
 * @param exports the folder, which is there when it is complete and not before
 */
export async function generate(exports: string, company: Company = {}): Promise<void> {
  const script = new URL("generator/write-part.ts", import.meta.url);
  await fillAside(exports, (folder) => writeTogether(script, { folder, company }));
}

const usage = `npm run generate -- [--customers 20000] [--seed 1] [--to <folder>]
  Writes the exports of the demonstration, into the workspace if no folder is given.
`;

/** The command of this file; whole numbers only. */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      customers: { type: "string", default: "20000" },
      seed: { type: "string", default: "1" },
      to: { type: "string", default: join(import.meta.dirname, "exports") },
      help: { type: "boolean", default: false },
    },
  });
  const areNumbers = [values.customers, values.seed].every((text) => /^\d+$/.test(text));
  if (values.help || !areNumbers) {
    (values.help ? process.stdout : process.stderr).write(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  await generate(values.to, { customers: Number(values.customers), seed: Number(values.seed) });
}

if (import.meta.main) await run();
