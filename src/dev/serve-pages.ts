import { once } from "node:events";
import { createReadStream, existsSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { type AstroIntegration, dev, type HookParameters } from "astro";
import { fontFiles } from "../styles/fonts.ts";
import { tellPages, toldModuleId } from "../told.ts";
import { usesWhile } from "../words/uses.ts";
import { bareDevPage, devPage, type ShownFault } from "./dev-page.ts";
import { OpenPages } from "./open-pages.ts";
import type { Seen, Shown } from "./serve-site.ts";
import { whenWhole } from "./when-whole.ts";

// Run by `serve-site.ts` as a process of its own, in the repository's folder. It is told what to show, and tells its port.
const [root, port, first] = process.argv.slice(2);
if (root === undefined || port === undefined || first === undefined || process.send === undefined)
  throw new Error("serve-pages.ts <root> <port> <shown>, forked");

// Node would read the source map of each module whenever pages are made again, which takes half of that time; without its help the
// bundler reads those of an error alone.
Reflect.deleteProperty(process, "setSourceMapsEnabled");

let shown: Shown = JSON.parse(first);
let server: HookParameters<"astro:server:setup">["server"] | undefined;
const lastGood = new Map<string, string>();
const pages = new OpenPages();
/** Whether no page was asked for since something else is to be shown. */
let isUnseen = false;

process.once("disconnect", () => process.exit());
process.on("message", (told: Shown) => {
  const changed = told.published !== shown.published;
  shown = told;
  if (changed) forgetPublished();
  isUnseen = true;
  reload();
});
// The terminal sends Ctrl+C to both; whoever started this process ends it.
process.on("SIGINT", () => {});

function reload(): void {
  server?.ws.send({ type: "full-reload" });
}

/** Somebody looks at what is shown: whoever started this process is told as soon as the page is sent. */
async function see(url: string, response: ServerResponse, make: () => void): Promise<void> {
  isUnseen = false;
  const { published } = shown;
  const { read } = await usesWhile(async () => {
    make();
    await once(response, "close");
  });
  pages.note(url, read);
  const seen: Seen = { seen: published, asked: pages.asked(server?.ws.clients.size ?? 0) };
  process.send?.(seen);
}

/** An environment of the bundler that runs modules, with those that it has evaluated. */
interface Running {
  readonly runner?: { readonly evaluatedModules: EvaluatedModules };
}

interface EvaluatedModules {
  getModuleById(id: string): { readonly importers: ReadonlySet<string> } | undefined;
  invalidateModule(module: unknown): void;
}

/** Has the pages read what is published now when they are asked for next. */
function forgetPublished(): void {
  for (const environment of Object.values(server?.environments ?? {})) {
    const module = environment.moduleGraph.getModuleById(toldModuleId);
    if (module === undefined) continue;
    environment.moduleGraph.invalidateModule(module);
    const { runner } = environment as Running; // of those that run modules; others have none
    if (runner !== undefined) forgetEvaluated(runner.evaluatedModules);
  }
}

/** Forgets what was evaluated with what was told, and nothing else: words and charts stay. */
function forgetEvaluated(evaluatedModules: EvaluatedModules): void {
  const outdated = new Set([toldModuleId]);
  for (const id of outdated) {
    const module = evaluatedModules.getModuleById(id);
    if (module === undefined) continue;
    for (const importer of module.importers) outdated.add(importer);
    evaluatedModules.invalidateModule(module);
  }
}

/** The published tables and the font, which a build copies beside the pages. */
function sendFile(url: string, response: ServerResponse, next: () => void): void {
  const path = normalize(decodeURIComponent(new URL(url, "http://host").pathname));
  const font = fontFiles.find(({ name }) => path === `/fonts/${name}`);
  const isCube = /^\/cubes\/[^/]*\.arrow(\.gz)?$/.test(path);
  const cube =
    isCube && shown.published !== null ? join(shown.published, path.slice("/cubes/".length)) : null;
  const file = font === undefined ? cube : fileURLToPath(import.meta.resolve(font.from));
  if (file === null || !existsSync(file)) next();
  else createReadStream(file).pipe(response);
}

/** Sends pages with what is wrong above them; one that cannot be made is sent as it was last. */
function sendPage(url: string, response: ServerResponse, next: () => void): void {
  if (isOfBundler(url)) {
    next();
    return;
  }
  if (shown.published === null || !pages.canBeMade(url, shown.later)) {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(bareDevPage(shown.fault));
    return;
  }
  whenWhole(response, (body) => {
    if (response.statusCode === 500 && isTooEarly(body)) return bareDevPage(null);
    if (response.statusCode === 500)
      return devPage(lastGood.get(url) ?? body, { ...shown, fault: shown.fault ?? codeFault(body) });
    if (!/^\s*<!doctype html>/i.test(body)) return null;
    lastGood.set(url, body);
    return devPage(body, shown);
  });
  next();
}

/** Whether a page read what was left for later: it comes with the whole. */
function isTooEarly(body: string): boolean {
  return shown.later.length > 0 && body.includes("not published yet");
}

/** What is known of a page that cannot be made; the rest is in the terminal, and in what the bundler lays over the page. */
function codeFault(body: string): ShownFault {
  const name = /<title>(.*?)<\/title>/.exec(body)?.[1] ?? "no reason told";
  return { message: `the code of this page fails: ${name}`, advice: "The terminal says where." };
}

/** Whether an address is one of the script that reloads pages. */
function isOfBundler(url: string): boolean {
  return /^\/(@|node_modules\/)/.test(url);
}

const integration: AstroIntegration = {
  name: "touchline:dev",
  hooks: {
    "astro:server:setup": (setup) => {
      server = setup.server;
      // A page that was sent before the change, and listens only now, has missed it.
      server.ws.on("connection", () => {
        if (isUnseen) reload();
      });
      server.middlewares.use(({ url = "/" }, response, next) => sendFile(url, response, next));
      server.middlewares.use(({ url = "/", headers }, response, next) => {
        const send = () => sendPage(url, response, next);
        if (headers.accept?.includes("text/html")) void see(url, response, send);
        else send();
      });
    },
  },
};

const running = await dev({
  root,
  logLevel: "error",
  server: { port: Number(port), host: "127.0.0.1" },
  integrations: [integration],
  vite: {
    clearScreen: false,
    plugins: [tellPages(() => ({ published: shown.published ?? "", task: null }))],
  },
});
process.send({ port: running.address.port });
