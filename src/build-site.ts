import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AstroInlineConfig, build, preview } from "astro";

/** Where a site is built from and to. */
export interface SiteFolders {
  /** The repository: the folder that holds `src/` and `astro.config.mjs`. */
  readonly root: string;
  /** The folder of published tables and `site.json`. */
  readonly published: string;
  /** The folder that the site is written to; it is emptied first. */
  readonly outDir: string;
}

const font = "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2";

/** Builds the pages of a published folder as plain files with relative links; throws if a page fails. */
export async function buildSite({ root, published, outDir }: SiteFolders): Promise<void> {
  await build({ ...config(root, outDir), vite: { plugins: [publishedFolder(published)] } });
  await mkdir(join(outDir, "fonts"), { recursive: true });
  await copyFile(fileURLToPath(import.meta.resolve(font)), join(outDir, "fonts", "source-sans-3.woff2"));
}

/** A site being served, and how to stop it. */
export interface ServedSite {
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves a built site on this machine. */
export async function serveSite(outDir: string, port: number): Promise<ServedSite> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const server = await preview({ ...config(root, outDir), server: { port, host: "127.0.0.1" } });
  return { port: server.port, stop: () => server.stop() };
}

function config(root: string, outDir: string): AstroInlineConfig {
  return { root, outDir, logLevel: "error" };
}

/** Gives the pages the published folder as the module `touchline:published`. */
function publishedFolder(folder: string) {
  const id = "touchline:published";
  return {
    name: id,
    resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
    load: (source: string) =>
      source === `\0${id}` ? `export const folder = ${JSON.stringify(folder)};` : undefined,
  };
}
