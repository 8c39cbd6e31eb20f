import { createHash } from "node:crypto";
import { existsSync, globSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { WorkspaceDefinition } from "../sources/workspace.ts";
import type { Terminal } from "./terminal.ts";

/** Whether a workspace is a demonstration, which writes its own exports: with `generate.ts` beside `workspace.ts`. */
export function isDemonstration({ folder }: Pick<WorkspaceDefinition, "folder">): boolean {
  return existsSync(join(folder, "generate.ts"));
}

/**
 * Has a demonstration write its exports at the first start, and again when its generator has changed since. Exports that were
 * not written so, or changed afterwards, are somebody's own and stay.
 *
 * @param work where it is kept what wrote them
 */
export async function generateExports(
  { folder }: Pick<WorkspaceDefinition, "folder">,
  work: string,
  { note }: Pick<Terminal, "note">,
): Promise<void> {
  const exports = join(folder, "exports");
  const written = join(work, "generated.txt");
  const code = await codeOf(folder);
  if (existsSync(exports)) {
    const [by, at] = existsSync(written) ? (await readFile(written, "utf8")).split("\n") : [];
    if (by === code || at !== changeOf(exports)) return;
    note(`${folder}: its generator has changed; writing the exports of the demonstration again`);
  } else {
    note(`${folder}: writing the exports of the demonstration`);
  }
  // A server that runs on takes the code as it is now, not as it was when it was loaded first.
  const { href } = pathToFileURL(join(folder, "generate.ts"));
  const { generate }: { generate(exports: string): Promise<void> } = await import(`${href}?${code}`);
  await generate(exports);
  await writeFile(written, [code, changeOf(exports)].join("\n"));
}

/** SHA-256 of the code that writes exports. */
async function codeOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const file of globSync(["generate.ts", "generator/**/*.ts"], { cwd: folder }).sort())
    hash.update(`${file}\n`).update(await readFile(join(folder, file)));
  return hash.digest("hex");
}

/** When files were last added to a folder or taken from it. */
function changeOf(folder: string): string {
  return String(statSync(folder).mtimeMs);
}
