import { rm } from "node:fs/promises";
import { join } from "node:path";
import { keepContracts } from "./check.ts";
import { type OpenWorkspace, type WorkspaceChoice, withOpenWorkspace } from "./open-workspace.ts";
import { publishAnew, publishOnce } from "./publication.ts";
import { momentOf } from "./sources.ts";
import { type StandingModels, standModels } from "./standing-models.ts";
import type { Terminal } from "./terminal.ts";

/** So many published folders stay: what is taken back is there at once. */
const keptPublications = 5;

/** What was made. */
export interface MadeSite {
  /** The folder that was published. */
  readonly published: string;
  /** Where the exports are. */
  readonly exports: string;
}

/** Makes the published folder of a workspace again and again, each time only what follows from what changed. */
export class SiteMaker {
  readonly #choice: WorkspaceChoice;
  readonly #terminal: Terminal;
  readonly #clock: () => number;
  readonly #folders: string[] = [];
  #models: StandingModels | undefined;

  constructor(choice: WorkspaceChoice, terminal: Terminal, clock: () => number) {
    this.#choice = { ...choice, wait: true };
    this.#terminal = { ...terminal, note: once(terminal.note) };
    this.#clock = clock;
  }

  /**
   * Loads, models, checks and publishes; holds the lock of the work folder as long.
   *
   * @param made told when the folder stands, before what only saves time the next time
   */
  async make(made: (site: MadeSite) => void): Promise<void> {
    await withOpenWorkspace(this.#choice, this.#terminal, async (open) => {
      keepContracts(open, this.#terminal, this.#clock);
      const isFirst = this.#models === undefined;
      this.#models ??= await standModels(open.work);
      const moment = momentOf(open.workspace, this.#clock);
      const { folder, isNew } = await publishOnce(
        open,
        "internal",
        moment,
        this.#terminal,
        this.#models.with,
      );
      await this.#keep(folder);
      made({ published: folder, exports: open.workspace.exports });
      if (isFirst && !isNew) await this.#warm(open, moment);
    });
  }

  /** Ends what runs. */
  async close(): Promise<void> {
    await this.#models?.close();
  }

  /** Makes in memory what an earlier process published, so that the first change need not. */
  async #warm(open: OpenWorkspace, moment: Date): Promise<void> {
    const folder = join(open.work, "published-warm");
    await publishAnew(open, "internal", moment, this.#terminal, folder, this.#models?.with);
    await rm(folder, { recursive: true, force: true });
  }

  async #keep(folder: string): Promise<void> {
    const before = this.#folders.indexOf(folder);
    if (before >= 0) this.#folders.splice(before, 1);
    this.#folders.push(folder);
    for (const old of this.#folders.splice(0, this.#folders.length - keptPublications))
      await rm(old, { recursive: true, force: true });
  }
}

/** Says each line once: what a build says of every file would be said again after every change. */
function once(note: (line: string) => void): (line: string) => void {
  const said = new Set<string>();
  return (line) => {
    if (said.has(line)) return;
    said.add(line);
    note(line);
  };
}
