import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Engine } from "../engine/engine.ts";
import type { Load } from "../ingest/load.ts";
import { asked, type LeftName } from "../publish/left.ts";
import { partsByTouchpoint } from "../publish/metric-parts.ts";
import { type Left, lastOfAll, type Published } from "../publish/publish.ts";
import { keepContracts } from "./check.ts";
import { type OpenWorkspace, type WorkspaceChoice, withOpenWorkspace } from "./open-workspace.ts";
import { publishAnew, publishOnce } from "./publication.ts";
import { momentOf } from "./sources.ts";
import { type StandingModels, standModels } from "./standing-models.ts";
import type { Terminal } from "./terminal.ts";

/** So many published folders, and the loads behind them, stay: what is taken back is there at once. */
const keptMakes = 5;

/** What was made. */
export interface MadeSite {
  /** The folder that was published. */
  readonly published: string;
  /** What was left for later in it. */
  readonly later: readonly LeftName[];
  readonly open: OpenWorkspace;
}

/** Which workspace is made, and whether its exports are all that there are. */
export interface MakerChoice extends WorkspaceChoice {
  /** They are a slice of the company: what its sources promise of their files, and its models of their rows, is asked of the whole. */
  readonly isSlice?: boolean;
}

/** Makes the published folder of a workspace again and again, each time only what follows from what changed. */
export class SiteMaker {
  readonly #choice: MakerChoice;
  readonly #terminal: Terminal;
  readonly #clock: () => number;
  readonly #folders: string[] = [];
  readonly #loads: (readonly Load[])[] = [];
  #models: StandingModels | undefined;
  /** What each part of a published folder gives, when all of them were made last. */
  #gives: Published["gives"] = new Map();
  #isWarm = false;

  constructor(choice: MakerChoice, terminal: Terminal, clock: () => number) {
    this.#choice = { ...choice, wait: true };
    this.#terminal = { ...terminal, note: once(terminal.note) };
    this.#clock = clock;
  }

  /**
   * Loads, models, checks and publishes; holds the lock of the work folder as long.
   *
   * @param signal ends it as soon as may be; what was made until then stays
   * @param asking what is read of the published folder, where less than all of it will do
   */
  async make(signal: AbortSignal, asking?: ReadonlySet<string>): Promise<MadeSite> {
    return await this.#open(signal, async (open) => {
      if (this.#choice.isSlice !== true) keepContracts(open, this.#terminal, this.#clock);
      const models = await this.#modelsOf(open);
      const moment = momentOf(open.workspace, this.#clock);
      const left = asking && leftOf(this.#gives, asking);
      const model = models.with(signal, left !== undefined);
      const publishing = left === undefined ? { model } : { model, left };
      const { folder, site, gives } = await publishOnce(open, "internal", moment, this.#terminal, publishing);
      if (gives !== null && left === undefined) this.#gives = gives;
      this.#isWarm ||= gives !== null;
      await this.#keep(folder);
      return { published: folder, later: site.later, open };
    });
  }

  /** Makes in memory what an earlier process published, so that the first change need not; it may be given up like `make`. */
  async warm(signal: AbortSignal): Promise<void> {
    if (this.#isWarm) return;
    await this.#open(signal, async (open) => {
      const folder = join(open.work, "published-warm");
      const moment = momentOf(open.workspace, this.#clock);
      const model = (await this.#modelsOf(open)).with(signal);
      const { gives } = await publishAnew(open, "internal", moment, this.#terminal, folder, { model });
      this.#gives = gives;
      await rm(folder, { recursive: true, force: true });
      this.#isWarm = true;
    });
  }

  /** Hands every model, brought up to the lake, to `use`. */
  async withModels<Result>(
    signal: AbortSignal,
    use: (modelled: { readonly engine: Engine; readonly open: OpenWorkspace }) => Promise<Result>,
  ): Promise<Result> {
    return await this.#open(signal, async (open) => {
      const models = await this.#modelsOf(open);
      return await models.with(signal)(open, this.#terminal, async ({ engine, modelled }) => {
        await modelled();
        return await use({ engine, open });
      });
    });
  }

  /** Ends what runs. */
  async close(): Promise<void> {
    await this.#models?.close();
  }

  async #open<Result>(signal: AbortSignal, use: (open: OpenWorkspace) => Promise<Result>): Promise<Result> {
    return await withOpenWorkspace(this.#choice, this.#terminal, use, {
      signal,
      keep: (loads) => this.#lastLoads(loads),
    });
  }

  /** The loads of the last makes, these the last of them. */
  #lastLoads(loads: readonly Load[]): readonly Load[] {
    const folders = (of: readonly Load[]) => of.map(({ folder }) => folder).join();
    const others = this.#loads.filter((before) => folders(before) !== folders(loads));
    this.#loads.splice(0, Infinity, ...others.slice(1 - keptMakes), loads);
    return this.#loads.flat();
  }

  async #modelsOf({ work }: OpenWorkspace): Promise<StandingModels> {
    this.#models ??= await standModels(work, this.#choice.isSlice);
    return this.#models;
  }

  async #keep(folder: string): Promise<void> {
    const before = this.#folders.indexOf(folder);
    if (before >= 0) this.#folders.splice(before, 1);
    this.#folders.push(folder);
    for (const old of this.#folders.splice(0, this.#folders.length - keptMakes))
      await rm(old, { recursive: true, force: true });
  }
}

/** What can be left for later when so much is asked for; undefined where that is nothing. */
function leftOf(gives: Published["gives"], asking: ReadonlySet<string>): Left | undefined {
  const all = [...asking].map(asked);
  if (all.some(({ name }) => name === lastOfAll)) return undefined;
  const parts = new Set<string>();
  const limits = new Map<string, ReadonlySet<string>>();
  const later: LeftName[] = [];
  for (const [part, names] of gives) {
    const own = all.filter(({ name }) => names.has(name));
    const touchpoints = own.flatMap(({ touchpoint }) => touchpoint ?? []);
    if (own.length === 0) parts.add(part);
    else if (partsByTouchpoint.has(part) && touchpoints.length === own.length)
      limits.set(part, new Set(touchpoints));
    else continue;
    const but = [...new Set(touchpoints)].sort();
    later.push(...[...names].sort().map((name) => ({ name, but })));
  }
  return later.length === 0 ? undefined : { parts, limits, later };
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
