import { mkdtempSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { type FileLoad, isTextLoad } from "./file-load.ts";
import { finishLoad } from "./finish-load.ts";
import type { FunctionNames } from "./mapping.ts";
import { readDelimited } from "./read-delimited.ts";
import { readStructured } from "./readers/read-structured.ts";
import type { Session } from "./session.ts";
import { toldByName } from "./told-by-name.ts";
import { unpackFile } from "./unpack-file.ts";

/**
 * Reads one export file into a folder: canonical tables, quarantine, remarks and manifest.
 *
 * @throws Fault("input") if the file as a whole is not what its source says
 */
export async function loadFile(
  session: Session,
  functions: FunctionNames,
  load: FileLoad,
  folder: string,
): Promise<void> {
  const scratch = mkdtempSync(join(load.scratch, "file-"));
  try {
    const opened = await unpackFile({ ...load, scratch });
    const named = await toldByName(session, load);
    const reading = isTextLoad(opened)
      ? await readDelimited(session, opened)
      : await readStructured(session, opened);
    const told = new Map([...(reading.told ?? []), ...named]);
    await finishLoad(session, functions, opened, folder, {
      ...reading,
      bytes: load.archived?.bytes ?? statSync(load.path).size,
      told,
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
