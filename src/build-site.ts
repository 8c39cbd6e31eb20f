import { copyFile, cp, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type MakingPages, makePages } from "./make-pages.ts";
import { copies, type Uses, type Wanted } from "./parts.ts";
import { fontFiles } from "./styles/fonts.ts";

/** Where a site is built from and to. */
export interface SiteFolders {
  /** The repository: the folder that holds `src/` and `astro.config.mjs`. */
  readonly root: string;
  /** The folder of published tables and `site.json`. */
  readonly published: string;
  /** The folder that the site is written to, beside what is there. */
  readonly outDir: string;
}

/**
 * Builds the pages of a published folder as plain files with relative links, with its Arrow files beside them in `cubes/`;
 * throws with the first fault if a page fails.
 * @param wanted by default all
 * @returns the messages that each page says
 */
export async function buildSite(
  { root, published, outDir }: SiteFolders,
  wanted?: Wanted,
  making?: MakingPages,
): Promise<Uses> {
  const folders = { root: resolve(root), published: resolve(published), outDir: resolve(outDir) };
  const uses = await makePages(folders, wanted, making);
  if (wanted?.parts.includes("copies") ?? true) await copy(folders);
  return uses;
}

async function copy({ published, outDir }: SiteFolders): Promise<void> {
  await mkdir(join(outDir, copies.fonts), { recursive: true });
  for (const { name, from } of fontFiles)
    await copyFile(fileURLToPath(import.meta.resolve(from)), join(outDir, copies.fonts, name));
  const filter = (path: string) => !path.endsWith(".json");
  await cp(published, join(outDir, copies.cubes), { recursive: true, filter });
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
