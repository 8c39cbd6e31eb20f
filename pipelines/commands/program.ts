import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Command, CommanderError, Option } from "commander";
import { serveSite } from "../../src/build-site.ts";
import { exitCodes, Fault, type FaultKind } from "../fault.ts";
import { build } from "./build.ts";
import { check, checkLines } from "./check.ts";
import { contract, contractYaml } from "./contract.ts";
import { dev } from "./dev.ts";
import { everyLine, headlineLines } from "./metric-lines.ts";
import { metrics } from "./metrics.ts";
import { quarantine, quarantineCsv, quarantineLines } from "./quarantine.ts";
import { newSource } from "./source-new.ts";
import { newSourceLines } from "./source-new-report.ts";
import { sources, sourcesLines } from "./sources.ts";
import type { Terminal } from "./terminal.ts";
import { sourceTestLines, testSource } from "./test-source.ts";

const root = join(import.meta.dirname, "../..");
const meter = {
  show: (line: string) => process.stderr.write(`\r\u001b[2K${line}`),
  clear: () => process.stderr.write("\r\u001b[2K"),
  now: Date.now,
};
const terminal: Terminal = {
  ...(process.stderr.isTTY && { meter }),
  print: (text) => process.stdout.write(`${text}\n`),
  note: (text) => process.stderr.write(`${text}\n`),
  environment: process.env,
  root,
  output: root,
  here: process.env.INIT_CWD ?? process.cwd(),
};

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

/** So many milliseconds a statement that runs may take to end when the command is stopped. */
const patience = 3000;
const demo = join(root, "data/kestrel");
const exportsOption = new Option(
  "--exports <folder>",
  "where the export files are (default: exports/ in the workspace)",
);
const workspaceOption = new Option(
  "--workspace <folder>",
  "folder of the workspace (default: the demo company)",
);
const waiting = new Option("--wait", "wait while another build runs, rather than leave");
const json = new Option("--json", "print one JSON document and nothing else");
const audience = new Option("--for <audience>", "publication: only what may be public").choices([
  "internal",
  "publication",
]);

const program = new Command("touchline")
  .description("Where what customers were promised diverges from what they got.")
  .exitOverride()
  .showHelpAfterError("Run with --help to see what there is.");

interface Options {
  readonly exports?: string;
  readonly json?: boolean;
  readonly wait?: boolean;
  readonly for?: "internal" | "publication";
  readonly all?: boolean;
  readonly port?: string;
  readonly source?: string;
  readonly records?: boolean;
  readonly csv?: string;
  readonly replay?: boolean;
  readonly workspace?: string;
}

program
  .command("build")
  .description("load what is new, model, check, and build the site")
  .argument("[workspace]", "folder of the workspace", demo)
  .addOption(exportsOption)
  .addOption(waiting)
  .addOption(audience.default("internal"))
  .addOption(json)
  .action(async (workspace: string, options: Options) => {
    const report = await build(
      { ...chosen(workspace, options), audience: options.for ?? "internal" },
      terminal,
      Date.now,
    );
    if (options.json) terminal.print(JSON.stringify(report, null, 2));
  });

program
  .command("serve")
  .description("build the site and serve it on this machine")
  .argument("[workspace]", "folder of the workspace", demo)
  .addOption(exportsOption)
  .option("--port <number>", "port to listen on", "4321")
  .action(async (workspace: string, options: Options) => {
    const report = await build({ ...chosen(workspace, options), audience: "internal" }, terminal, Date.now);
    const { port } = await serveSite(report.site, Number(options.port));
    terminal.note(`http://localhost:${port}/\n  Ctrl+C stops it.`);
  });

program
  .command("dev")
  .description("serve the site, and make again what follows from a file that changes")
  .argument("[workspace]", "folder of the workspace", demo)
  .addOption(exportsOption)
  .option("--port <number>", "port to listen on", "4321")
  .action(async (workspace: string, options: Options) => {
    const running = await dev(
      { ...chosen(workspace, options), port: Number(options.port) },
      terminal,
      Date.now,
    );
    terminal.note(`${running.url}\n  Ctrl+C stops it.`);
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        terminal.note("stopped");
        void Promise.race([running.stop(), wait(patience)]).then(() => process.exit());
      });
  });

program
  .command("check")
  .description("contracts and model checks only")
  .argument("[workspace]", "folder of the workspace", demo)
  .addOption(exportsOption)
  .addOption(waiting)
  .addOption(json)
  .action(async (workspace: string, options: Options) => {
    const report = await check(chosen(workspace, options), terminal, Date.now);
    terminal.print(options.json ? JSON.stringify(report, null, 2) : checkLines(report));
  });

program
  .command("metrics")
  .description("the headline numbers with their intervals")
  .argument("[workspace]", "folder of the workspace", demo)
  .addOption(exportsOption)
  .addOption(waiting)
  .option("--all", "every month, region, category, channel, tier and what else there is")
  .addOption(json)
  .action(async (workspace: string, options: Options) => {
    const all = options.all ?? false;
    const rows = await metrics(chosen(workspace, options), terminal, all || !options.json);
    const lines = all ? everyLine : headlineLines;
    terminal.print(options.json ? JSON.stringify(rows, null, 2) : lines(rows));
  });

program
  .command("sources")
  .description("the state of each source: files, records, newest time, freshness")
  .argument("[workspace]", "folder of the workspace", demo)
  .addOption(exportsOption)
  .addOption(waiting)
  .addOption(json)
  .action(async (workspace: string, options: Options) => {
    const report = await sources(chosen(workspace, options), terminal, Date.now);
    terminal.print(options.json ? JSON.stringify(report, null, 2) : sourcesLines(report));
  });

program
  .command("quarantine")
  .description("what was refused and why")
  .argument("[workspace]", "folder of the workspace", demo)
  .addOption(exportsOption)
  .addOption(waiting)
  .option("--source <source>", "only this source")
  .option("--records", "list the records")
  .addOption(new Option("--csv <file>", "write the records to a file, - for standard output"))
  .option("--replay", "after a mend: say how many records came back")
  .addOption(json)
  .action(async (workspace: string, { json, ...asked }: Options) => {
    const choice = { ...asked, ...chosen(workspace, asked) };
    const report = await quarantine(choice, terminal);
    if (json) terminal.print(JSON.stringify(report, null, 2));
    else if (asked.csv === "-") terminal.print(quarantineCsv(report.refused ?? []).trimEnd());
    else terminal.print(quarantineLines(report));
  });

program
  .command("contract")
  .description("a source as a document of the Open Data Contract Standard, in YAML")
  .argument("<source>", "name or folder of the source")
  .addOption(workspaceOption)
  .addOption(json)
  .action(async (source: string, { workspace = demo, json }: Options) => {
    const document = await contract({ workspace, source }, terminal);
    terminal.print(json ? JSON.stringify(document, null, 2) : contractYaml(document).trimEnd());
  });

const source = program.command("source").description("what a source says of itself");

source
  .command("new")
  .description("look at export files and write a source that loads them")
  .argument("<file...>", "export files of one kind")
  .option(
    "--workspace <folder>",
    "folder of the workspace, which is written if it is not there (default: data/<name>)",
  )
  .option("--name <name>", "name of the source (default: that of the file)")
  .addOption(json)
  .action(async (files: string[], { workspace, name, json }: Options & { readonly name?: string }) => {
    const report = await newSource({ files, workspace, name }, terminal);
    terminal.print(json ? JSON.stringify(report, null, 2) : newSourceLines(report));
  });

source
  .command("test")
  .description("run a source's own examples")
  .argument("[source]", "name or folder of the source (default: every source of the workspace)")
  .addOption(workspaceOption)
  .addOption(json)
  .action(async (source: string | undefined, { workspace = demo, ...options }: Options) => {
    const report = await testSource({ workspace, ...(source !== undefined && { source }) }, terminal);
    terminal.print(options.json ? JSON.stringify(report, null, 2) : sourceTestLines(report));
    if (report.failed > 0) process.exitCode = exitCodes.check;
  });

function chosen(workspace: string, options: Options) {
  const { exports, wait = false } = options;
  return exports === undefined ? { workspace, wait } : { workspace, wait, exports };
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0)
      fail(error.message.replace(/^error: /, ""), "Run with --help to see what there is.", "usage");
  } else if (error instanceof Fault) {
    terminal.note(error.text);
    fail(error.message, error.advice, error.kind);
  } else throw error;
}

/** A person was told already; a machine is told on standard output. */
function fail(message: string, advice: string, kind: FaultKind): void {
  if (process.argv.includes("--json")) terminal.print(JSON.stringify({ error: { kind, message, advice } }));
  process.exitCode = exitCodes[kind];
}
