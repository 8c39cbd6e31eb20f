import type { AstroIntegration } from "astro";
import { build } from "astro";
import { partOf } from "./parts.ts";
import { publishedModule } from "./published-module.ts";
import type { Task } from "./shares.ts";

// Run by `make-pages.ts` as a process of its own, in the repository's folder: Astro puts what it works with beside the
// pages only if they lie below the working directory, and finds its packages only from there.
const [root, published, outDir, told] = process.argv.slice(2);
if (root === undefined || published === undefined || outDir === undefined || told === undefined)
  throw new Error("build-pages.ts <root> <published> <outDir> <task>");
const task: Task = JSON.parse(told);

// Whoever started this process holds the other end of its input: a build that is killed takes its pages with it.
process.stdin
  .once("close", () => process.exit(1))
  .resume()
  .unref();

/** Pages of which a site has one, in no language's folder, all fall into the first share; the others share themselves out. */
const onlyTask: AstroIntegration = {
  name: "touchline:task",
  hooks: {
    "astro:build:start": ({ setPrerenderer }) =>
      setPrerenderer((whole) => ({
        ...whole,
        getStaticPaths: async () => {
          const paths = await whole.getStaticPaths();
          const isSingle = task.share === 0 ? isOfTask : () => false;
          return paths.filter(({ pathname, route }) => route.params.length > 0 || isSingle(pathname));
        },
      })),
  },
};

function isOfTask(pathname: string): boolean {
  return task.parts.includes(partOf([], pathname));
}

await build({
  root,
  outDir,
  logLevel: "error",
  // While one page is written, the next is made.
  build: { concurrency: 4 },
  integrations: [onlyTask],
  vite: { plugins: [publishedModule(() => published, task)] },
});
