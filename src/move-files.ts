import { mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";

/** Moves what is in a folder into another of the same file system; of two files of one name the moved one stays. */
export function moveFiles(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!entry.isDirectory()) {
      renameSync(source, target);
      continue;
    }
    mkdirSync(target, { recursive: true });
    moveFiles(source, target);
  }
}
