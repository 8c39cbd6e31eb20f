/**
 * Builds a workspace and says what became of its records and its metrics, in a process of its own that can be killed.
 *
 *     node build-in-process.ts <workspace> <output folder> [--metrics]
 */
import { join } from "node:path";
import { build } from "../../pipelines/commands/build.ts";
import { metrics } from "../../pipelines/commands/metrics.ts";
import type { Terminal } from "../../pipelines/commands/terminal.ts";
import { exitCodes, Fault } from "../../pipelines/fault.ts";

const [workspace = "", output = "", ask] = process.argv.slice(2);
const terminal: Terminal = {
  print: (text) => process.stdout.write(`${text}\n`),
  note: (text) => process.stderr.write(`${text}\n`),
  ...{ environment: {}, root: join(import.meta.dirname, "../.."), output, here: output },
};
try {
  const { records, accepted, quarantined } = await build(
    { workspace, audience: "internal" },
    terminal,
    Date.now,
  );
  const rows = ask === "--metrics" ? await metrics({ workspace }, terminal, true) : [];
  terminal.print(JSON.stringify({ records, accepted, quarantined, rows }));
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  terminal.note(error.text);
  process.exitCode = exitCodes[error.kind];
}
