import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const file = (work: string) => join(work, "exports.txt");

/** Keeps in a work folder where the exports are, so that the next command need not say it. */
export async function rememberExports(work: string, exports: string): Promise<void> {
  await writeFile(file(work), exports);
}

/** Where the exports were said to be last; null if never, or if they are not there any more. */
export async function rememberedExports(work: string): Promise<string | null> {
  const exports = existsSync(file(work)) ? (await readFile(file(work), "utf8")).trim() : "";
  return exports !== "" && existsSync(exports) ? exports : null;
}
