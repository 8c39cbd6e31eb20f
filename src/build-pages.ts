import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { AstroIntegration } from "astro";
import { build } from "astro";
import { languages } from "../pipelines/sources/languages.ts";
import { pageName, partOf, usesFile } from "./parts.ts";
import type { Task } from "./shares.ts";
import { type Told, tellPages } from "./told.ts";
import { usesWhile } from "./words/uses.ts";

// Run by `pages-process.ts` as a process of its own, in the repository's folder: Astro puts what it works with beside the
// pages only if they lie below the working directory, and finds its packages only from there.
const [root, outDir] = process.argv.slice(2);
if (root === undefined || outDir === undefined) throw new Error("build-pages.ts <root> <outDir>");

/** What is made, in the first line of the input. */
let told: Told<Task> | undefined;
const input = createInterface(process.stdin);
const listening = once(input, "line").then(([line]) => {
  told = JSON.parse(line);
  process.stdin.unref();
});
// Whoever started this process holds the other end of its input: a build that is killed takes its pages with it.
process.stdin.once("close", () => process.exit(1));

/** What is made; is asked for once the code of the pages runs, which is told before. */
function known(): Told<Task> {
  if (told === undefined) throw new Error("the code of the pages runs before it is told which to make");
  return told;
}

/** The names of the messages that each page says. */
const uses: Record<string, readonly string[]> = {};

/** Pages of which a site has one, in no language's folder, all fall into the first share; the others share themselves out. */
const onlyTask: AstroIntegration = {
  name: "touchline:task",
  hooks: {
    "astro:build:start": ({ setPrerenderer }) =>
      setPrerenderer((whole) => ({
        ...whole,
        setup: async () => {
          await listening;
          await whole.setup?.();
        },
        getStaticPaths: async () => {
          const { task } = known();
          const paths = await whole.getStaticPaths();
          const isSingle = (pathname: string) =>
            task.share === 0 && task.parts.includes(partOf([], pathname));
          return paths.filter(
            ({ pathname, route }) =>
              isWanted(task, pathname) && (route.params.length > 0 || isSingle(pathname)),
          );
        },
        render: async (request, options) => {
          let rendered: Awaited<ReturnType<typeof whole.render>> = new Response();
          const { said } = await usesWhile(async () => {
            rendered = await wholly(await whole.render(request, options));
          });
          uses[pageName(decodeURI(new URL(request.url).pathname))] = said;
          return rendered;
        },
      })),
  },
};

function isWanted({ only }: Task, pathname: string): boolean {
  const pages = only[partOf(languages, pathname)];
  return pages === undefined || pages.includes(pageName(pathname));
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
  vite: { plugins: [tellPages(known)] },
});
await writeFile(join(outDir, usesFile), JSON.stringify(uses));
