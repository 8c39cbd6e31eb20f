import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const copied = [
  "astro.config.mjs",
  "data/kestrel",
  "package-lock.json",
  "package.json",
  "pipelines",
  "src",
  "tsconfig.json",
];

/** Copies the project, without exports, to be changed; below the project, so that its packages are found. */
export function copyProject(copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  const exports = join(root, "data/kestrel/exports");
  for (const name of copied)
    cpSync(join(root, name), join(copy, name), { recursive: true, filter: (path) => path !== exports });
}

/** Changes a file; throws where what is to be changed does not stand there. */
export function change(path: string, from: string, to: string): void {
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`no ${from} in ${path}`);
  writeFileSync(path, text.replace(from, to));
}
