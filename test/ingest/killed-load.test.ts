import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { loadsFolder } from "../../pipelines/ingest/load-workspace.ts";
import { header, lines, rowsOf, SmallWorkspace } from "./small-workspace.ts";

const node = join(import.meta.dirname, "../../node_modules/.bin/node");
const loader = join(import.meta.dirname, "../../pipelines/ingest/load-workspace.ts");

/** Loads a workspace in a process of its own, which is killed after a while. */
async function loadAndKill(workspace: SmallWorkspace, milliseconds: number): Promise<void> {
  const { definition, work } = workspace;
  const sources = definition.sources.map((source) => ({ ...source, mappings: [...source.mappings] }));
  const script = `
    const { loadWorkspace } = await import(${JSON.stringify(loader)});
    const given = ${JSON.stringify({ ...definition, sources })};
    const sources = given.sources.map((source) => ({ ...source, mappings: new Map(source.mappings) }));
    await loadWorkspace({ ...given, sources }, { work: ${JSON.stringify(work)}, log() {} });`;
  const child = spawn(node, ["--input-type=module", "-e", script], { stdio: "ignore" });
  const gone = once(child, "exit");
  await Promise.race([gone, wait(milliseconds)]);
  child.kill("SIGKILL");
  await gone;
}

/** Load folders under their final names. */
function published(work: string): string[] {
  const folder = join(loadsFolder(work), "orders");
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith(".")) : [];
}

it("a load that is killed at any moment is there whole or not at all, and the next run mends it", async () => {
  const records = Array.from(
    { length: 40_000 },
    (_, id) => `${id},open,1,1,,,${Math.sin(id)}${Math.cos(id)}`,
  );
  const workspace = new SmallWorkspace().export("orders.csv", lines(header, ...records));
  for (const milliseconds of [150, 250, 350, 450, 600, 60_000]) {
    await loadAndKill(workspace, milliseconds);
    for (const name of published(workspace.work)) {
      const names = readdirSync(join(loadsFolder(workspace.work), "orders", name)).sort();
      expect(names).toEqual(["journeys.parquet", "manifest.json", "quarantine.parquet", "remarks.parquet"]);
    }
  }
  expect(published(workspace.work)).toHaveLength(1);
  const { loads } = await workspace.load();
  expect(loads[0] && (await rowsOf(loads[0], "journeys"))).toHaveLength(40_000);
  expect(published(workspace.work)).toHaveLength(1);
  expect(readdirSync(workspace.work)).toEqual(["hashes.json", "lake"]);
});
