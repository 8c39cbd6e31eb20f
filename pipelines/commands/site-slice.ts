import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Load } from "../ingest/load.ts";
import { cutSlice } from "../slice/cut-slice.ts";
import type { WorkspaceChoice } from "./open-workspace.ts";
import { type MadeSite, SiteMaker } from "./site-maker.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Records that a slice has about: what follows from all of them is made in little more than a second (2 cores), of which most is
 * there for a single record too.
 */
const sliceRecords = 3000;

/** A workspace that has not at least so many times the records of a slice is made as quickly whole. */
const worthwhile = 5;

/** A site made of one in so many customers, which is there long before the whole. */
export interface MadeSlice extends MadeSite {
  readonly oneIn: number;
}

/** Keeps a small company cut out of a workspace's exports, and makes its site from the same definitions and models. */
export class SiteSlice {
  readonly #choice: WorkspaceChoice;
  readonly #terminal: Terminal;
  readonly #clock: () => number;
  #cut: { readonly oneIn: number; readonly maker: SiteMaker } | undefined;
  #cutFrom = "";
  #folder: string | null = null;

  constructor(choice: WorkspaceChoice, terminal: Terminal, clock: () => number) {
    this.#choice = choice;
    this.#terminal = terminal;
    this.#clock = clock;
  }

  /**
   * Makes the site of the slice; null where there is none yet, or where the whole is as small.
   *
   * @param asked what is read of it; all of it is made if not said
   */
  async make(signal: AbortSignal, asked?: ReadonlySet<string>): Promise<MadeSlice | null> {
    if (this.#cut === undefined) return null;
    const { oneIn, maker } = this.#cut;
    return { ...(await maker.make(signal, asked)), oneIn };
  }

  /** Leaves the slice aside until it is cut again: its exports are not those of the workspace any more. */
  async forget(): Promise<void> {
    await this.#cut?.maker.close();
    this.#cut = undefined;
    this.#cutFrom = "";
  }

  /**
   * Cuts a slice out of what was loaded last, unless it is there, and makes what stands behind its site.
   *
   * @param whole maker of the whole site, which made this last
   * @returns the slice, if there is another than before
   */
  async renew(whole: SiteMaker, { open }: MadeSite, signal: AbortSignal): Promise<{ oneIn: number } | null> {
    const oneIn = Math.round(recordsOf(open.loads) / sliceRecords);
    const from = JSON.stringify([oneIn, open.loads.map(({ source, file, hash }) => [source, file, hash])]);
    if (from === this.#cutFrom) return null;
    await this.forget();
    if (oneIn < worthwhile) return null;
    this.#folder = join(open.work, "slice");
    const exports = join(this.#folder, "exports");
    await rm(this.#folder, { recursive: true, force: true });
    await mkdir(this.#folder, { recursive: true });
    await whole.withModels(signal, ({ engine, open: loaded }) =>
      cutSlice(engine, loaded, exports, oneIn, signal),
    );
    const maker = this.#makerOf(this.#folder, exports);
    try {
      await maker.make(signal);
      this.#cut = { oneIn, maker };
    } catch (error) {
      await maker.close();
      if (signal.aborted) throw error;
      // What goes wrong with a few customers alone is no fault: there is no slice of such a company.
    }
    this.#cutFrom = from;
    return this.#cut ?? null;
  }

  /** Ends what runs, and leaves nothing: exports tell of people, and are kept in one place alone. */
  async close(): Promise<void> {
    await this.forget();
    if (this.#folder !== null) await rm(this.#folder, { recursive: true, force: true });
  }

  /** Nothing is told of a slice: what is wrong with its workspace is told of the whole. */
  #makerOf(output: string, exports: string): SiteMaker {
    const { meter: _, ...terminal } = { ...this.#terminal, output, note: () => {} };
    return new SiteMaker({ ...this.#choice, exports, isSlice: true }, terminal, this.#clock);
  }
}

function recordsOf(loads: readonly Load[]): number {
  return loads.reduce((sum, { records }) => sum + records, 0);
}
