import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { z } from "zod";
import { eventFile, eventSheet } from "./events.ts";
import { print } from "./print.ts";

const events = 10_000_000;
/** Exports are seldom younger; one that is, is hashed again at the next run (see `KnownHashes`). In milliseconds. */
const settling = 2500;
const limits = { ratio: 2, bytes: 2 * 2 ** 30, share: 0.05 };
const kept = join(tmpdir(), "touchline-bench-events");
const loader = fileURLToPath(new URL("load-files.ts", import.meta.url));

/** What loading took. */
interface Measured {
  readonly seconds: number;
  readonly rows: number;
  readonly peakBytes: number;
}

/** Measures loading ten million events, beside DuckDB's plain read of the same file; says whether the goals are met. */
export async function benchLoad(): Promise<boolean> {
  const all = eventFile(kept, "csv", 0, events);
  const more = eventFile(kept, "csv", events, events / 100);
  const folder = mkdtempSync(join(kept, "run-"));
  try {
    print(`${events.toLocaleString("en")} events, ${(statSync(all).size / 1e6).toFixed(0)} MB of CSV`);
    const plain = await plainSeconds(all, folder);
    print(line("plain read_csv into a table", { seconds: plain, rows: events, peakBytes: 0 }));
    const first = await loadFiles(folder, "csv", [all]);
    print(line("strict load to the lake", first));
    const second = await loadFiles(folder, "csv", [all, more]);
    print(line("one more file of 1 %", { ...second, rows: events / 100 }));
    await others(folder, all);
    return verdict(
      first.seconds / plain,
      Math.max(first.peakBytes, second.peakBytes),
      second.seconds / first.seconds,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function verdict(ratio: number, peak: number, share: number): boolean {
  print(`load / plain read     ${ratio.toFixed(2)} (at most ${limits.ratio})`);
  print(`peak memory           ${(peak / 2 ** 30).toFixed(2)} GiB (at most ${limits.bytes / 2 ** 30})`);
  print(`1 % more / whole      ${(100 * share).toFixed(1)} % (at most ${100 * limits.share} %)`);
  return ratio <= limits.ratio && peak <= limits.bytes && share <= limits.share;
}

/** Other formats, at the sizes in which they come. */
async function others(folder: string, csv: string): Promise<void> {
  const ndjson = eventFile(kept, "ndjson", 0, events / 20);
  print(line("NDJSON", await loadFiles(folder, "ndjson", [ndjson])));
  const parquet = join(folder, "events-0.parquet");
  await inDuckDb(
    folder,
    `copy (from read_csv('${csv}', all_varchar = true) limit ${events / 10})
    to '${parquet}' (format parquet)`,
  );
  print(line("Parquet", await loadFiles(folder, "parquet", [parquet])));
  print(line("XLSX", await loadFiles(folder, "xlsx", [await eventSheet(kept, events / 200)])));
}

async function plainSeconds(file: string, folder: string): Promise<number> {
  return await inDuckDb(folder, `create table events as select * from read_csv('${file}')`);
}

async function inDuckDb(folder: string, sql: string): Promise<number> {
  const database = join(folder, "plain.duckdb");
  const instance = await DuckDBInstance.create(database, { threads: "2", memory_limit: "1500MB" });
  const connection = await instance.connect();
  const started = performance.now();
  await connection.run(sql);
  const seconds = (performance.now() - started) / 1000;
  connection.closeSync();
  instance.closeSync();
  rmSync(database);
  return seconds;
}

const told = z.object({ seconds: z.number(), accepted: z.number() });

async function loadFiles(folder: string, type: string, files: readonly string[]): Promise<Measured> {
  const exports = join(folder, `exports-${type}`);
  mkdirSync(exports, { recursive: true });
  for (const file of files) place(file, join(exports, basename(file)));
  await setTimeout(settling);
  const child = spawn(process.execPath, [loader, join(folder, `work-${type}`), type, exports], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const output = text(child.stdout);
  let peakBytes = 0;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, peakOf(child.pid));
  }, 50);
  await once(child, "exit");
  clearInterval(watch);
  const { seconds, accepted: rows } = told.parse(JSON.parse(await output));
  return { seconds, rows, peakBytes };
}

function place(file: string, path: string): void {
  try {
    linkSync(file, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code === "EXDEV" || error.code === "EPERM") copyFileSync(file, path);
    else if (error.code !== "EEXIST") throw error;
  }
}

/** The most memory that a process held so far; the loader starts no other. 0 where the system does not say. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function line(name: string, { seconds, rows, peakBytes }: Measured): string {
  const speed = `${Math.round(rows / seconds / 1000).toLocaleString("en")} thousand rows/s`;
  const peak = peakBytes === 0 ? "" : `, ${(peakBytes / 2 ** 30).toFixed(2)} GiB`;
  return `${name.padEnd(30)} ${seconds.toFixed(1)} s, ${speed}${peak}`;
}
