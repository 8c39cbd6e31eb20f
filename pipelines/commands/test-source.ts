import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Fault } from "../fault.ts";
import { type ExampleResult, runExamples } from "../ingest/run-examples.ts";
import { closest } from "../sources/closest.ts";
import type { SourceDefinition } from "../sources/definition.ts";
import { readExamples } from "../sources/examples.ts";
import { readDefinitions } from "../sources/read-workspace.ts";
import type { WorkspaceDefinition } from "../sources/workspace.ts";
import type { Terminal } from "./terminal.ts";

/** Which sources the command line means: one by its name or its folder, or all of a workspace. */
export interface SourceChoice {
  readonly workspace: string;
  readonly source?: string;
}

/** What `touchline source test --json` prints. */
export interface SourceTestReport {
  readonly workspace: string;
  readonly examples: number;
  readonly failed: number;
  readonly results: readonly ExampleResult[];
  /** Sources without an example. */
  readonly without: readonly string[];
}

/** Runs the examples beside sources; needs no export. */
export async function testSource(choice: SourceChoice, terminal: Terminal): Promise<SourceTestReport> {
  const { workspace, sources } = await chosenSources(choice, terminal);
  const parent = join(terminal.output, ".touchline");
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, "examples-"));
  const results: ExampleResult[] = [];
  const without: string[] = [];
  try {
    for (const source of sources) {
      const examples = await readExamples(source);
      if (examples.length === 0) without.push(source.id);
      else results.push(...(await runExamples(source, examples, { ...workspace, folder })));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  return { workspace: workspace.id, examples: results.length, failed, results, without };
}

/**
 * The sources that a command line means, whether their exports are there or not.
 *
 * @throws Fault("usage") for a source that the workspace does not have
 */
export async function chosenSources(
  { workspace: given, source: wanted }: SourceChoice,
  terminal: Terminal,
): Promise<{ workspace: WorkspaceDefinition; sources: readonly SourceDefinition[] }> {
  const folder = wanted === undefined ? undefined : resolve(terminal.here, wanted);
  const isFolder = folder !== undefined && existsSync(join(folder, "source.ts"));
  const home = isFolder ? dirname(dirname(folder)) : resolve(terminal.here, given);
  const workspace = await readDefinitions(home, { environment: terminal.environment });
  if (wanted === undefined) return { workspace, sources: workspace.sources };
  const id = isFolder ? basename(folder) : wanted;
  const source = workspace.sources.find((source) => source.id === id);
  return source === undefined ? refuseUnknown(id, workspace) : { workspace, sources: [source] };
}

function refuseUnknown(id: string, { folder, sources }: WorkspaceDefinition): never {
  const ids = sources.map((source) => source.id);
  const near = closest(id, ids);
  throw new Fault(
    "usage",
    `no source "${id}" in ${folder}`,
    `${near === null ? "" : `Perhaps "${near}". `}There is: ${ids.join(", ")}. Another workspace: --workspace <folder>.`,
  );
}

/** A report on examples as lines of text. */
export function sourceTestLines({ examples, failed, results, without }: SourceTestReport): string {
  return [
    ...results.flatMap(({ source, example, problems }) => [
      `${problems.length === 0 ? "✓" : "✗"} ${source}: ${example}`,
      ...problems.map((problem) => `    ${problem}`),
    ]),
    ...without.map((source) => `– ${source}: no examples.ts beside source.ts`),
    failed === 0 ? `${examples} examples hold` : `${failed} of ${examples} examples fail`,
  ].join("\n");
}
