import { mkdirSync, renameSync, rmSync } from "node:fs";

/** Fills a folder aside and gives it its name when it is complete; what fails leaves nothing behind. */
export async function fillAside(folder: string, fill: (aside: string) => Promise<void>): Promise<void> {
  const aside = `${folder}.unfinished-${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  try {
    await fill(aside);
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw error;
  }
}
