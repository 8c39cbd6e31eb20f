import { createReadStream, createWriteStream, statSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, type Gunzip } from "node:zlib";
import { Fault } from "../fault.ts";
import { withFile } from "./bytes.ts";
import type { FileLoad } from "./file-load.ts";
import { checkSum, limitSize, mostUnpacked } from "./limit-size.ts";
import { BrokenZip, openZip } from "./readers/open-zip.ts";
import { type Archive, entryOf } from "./zip-entry.ts";

/**
 * Takes a file out of a gzip or zip container, if it is in one.
 *
 * @throws Fault("input") for a container that is broken, encrypted, swells beyond all measure, or leaves its folder
 */
export async function unpackFile(load: FileLoad): Promise<FileLoad> {
  const container = await containerOf(load);
  if (container === null) return load;
  const path = join(load.scratch, "unpacked");
  await (container === "zip" ? unzip(load, path) : gunzip(load, path));
  const unpacked = { ...load, path, isUnpacked: true };
  if ((await containerOf(unpacked)) !== null)
    refuse(load, "holds an archive in an archive", "Unpack it once");
  return unpacked;
}

/** How a file is packed; null if it is not. A workbook is a zip archive, too, and not packed: an archive that holds one is. */
export async function containerOf({ source, path }: Archive): Promise<"gzip" | "zip" | null> {
  const container = markOf(path);
  const isOwn = container === "zip" && source.format.type === "xlsx" && !(await holdsWorkbook(path));
  return isOwn ? null : container;
}

/** Whether there is a workbook in an archive; one that cannot be opened is left to the reader of workbooks. */
async function holdsWorkbook(path: string): Promise<boolean> {
  try {
    const zip = await openZip(path);
    zip.close();
    return zip.names.some((name) => /\.xls[xm]$/i.test(name));
  } catch (error) {
    if (error instanceof BrokenZip) return false;
    throw error;
  }
}

function markOf(path: string): "gzip" | "zip" | null {
  const mark = withFile(path, (bytes) => {
    const head = Buffer.alloc(4);
    return head.toString("hex", 0, bytes.read(head, 0));
  });
  if (mark.startsWith("1f8b08")) return "gzip";
  return mark === "504b0304" || mark === "504b0506" ? "zip" : null;
}

async function gunzip(load: FileLoad, path: string): Promise<void> {
  const size = statSync(load.path).size;
  const unpacking = createGunzip();
  await flow(load, createReadStream(load.path), size, path, unpacking);
  // What follows the last member is left by zlib without a word.
  if (unpacking.bytesWritten < size) {
    refuse(
      load,
      `has ${size - unpacking.bytesWritten} bytes after the end of its gzip data`,
      "Pack it again",
    );
  }
}

async function unzip(load: FileLoad, path: string): Promise<void> {
  const { entry, stream, close } = await entryOf(load);
  try {
    if (entry.uncompressedSize > mostUnpacked) refuseBomb(load);
    await flow(load, await stream(), entry.compressedSize, path, checkSum(entry.crc32));
  } finally {
    close();
  }
}

async function flow(
  load: FileLoad,
  from: Readable,
  packed: number,
  path: string,
  by: Gunzip | ReturnType<typeof checkSum>,
): Promise<void> {
  try {
    await pipeline(from, by, limitSize(packed), createWriteStream(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason === "bomb") refuseBomb(load);
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code !== "" && !code.startsWith("Z_")) throw error;
    refuse(load, `cannot be unpacked: ${reason}`, "It is cut off or damaged: get it again");
  }
}

function refuseBomb(load: FileLoad): never {
  refuse(
    load,
    "swells to more than 200 times its size, or to more than 64 GiB",
    "That is how archives attack. If it is sound, unpack it yourself",
  );
}

function refuse({ source, shown }: FileLoad, found: string, advice: string): never {
  throw new Fault("input", `${source.id}: ${shown} ${found}`, `${advice}. Nothing of it was loaded.`);
}
