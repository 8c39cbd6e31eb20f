import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { LeftName } from "../../pipelines/publish/left.ts";
import type { ShownFault } from "./dev-page.ts";

/** What a site shows while it is worked on. */
export interface Shown {
  /** The folder that was published last without a fault; null if there never was one. */
  readonly published: string | null;
  /** It was made of one customer in so many; null if of all. */
  readonly oneIn: number | null;
  /** What was left for later in it. */
  readonly later: readonly LeftName[];
  /** What is wrong now. */
  readonly fault: ShownFault | null;
}

/** What the process of the pages tells when one was sent. */
export interface Seen {
  /** The published folder that it was made of. */
  readonly seen: string | null;
  /** What the pages that are open read of it. */
  readonly asked?: readonly string[];
}

/** A site that follows what it is told to show. */
export interface DevSite {
  readonly port: number;
  /** Shows something else, and has the browsers that look at it load it again. */
  show(shown: Shown): void;
  /** When a page of this published folder was sent next; rejects when the signal ends the waiting. */
  seen(published: string, signal: AbortSignal): Promise<void>;
  /** What the pages that are open read of the published folder; empty while none is. */
  asked(): ReadonlySet<string>;
  stop(): Promise<void>;
}

/**
 * Serves the pages of a published folder on this machine, each made when it is asked for, and again when what it is made of changes.
 * @param root the repository: the folder that holds `src/` and `astro.config.mjs`
 * @param tell told what the pages' process says: faults in the code of pages
 */
export async function startDevSite(
  { root, port }: { readonly root: string; readonly port: number },
  shown: Shown,
  tell: (text: string) => void,
): Promise<DevSite> {
  const script = fileURLToPath(new URL("serve-pages.ts", import.meta.url));
  // Astro serves nothing, or reloads nothing, where it believes that it is under test.
  const { VITEST: _, ...environment } = process.env;
  const pages = fork(script, [root, String(port), JSON.stringify(shown)], {
    cwd: root,
    env: { ...environment, NODE_ENV: "development" },
    silent: true,
  });
  for (const stream of [pages.stdout, pages.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => tell(text.trimEnd()));
  let asked: ReadonlySet<string> = new Set();
  pages.on("message", (told: Seen) => {
    if (told.asked !== undefined) asked = new Set(told.asked);
  });
  const ended = new Promise<void>((resolve) => pages.once("exit", () => resolve()));
  const served = await new Promise<number>((resolve, reject) => {
    pages.once("message", (told: { readonly port: number }) => resolve(told.port)); // the first that it says
    pages.once("exit", (code) => reject(new Error(`the pages' process ended with ${code}`)));
  });
  return {
    port: served,
    show: (next) => {
      if (pages.connected) pages.send(next);
    },
    seen: async (published, signal) => {
      while (pages.connected) {
        const [told] = await once(pages, "message", { signal });
        if (told.seen === published) return;
      }
    },
    asked: () => asked,
    stop: async () => {
      pages.kill();
      await ended;
    },
  };
}
