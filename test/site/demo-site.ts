import { mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "../../pipelines/commands/build.ts";

const project = join(import.meta.dirname, "../..");

/** The folder of the demonstration's site of this run of the tests; `global-setup.ts` takes it away at the end. */
export const demoFolder = (run: number) => join(tmpdir(), `touchline-demo-${run}`);

/**
 * The folder of the demo company's site, built once for all files of a run of the tests: whoever asks first builds it, the others
 * wait.
 */
export async function demoSite(): Promise<string> {
  const output = demoFolder(process.ppid);
  const told = join(output, "built.json");
  const isFirst = await mkdir(output).then(
    () => true,
    () => false,
  );
  if (isFirst) await writeFile(told, JSON.stringify(await built(output)));
  for (;;) {
    const found = await readFile(told, "utf8").catch(() => null);
    if (found === null || found === "") {
      await wait(500);
      continue;
    }
    const { site, fault } = JSON.parse(found) as Built; // written above
    if (site === undefined) throw new Error(fault);
    return site;
  }
}

interface Built {
  readonly site?: string;
  readonly fault?: string;
}

async function built(output: string): Promise<Built> {
  const terminal = { print: () => {}, note: () => {}, environment: {}, root: project, output, here: project };
  try {
    const { site } = await build({ workspace: "data/kestrel", audience: "internal" }, terminal, Date.now);
    return { site };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
