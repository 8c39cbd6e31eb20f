import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { compiledFolder } from "./compiled-code.ts";
import { type Uses, usesFile } from "./parts.ts";
import type { Task } from "./shares.ts";
import type { Told } from "./told.ts";

const script = fileURLToPath(new URL("build-pages.ts", import.meta.url));

/**
 * A process that makes pages. It reads Astro and bundles the code of the pages as soon as it runs, and waits to be told which to make:
 * who knows that there will be some starts it before it is known which.
 */
export class PagesProcess {
  /** The folder into which it makes them. */
  readonly outDir: string;
  readonly #child: ChildProcess;
  readonly #said: Promise<string>;
  readonly #ended: Promise<unknown>;

  /** @param root the repository: the folder that holds `src/` and `astro.config.mjs` */
  constructor(root: string, outDir: string) {
    this.outDir = outDir;
    const env = { ...process.env, NODE_COMPILE_CACHE: compiledFolder(root) };
    const child = spawn(process.execPath, [script, root, outDir], {
      cwd: root,
      env,
      stdio: ["pipe", "ignore", "pipe"],
    });
    // It may end before it is told anything; how it ended says more than that it does not listen.
    child.stdin.on("error", () => {});
    this.#said = text(child.stderr);
    this.#ended = once(child, "close");
    this.#ended.catch(() => {});
    this.#child = child;
  }

  /** Has it make pages, and waits until it has; throws what it says where it fails, with all that it wrote to its errors. */
  async make(told: Told<Task>): Promise<Uses> {
    this.#child.stdin?.write(`${JSON.stringify(told)}\n`);
    await this.#ended;
    if (this.#child.exitCode !== 0) throw new Error(await this.#said);
    const file = join(this.outDir, usesFile);
    const uses = JSON.parse(await readFile(file, "utf8"));
    await rm(file);
    return uses;
  }

  /** Ends it, if it still runs, and waits until it writes no more. */
  async stop(): Promise<void> {
    this.#child.kill();
    await this.#ended.catch(() => {});
  }
}
