import { build } from "astro";

// Run by `build-site.ts` as a process of its own, in the repository's folder: Astro puts what it works with beside the
// pages only if they lie below the working directory, and finds its packages only from there.
const [root, published, outDir] = process.argv.slice(2);
if (root === undefined || published === undefined || outDir === undefined)
  throw new Error("build-pages.ts <root> <published> <outDir>");

// Whoever started this process holds the other end of its input: a build that is killed takes its pages with it.
process.stdin
  .once("close", () => process.exit(1))
  .resume()
  .unref();

const id = "touchline:published";

/** Gives the pages the published folder as the module `touchline:published`. */
const publishedFolder = {
  name: id,
  resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
  load: (source: string) =>
    source === `\0${id}` ? `export const folder = ${JSON.stringify(published)};` : undefined,
};

await build({ root, outDir, logLevel: "error", vite: { plugins: [publishedFolder] } });
