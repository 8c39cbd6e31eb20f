import { statfsSync } from "node:fs";
import { Fault } from "../fault.ts";

const full =
  /no space left|ENOSPC|EDQUOT|EFBIG|disk quota|file too large|max_temp_directory_size|Out of disk/i;

/** Turns an error that means a full disk into a fault that says so; gives any other error back. */
export function diskFault(error: unknown, folder: string, doing: string, bytes: number): unknown {
  if (error instanceof Fault || !full.test(textOf(error))) return error;
  return new Fault(
    "machine",
    `no room left in ${folder} while ${doing}`,
    `It holds ${free(folder)} free; this step needs up to ${megabytes(2 * bytes)}. Make room and run it again; nothing was changed.`,
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
