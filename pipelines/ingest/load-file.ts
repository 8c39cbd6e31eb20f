import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type FileLoad, isTextLoad } from "./file-load.ts";
import { finishLoad } from "./finish-load.ts";
import type { FunctionNames } from "./mapping.ts";
import { readDelimited } from "./read-delimited.ts";
import { readStructured } from "./readers/read-structured.ts";
import type { Session } from "./session.ts";

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
    const opened: FileLoad = { ...load, scratch };
    const reading = isTextLoad(opened)
      ? await readDelimited(session, opened)
      : await readStructured(session, opened);
    await finishLoad(session, functions, opened, folder, reading);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
