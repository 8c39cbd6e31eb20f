import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildOnce } from "./build-once.ts";
import { change, copyProject } from "./copy-project.ts";
import { print } from "./print.ts";

const root = join(import.meta.dirname, "../..");
const limits = { nothing: 40, pages: 40, word: 5, bytes: 1.5 * 2 ** 30 };

const copy = join(root, ".touchline/bench-kestrel");

/**
 * Measures the build of Kestrel from nothing, generator included and pages apart, and again after one word of one language changed.
 * Works on a copy of the project, for words of it are changed. Says whether the goals are met.
 */
export async function benchKestrel(): Promise<boolean> {
  try {
    copyProject(copy);
    const { records, wall, pagesSeconds, peakBytes } = buildOnce("kestrel", [], copy);
    const nothing = wall - pagesSeconds;
    change(join(copy, "src/words/it/pages.ts"), '"pages.ledger": "', '"pages.ledger": "• ');
    const word = buildOnce("kestrel", [], copy);
    print(`records                ${records.toLocaleString("en")}`);
    print(line("build from nothing", nothing, limits.nothing));
    print(line("and its pages", pagesSeconds, limits.pages));
    print(line("one word changed", word.wall, limits.word));
    print(
      `peak memory            ${(peakBytes / 2 ** 30).toFixed(2)} GiB (at most ${limits.bytes / 2 ** 30})`,
    );
    return (
      nothing <= limits.nothing &&
      pagesSeconds <= limits.pages &&
      word.wall <= limits.word &&
      peakBytes <= limits.bytes
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function line(name: string, seconds: number, limit: number): string {
  return `${name.padEnd(22)} ${seconds.toFixed(1)} s (at most ${limit} s)`;
}
