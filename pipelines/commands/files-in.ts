import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file, or all files in a folder and those below, in the same order every time. */
export function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const below = ({ name }: Dirent) => filesIn(join(path, name));
  return readdirSync(path, { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? below(entry) : entry.isFile() ? [join(path, entry.name)] : [],
    );
}
