import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { buildSite } from "../../src/build-site.ts";
import { type Audience, publish } from "../publish/publish.ts";
import { type WorkspaceChoice, withModelledWorkspace } from "./model-workspace.ts";
import type { Terminal } from "./terminal.ts";

/** What `touchline build --json` prints. */
export interface BuildReport {
  readonly workspace: string;
  readonly audience: Audience;
  /** Folder of the site. */
  readonly site: string;
  readonly records: number;
  readonly accepted: number;
  readonly quarantined: number;
  readonly checks: number;
  readonly seconds: number;
}

/** Loads, models, checks, and publishes the site to `dist/<workspace>/`; a failure leaves the last good site. */
export async function build(
  choice: WorkspaceChoice & { readonly audience: Audience },
  terminal: Terminal,
  clock: () => number,
): Promise<BuildReport> {
  const started = clock();
  return await withModelledWorkspace(choice, terminal, async (modelled) => {
    const { workspace, work, loads, checks, engine } = modelled;
    const { audience } = choice;
    const name = audience === "internal" ? workspace.id : `${workspace.id}-publication`;
    const published = join(work, audience === "internal" ? "published" : "published-publication");
    const site = join(terminal.root, "dist", name);
    await restore(site);
    await publish(engine, { ...modelled, audience }, published);
    const aside = `${site}.writing`;
    await rm(aside, { recursive: true, force: true });
    await mkdir(join(terminal.root, "dist"), { recursive: true });
    await buildSite({ root: terminal.root, published, outDir: aside });
    await replace(site, aside);
    const sum = (key: "records" | "accepted" | "quarantined") =>
      loads.reduce((total, load) => total + load[key], 0);
    const seconds = (clock() - started) / 1000;
    terminal.note(`site: ${site} in ${seconds.toFixed(1)} s`);
    return {
      workspace: workspace.id,
      audience,
      site,
      records: sum("records"),
      accepted: sum("accepted"),
      quarantined: sum("quarantined"),
      checks,
      seconds,
    };
  });
}

/** Puts a finished site in the place of the last one. */
async function replace(site: string, aside: string): Promise<void> {
  const previous = `${site}.previous`;
  await rm(previous, { recursive: true, force: true });
  if (existsSync(site)) await rename(site, previous);
  await rename(aside, site);
  await rm(previous, { recursive: true, force: true });
}

/** Brings the last good site back if a build was killed between the two renames of `replace`. */
async function restore(site: string): Promise<void> {
  const previous = `${site}.previous`;
  if (!existsSync(site) && existsSync(previous)) await rename(previous, site);
}
