import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { realData } from "../real-data.ts";
import { buildOnce, type Measured } from "./build-once.ts";
import { print } from "./print.ts";

const root = join(import.meta.dirname, "../..");
const limits = { nothing: 30, unchanged: 6, bytes: 1.5 * 2 ** 30 };

/**
 * Measures the build of Olist: from nothing, and when no file changed, beside the time that DuckDB needs for a plain
 * `create table as select * from read_csv(...)` of the same files in the same run. Says whether the goals are met.
 */
export async function benchBuild(): Promise<boolean> {
  const exports = realData("olist");
  if (exports === null) {
    print("Olist is not here: nothing measured. See data/olist/README.md for where to get it.");
    return true;
  }
  const plain = await plainSeconds(exports);
  rmSync(join(root, ".touchline/olist"), { recursive: true, force: true });
  rmSync(join(root, "dist/olist"), { recursive: true, force: true });
  const nothing = buildOnce("olist", ["--exports", exports]);
  const unchanged = buildOnce("olist", ["--exports", exports]);
  print(`plain read_csv of the same files   ${plain.toFixed(1)} s`);
  print(line("build from nothing", nothing, limits.nothing, plain));
  print(line("build, no file changed", unchanged, limits.unchanged, plain));
  const peak = Math.max(nothing.peakBytes, unchanged.peakBytes);
  print(
    `peak memory                        ${(peak / 2 ** 30).toFixed(2)} GiB (at most ${limits.bytes / 2 ** 30})`,
  );
  return nothing.wall <= limits.nothing && unchanged.wall <= limits.unchanged && peak <= limits.bytes;
}

async function plainSeconds(folder: string): Promise<number> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  const files = readdirSync(folder).filter((file) => file.endsWith("_dataset.csv"));
  const started = performance.now();
  for (const [index, file] of files.entries())
    await connection.run(`create table t${index} as select * from read_csv('${join(folder, file)}')`);
  const seconds = (performance.now() - started) / 1000;
  connection.closeSync();
  instance.closeSync();
  return seconds;
}

function line(name: string, measured: Measured, limit: number, plain: number): string {
  const ratio = (measured.wall / plain).toFixed(1);
  return `${name.padEnd(34)} ${measured.wall.toFixed(1)} s (at most ${limit} s), ${ratio} times the plain read`;
}
