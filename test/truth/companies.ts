import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Company, type CompanyChoice, companySchema } from "./finding.ts";

const run = promisify(execFile);
const script = new URL("./one-company.ts", import.meta.url).pathname;
const processes = 2;

/**
 * Measures companies, two at a time, each in a process of its own.
 * @param tell is told of each when it is done
 */
export async function measureCompanies(
  choices: readonly CompanyChoice[],
  tell: (company: Company) => void,
): Promise<Company[]> {
  const left = [...choices];
  const found: Company[] = [];
  const work = async () => {
    for (let choice = left.shift(); choice !== undefined; choice = left.shift()) {
      const { stdout } = await run(process.execPath, [script, JSON.stringify(choice)], {
        maxBuffer: 2 ** 24,
      });
      const company = companySchema.parse(JSON.parse(stdout));
      found.push(company);
      tell(company);
    }
  };
  await Promise.all(Array.from({ length: processes }, work));
  return found.sort((one, other) => one.seed - other.seed);
}
