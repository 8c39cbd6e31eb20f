import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";

const unfinished = ".unfinished-";

/** Fills a folder aside and gives it its name when it is complete and on disk; what fails leaves nothing behind. */
export async function publishFolder(folder: string, fill: (aside: string) => Promise<void>): Promise<void> {
  const parent = dirname(folder);
  const aside = join(parent, `${unfinished}${process.pid}-${Date.now()}`);
  mkdirSync(aside, { recursive: true });
  try {
    await fill(aside);
    for (const name of readdirSync(aside)) sync(join(aside, name));
    sync(aside);
    if (existsSync(folder)) rmSync(folder, { recursive: true });
    renameSync(aside, folder);
    sync(parent);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw error;
  }
}

/** Removes what a killed run left unfinished in the folders of a folder. */
export function sweepUnfinished(folder: string): void {
  if (!existsSync(folder)) return;
  for (const inner of readdirSync(folder, { withFileTypes: true })) {
    if (!inner.isDirectory()) continue;
    for (const name of readdirSync(join(folder, inner.name))) {
      if (name.startsWith(unfinished))
        rmSync(join(folder, inner.name, name), { recursive: true, force: true });
    }
  }
}

function sync(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
