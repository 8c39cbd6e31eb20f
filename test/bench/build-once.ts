import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { BuildReport } from "../../pipelines/commands/build.ts";

const project = join(import.meta.dirname, "../..");

/** What a build says of itself, and its time from outside, in seconds. */
export type Measured = BuildReport & { readonly wall: number };

/** Builds a workspace of the project, or of a copy of it, in a process of its own. */
export function buildOnce(workspace: string, options: readonly string[] = [], root = project): Measured {
  const started = performance.now();
  const text = execFileSync(
    process.execPath,
    [join(root, "pipelines/cli.ts"), "build", join(root, "data", workspace), ...options, "--json"],
    { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  return { ...JSON.parse(text), wall: (performance.now() - started) / 1000 };
}
