import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The project's root folder. */
export const root = join(import.meta.dirname, "../..");

/** Paths of the project's own files from its root: those that git tracks or would track. */
export function ownFiles(pattern: RegExp): string[] {
  return execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\n")
    .filter((file) => pattern.test(file));
}

/** Text of one of the project's files. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), "utf8");
}
