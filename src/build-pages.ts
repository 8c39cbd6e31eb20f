import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { build } from "astro";
import { languages } from "../pipelines/sources/languages.ts";
import { pageName, partOf, usesFile } from "./parts.ts";
import { publishedModule } from "./published-module.ts";
import type { Task } from "./shares.ts";
import { usesWhile } from "./words/uses.ts";

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

/** The names of the messages that each page says. */
const uses: Record<string, readonly string[]> = {};

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
          return paths.filter(
            ({ pathname, route }) => isWanted(pathname) && (route.params.length > 0 || isSingle(pathname)),
          );
        },
        render: async (request, options) => {
          let rendered: Awaited<ReturnType<typeof whole.render>> = new Response();
          uses[pageName(decodeURI(new URL(request.url).pathname))] = await usesWhile(async () => {
            rendered = await wholly(await whole.render(request, options));
          });
          return rendered;
        },
      })),
  },
};

function isOfTask(pathname: string): boolean {
  return task.parts.includes(partOf([], pathname));
}

function isWanted(pathname: string): boolean {
  const only = task.only[partOf(languages, pathname)];
  return only === undefined || only.includes(pageName(pathname));
}

/** An answer whose body is there, and not still to be made when somebody reads it. */
async function wholly<Rendered>(rendered: Rendered): Promise<Rendered | Response> {
  if (!(rendered instanceof Response) || rendered.body === null) return rendered;
  return new Response(await rendered.arrayBuffer(), rendered);
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
await writeFile(join(outDir, usesFile), JSON.stringify(uses));
