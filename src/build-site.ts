import { execFile } from "node:child_process";
import { copyFile, cp, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { fontFiles } from "./styles/fonts.ts";

/** Where a site is built from and to. */
export interface SiteFolders {
  /** The repository: the folder that holds `src/` and `astro.config.mjs`. */
  readonly root: string;
  /** The folder of published tables and `site.json`. */
  readonly published: string;
  /** The folder that the site is written to; it is emptied first. */
  readonly outDir: string;
}

const run = promisify(execFile);

/**
 * Builds the pages of a published folder as plain files with relative links, with its Arrow files beside them in `cubes/`;
 * throws with the first fault if a page fails.
 */
export async function buildSite({ root, published, outDir }: SiteFolders): Promise<void> {
  await buildPages(resolve(root), resolve(published), resolve(outDir));
  await mkdir(join(outDir, "fonts"));
  for (const { name, from } of fontFiles)
    await copyFile(fileURLToPath(import.meta.resolve(from)), join(outDir, "fonts", name));
  await cp(published, join(outDir, "cubes"), { recursive: true, filter: (path) => !path.endsWith(".json") });
}

async function buildPages(root: string, published: string, outDir: string): Promise<void> {
  const script = fileURLToPath(new URL("build-pages.ts", import.meta.url));
  try {
    await run(process.execPath, [script, root, published, outDir], { cwd: root });
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    throw new Error(`the pages could not be built: ${firstFault(said)}`);
  }
}

/** The first fault that Astro tells, without its clock and without the places in bundled code. */
function firstFault(said: string): string {
  const lines = said.split("\n").filter((line) => line.trim() !== "" && !/^\s+at /.test(line));
  // A full disk shows itself in many ways; the line that names it says most.
  const full = lines.find((line) => /ENOSPC|no space left/i.test(line));
  const fault = full ?? lines.find((line) => /error/i.test(line)) ?? lines[0] ?? "nothing was said";
  return fault.replace(/^[\d:]+ \[ERROR\] /, "");
}

/** A site being served, and how to stop it. */
export interface ServedSite {
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves a built site on this machine. */
export async function serveSite(outDir: string, port: number): Promise<ServedSite> {
  const { preview } = await import("astro");
  const root = fileURLToPath(new URL("..", import.meta.url));
  const server = await preview({
    root,
    outDir: resolve(outDir),
    logLevel: "error",
    server: { port, host: "127.0.0.1" },
  });
  return { port: server.port, stop: () => server.stop() };
}
