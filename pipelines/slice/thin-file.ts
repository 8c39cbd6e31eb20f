import { type FileLoad, isTextLoad } from "../ingest/file-load.ts";
import { containerOf, unpackFile } from "../ingest/unpack-file.ts";
import type { Records } from "./choose-records.ts";
import { thinArrow } from "./thin-arrow.ts";
import { thinJson, thinLines } from "./thin-json.ts";
import type { Thinned } from "./thin-spans.ts";
import { thinText } from "./thin-text.ts";
import { thinWideText } from "./thin-wide-text.ts";
import { thinXlsx } from "./thin-xlsx.ts";

/** An export with fewer records, in the format and the container that it has. */
export interface ThinFile {
  readonly isGzipped: boolean;
  /** Bytes where its format does not let files be joined. */
  readonly content: Thinned | Uint8Array;
}

/**
 * An export with these of its records alone; null where it cannot be written again as it was read: an archive, Parquet, XES, OCEL.
 */
export async function thinFile(packed: FileLoad, kept: Records): Promise<ThinFile | null> {
  const container = await containerOf(packed);
  if (container === "zip") return null;
  const content = await contentOf(await unpackFile(packed), kept);
  return content === null ? null : { isGzipped: container === "gzip", content };
}

async function contentOf(load: FileLoad, kept: Records): Promise<ThinFile["content"] | null> {
  const { format } = load.source;
  if (isTextLoad(load)) {
    const isWide = load.source.format.encoding.startsWith("utf-16");
    return isWide ? thinWideText(load, kept) : thinText(load, kept);
  }
  switch (format.type) {
    case "json":
      return thinJson(load, format, kept);
    case "ndjson":
      return thinLines(load, format, kept);
    case "arrow":
      return thinArrow(load.path, kept);
    case "xlsx":
      return await thinXlsx(load, format, kept);
    default:
      return null;
  }
}
