import { statfsSync } from "node:fs";
import { Fault } from "../fault.ts";

const full = /no space left|ENOSPC|EDQUOT|EFBIG|disk quota|file too large|max_temp_directory_size/i;
const exhausted = /out of memory|cannot allocate memory|ENOMEM/i;

/** What was being done when an error came up. */
export interface Doing {
  /** E.g. "loading orders.csv". */
  readonly what: string;
  /** Folder that is written to. */
  readonly folder: string;
  /** Bytes of the file that is read. */
  readonly bytes: number;
}

/** Turns an error that means a full disk or too little memory into a fault that says so; null for any other. */
export function machineFault(error: unknown, { what, folder, bytes }: Doing): Fault | null {
  const text = textOf(error);
  if (full.test(text)) {
    return new Fault(
      "machine",
      `no room left in ${folder} while ${what}`,
      `It has ${free(folder)} free; this step may need ${megabytes(2 * bytes)}. Make room and run it again. Nothing was changed.`,
      { cause: error },
    );
  }
  if (!exhausted.test(text)) return null;
  return new Fault(
    "machine",
    `too little memory while ${what}`,
    `The file has ${megabytes(bytes)}. Close other programs, or split the file, and run it again. Nothing was changed.`,
    { cause: error },
  );
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return `${code} ${error.message}`;
}

function free(folder: string): string {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return megabytes(bavail * bsize);
  } catch {
    return "an unknown amount";
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
