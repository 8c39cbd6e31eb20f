import { join, relative, resolve } from "node:path";
import { type DevSite, type Shown, startDevSite } from "../../src/dev/serve-site.ts";
import { Fault } from "../fault.ts";
import { readDefinitions } from "../sources/read-workspace.ts";
import type { WorkspaceChoice } from "./open-workspace.ts";
import { SiteMaker } from "./site-maker.ts";
import { SiteSlice } from "./site-slice.ts";
import type { Terminal } from "./terminal.ts";
import { type FolderWatch, watchFolders } from "./watch-folders.ts";

/** So many milliseconds the whole waits until somebody has seen the slice: a page takes a good second at most. */
const longestLook = 1500;

/** What is shown is of all customers, and all that there is. */
const wholly = { oneIn: null, later: [] } as const;

/** A site that is worked on, being served. */
export interface RunningDev {
  readonly url: string;
  /** Ends it; what is being made is given up. */
  stop(): Promise<void>;
}

/**
 * Serves the site of a workspace, and whenever a file of it, an export or a model changes makes again what follows from it. Where
 * that takes long, the site of a slice of the company comes first, and says that it is one. What is wrong is told in the terminal
 * and above the pages, which stay as they were last without a fault.
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
  const site = await startDevSite(pages, { published: null, ...wholly, fault: null }, terminal.note);
  const whole = new SiteMaker(choice, terminal, clock);
  const slice = new SiteSlice(choice, terminal, clock);
  return new Development(site, { whole, slice }, folder, terminal, clock);
}

/** Makers of the whole site, and of a slice of it that is there sooner. */
interface Makers {
  readonly whole: SiteMaker;
  readonly slice: SiteSlice;
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
  readonly #slice: SiteSlice;
  readonly #terminal: Terminal;
  readonly #clock: () => number;
  readonly #watch: FolderWatch;
  /** The code of the pipelines, of which this process runs what stood there when it began. */
  readonly #code: string;
  /** The whole that was last made without a fault. */
  #published: string | null = null;
  #exports: string | undefined;
  #isDue = false;
  /** What changed may take long to be followed: it decides what is read, or what a model makes of it. */
  #isGreat = false;
  #haveExportsChanged = false;
  #giveUp = new AbortController();
  #work: Promise<void> | null = null;
  #outdated: string | undefined;

  constructor(site: DevSite, makers: Makers, folder: string, terminal: Terminal, clock: () => number) {
    this.url = `http://localhost:${site.port}/`;
    this.#site = site;
    this.#maker = makers.whole;
    this.#slice = makers.slice;
    this.#terminal = terminal;
    this.#clock = clock;
    this.#code = join(terminal.root, "pipelines");
    this.#watch = watchFolders([folder, this.#code], (files) => this.#changed(files));
    this.#make();
  }

  async stop(): Promise<void> {
    this.#isDue = false;
    this.#giveUp.abort();
    this.#watch.close();
    await Promise.all([this.#site.stop(), this.#maker.close()]);
    await this.#work;
    await this.#slice.close();
  }

  #changed(files: readonly string[]): void {
    const { code, others = [] } = Object.groupBy(files, (file) => (this.#isCode(file) ? "code" : "others"));
    const telling = others.filter((file) => !file.endsWith(".md"));
    this.#outdated ??= code?.[0];
    this.#haveExportsChanged ||= telling.some((file) => this.#isExport(file));
    this.#isGreat ||= telling.some((file) => !/[\\/]words[\\/]|[\\/]touchpoints\.csv$/.test(file));
    if (code !== undefined || telling.length > 0) this.#make();
  }

  #isCode(file: string): boolean {
    return isWithin(this.#code, file) && /^(?!models).*\.(ts|sql)$/.test(relative(this.#code, file));
  }

  #isExport(file: string): boolean {
    return this.#exports !== undefined && isWithin(this.#exports, file);
  }

  /** Makes the site again; what is being made of what stood before is given up. */
  #make(): void {
    this.#isDue = true;
    this.#giveUp.abort();
    this.#work ??= this.#makeWhileDue().finally(() => {
      this.#work = null;
    });
  }

  async #makeWhileDue(): Promise<void> {
    while (this.#isDue) {
      this.#isDue = false;
      this.#giveUp = new AbortController();
      const { signal } = this.#giveUp;
      await this.#makeOnce(signal).catch((error: unknown) => {
        if (!signal.aborted) this.#tell(error);
      });
    }
  }

  async #makeOnce(signal: AbortSignal): Promise<void> {
    if (this.#outdated !== undefined) throw codeFault(relative(this.#terminal.root, this.#outdated));
    const started = this.#clock();
    if (this.#haveExportsChanged) await this.#slice.forget();
    this.#haveExportsChanged = false;
    if (this.#isGreat) await this.#showSlice(started, signal);
    const made = await this.#maker.make(signal);
    this.#isGreat = false;
    this.#published = made.published;
    this.#exports = made.open.workspace.exports;
    this.#watch.add(this.#exports);
    this.#show({ published: made.published, ...wholly, fault: null }, started);
    const slice = await this.#slice.renew(this.#maker, made, signal);
    if (slice !== null)
      this.#terminal.note(
        `one customer in ${slice.oneIn} is kept apart: after a change their numbers come first`,
      );
    await this.#maker.warm(signal);
  }

  /** Shows what becomes of a few customers; whether something is wrong is told of all of them. */
  async #showSlice(started: number, signal: AbortSignal): Promise<void> {
    const asked = this.#site.asked();
    const made = await this.#slice.make(signal, asked.size > 0 ? asked : undefined).catch(() => null);
    signal.throwIfAborted();
    if (made === null) return;
    const looking = AbortSignal.any([signal, AbortSignal.timeout(longestLook)]);
    const seen = this.#site.seen(made.published, looking).catch(() => {});
    const { published, oneIn, later } = made;
    this.#show({ published, oneIn, later, fault: null }, started);
    // The whole would take the time that the page needs.
    await seen;
    signal.throwIfAborted();
  }

  #tell(error: unknown): void {
    const { text, message, advice } = faultOf(error);
    this.#terminal.note(text);
    this.#site.show({ published: this.#published, ...wholly, fault: { message, advice } });
  }

  #show(shown: Shown, started: number): void {
    this.#site.show(shown);
    const seconds = `${((this.#clock() - started) / 1000).toFixed(1)} s`;
    const part = shown.oneIn === null ? "" : `, one customer in ${shown.oneIn}; the whole follows`;
    this.#terminal.note(`${this.url} (${seconds}${part})`);
  }
}

function isWithin(folder: string, file: string): boolean {
  return !relative(folder, file).startsWith("..");
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
