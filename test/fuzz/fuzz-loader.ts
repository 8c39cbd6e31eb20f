import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Fault } from "../../pipelines/fault.ts";
import { loadFile } from "../../pipelines/ingest/load-file.ts";
import { readManifest } from "../../pipelines/ingest/manifest.ts";
import { type FunctionNames, functionNames } from "../../pipelines/ingest/mapping.ts";
import { openSession, type Row, type Session } from "../../pipelines/ingest/session.ts";
import type { Source } from "../../pipelines/sources/definition.ts";
import { fuzzSource } from "./fuzz-source.ts";

/** Texts behind a sign, for the client takes a mark like U+FEFF off the start of a text. */
const rowsOf = "select * replace ('=' || touch_id as touch_id, '=' || result as result)";

/** What became of a file that was read. */
export interface Outcome {
  readonly records: number;
  readonly accepted: readonly Row[];
  readonly quarantined: readonly Row[];
}

/** Loads one small file after the other in one session. */
export class FuzzLoader {
  readonly folder: string;
  readonly session: Session;
  readonly #functions: FunctionNames;
  #files = 0;

  constructor(folder: string, session: Session, functions: FunctionNames) {
    this.folder = folder;
    this.session = session;
    this.#functions = functions;
  }

  /** Loads bytes as one file; null if they are refused as a whole, as input may be. */
  async load(format: Source["format"], bytes: Uint8Array): Promise<Outcome | null> {
    const here = join(this.folder, String(this.#files++));
    const target = join(here, "lake");
    mkdirSync(target, { recursive: true });
    try {
      const path = join(here, "orders.csv");
      writeFileSync(path, bytes);
      const names = { path, file: "orders.csv", shown: "orders.csv", hash: "h", definition: "d" };
      const load = { ...names, source: fuzzSource(format), zone: "UTC", key: "key", scratch: here };
      await loadFile(this.session, this.#functions, load, target);
      return {
        records: readManifest(target)?.records ?? -1,
        accepted: await this.session.rows(`${rowsOf} from '${join(target, "touches.parquet")}'`),
        quarantined: await this.session.rows(`from '${join(target, "quarantine.parquet")}'`),
      };
    } catch (error) {
      if (error instanceof Fault && error.kind === "input") return null;
      throw error;
    } finally {
      rmSync(here, { recursive: true });
    }
  }

  /** Closes the session and removes its folder. */
  close(): void {
    this.session.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Opens a loader in a folder of its own; one thread, for small files have no use for more. */
export async function openFuzzLoader(): Promise<FuzzLoader> {
  const folder = mkdtempSync(join(tmpdir(), "touchline-fuzz-"));
  const temporary = join(folder, "spill");
  const session = await openSession({ folders: [folder], temporary, memoryLimit: "768MB", threads: 1 });
  return new FuzzLoader(folder, session, await functionNames(session));
}
