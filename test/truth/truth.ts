/**
 * Proves that the analysis finds what is planted in the demonstration, and leaves with 1 where it does not.
 *
 *     npm run truth                                20 companies
 *     npm run truth -- --seeds 3 --first 7         3 companies, from seed 7 on; --json prints all that was found
 *     npm run truth -- --reference                 the true sizes from two million lives, into test/truth/reference.json
 */
import { parseArgs } from "node:util";
import { measureCompanies } from "./companies.ts";
import type { Company } from "./finding.ts";
import { defaultSeed, judgeCompanies } from "./judged-companies.ts";
import { proofTable } from "./proof-table.ts";
import { writeReference } from "./write-reference.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "20" },
    first: { type: "string", default: String(defaultSeed) },
    customers: { type: "string" },
    json: { type: "boolean", default: false },
    reference: { type: "boolean", default: false },
  },
});
if (values.reference) await writeReference(process.stdout, process.stderr);
else await prove();

async function prove(): Promise<void> {
  const first = Number(values.first);
  const size = values.customers === undefined ? {} : { customers: Number(values.customers) };
  const choices = Array.from({ length: Number(values.seeds) }, (_, index) => ({
    seed: first + index,
    ...size,
  }));
  let done = 0;
  const companies = await measureCompanies(choices, (company) => {
    done += 1;
    process.stderr.write(`${done} of ${choices.length} companies: ${measured(company)}\n`);
  });
  const proof = judgeCompanies(companies);
  process.stdout.write(
    values.json ? `${JSON.stringify({ ...proof, found: companies }, null, 2)}\n` : `${proofTable(proof)}\n`,
  );
  if (proof.failures.length > 0) process.exitCode = 1;
}

function measured({ seed, seconds, peakBytes }: Company): string {
  const parts = Object.entries(seconds).map(([part, each]) => `${part} ${each.toFixed(1)} s`);
  return `seed ${seed}, ${parts.join(", ")}, ${(peakBytes / 2 ** 30).toFixed(2)} GiB`;
}
