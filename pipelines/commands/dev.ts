import { join, relative, resolve } from "node:path";
import { type DevSite, type Shown, startDevSite } from "../../src/dev/serve-site.ts";
import { Fault } from "../fault.ts";
import { readDefinitions } from "../sources/read-workspace.ts";
import type { WorkspaceChoice } from "./open-workspace.ts";
import { SiteMaker } from "./site-maker.ts";
import type { Terminal } from "./terminal.ts";
import { type FolderWatch, watchFolders } from "./watch-folders.ts";

/** A site that is worked on, being served. */
export interface RunningDev {
  readonly url: string;
  /** Ends it; what is being made is given up. */
  stop(): Promise<void>;
}

/**
 * Serves the site of a workspace, and whenever a file of it, an export or a model changes makes again what follows from it. What is
 * wrong is told in the terminal and above the pages, which stay as they were last without a fault.
 *
 * @throws Fault if there is no such workspace
 */
export async function dev(
  choice: WorkspaceChoice & { readonly port: number },
  terminal: Terminal,
  clock: () => number,
): Promise<RunningDev> {
  const folder = resolve(terminal.here, choice.workspace);
  await refuseNoWorkspace(folder, terminal);
  const pages = { root: terminal.root, port: choice.port };
  const site = await startDevSite(pages, { published: null, fault: null }, terminal.note);
  return new Development(site, new SiteMaker(choice, terminal, clock), folder, terminal, clock);
}

/** Other faults of a workspace can be mended while it is served; that there is none cannot. */
async function refuseNoWorkspace(folder: string, { environment }: Terminal): Promise<void> {
  try {
    await readDefinitions(folder, { environment });
  } catch (error) {
    if (error instanceof Fault && / no workspace/.test(` ${error.message}`)) throw error;
  }
}

class Development implements RunningDev {
  readonly url: string;
  readonly #site: DevSite;
  readonly #maker: SiteMaker;
  readonly #terminal: Terminal;
  readonly #clock: () => number;
  readonly #watch: FolderWatch;
  /** The code of the pipelines, of which this process runs what stood there when it began. */
  readonly #code: string;
  #shown: Shown = { published: null, fault: null };
  #isDue = false;
  #isStopped = false;
  #work: Promise<void> | null = null;
  #outdated: string | undefined;

  constructor(site: DevSite, maker: SiteMaker, folder: string, terminal: Terminal, clock: () => number) {
    this.url = `http://localhost:${site.port}/`;
    this.#site = site;
    this.#maker = maker;
    this.#terminal = terminal;
    this.#clock = clock;
    this.#code = join(terminal.root, "pipelines");
    this.#watch = watchFolders([folder, this.#code], (files) => this.#changed(files));
    this.#make();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#isDue = false;
    this.#watch.close();
    await Promise.all([this.#site.stop(), this.#maker.close()]);
    await this.#work;
  }

  #changed(files: readonly string[]): void {
    const { code, others } = Object.groupBy(files, (file) => (this.#isCode(file) ? "code" : "others"));
    this.#outdated ??= code?.[0];
    if (code !== undefined || others?.some((file) => !file.endsWith(".md"))) this.#make();
  }

  #isCode(file: string): boolean {
    const within = relative(this.#code, file);
    return !within.startsWith("..") && !within.startsWith("models") && /\.(ts|sql)$/.test(within);
  }

  /** Makes the site again, once more if something changes meanwhile. */
  #make(): void {
    this.#isDue = true;
    this.#work ??= this.#makeWhileDue().finally(() => {
      this.#work = null;
    });
  }

  async #makeWhileDue(): Promise<void> {
    while (this.#isDue) {
      this.#isDue = false;
      await this.#makeOnce().catch((error: unknown) => this.#tell(error));
    }
  }

  async #makeOnce(): Promise<void> {
    if (this.#outdated !== undefined) throw codeFault(relative(this.#terminal.root, this.#outdated));
    const started = this.#clock();
    await this.#maker.make(({ published, exports }) => {
      this.#show({ published, fault: null });
      this.#watch.add(exports);
      this.#terminal.note(`${this.url} (${((this.#clock() - started) / 1000).toFixed(1)} s)`);
    });
  }

  #tell(error: unknown): void {
    if (this.#isStopped || this.#isDue) return;
    const { text, message, advice } = faultOf(error);
    this.#terminal.note(text);
    this.#show({ ...this.#shown, fault: { message, advice } });
  }

  #show(shown: Shown): void {
    this.#shown = shown;
    this.#site.show(shown);
  }
}

function codeFault(file: string): Fault {
  return new Fault(
    "usage",
    `${file} changed since this began`,
    "What it does is in memory as it was. Stop with Ctrl+C and start again.",
  );
}

function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Fault("check", message, "Mend it; the site is made again when a file changes.", {
    cause: error,
  });
}
