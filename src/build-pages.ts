import { build } from "astro";
import { publishedModule } from "./published-module.ts";

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

await build({ root, outDir, logLevel: "error", vite: { plugins: [publishedModule(() => published)] } });
