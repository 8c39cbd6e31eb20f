import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { constants, gzipSync } from "node:zlib";
import { encode, markOf } from "./encode.ts";
import type { FileFormat, Format, TextFormat } from "./file-format.ts";
import { sortedStretches } from "./sorted-stretches.ts";

interface Pending {
  readonly format: Format;
  /** How this file of the format is written. */
  readonly written: FileFormat;
  records: string[];
  length: number;
}

const flushLength = 64 * 1024;
const copyLength = 1024 * 1024;

/** What the loose records of each part are named by. */
const parts = [".records-0", ".records-1"] as const;

/** Stands for a line break inside a record while the file is loose: JSON escapes it, and no text of a company holds it. */
const breakInside = "\u001e";

/**
 * Writes records to the files of a folder as they come, in bounded memory; in the end it puts the records of each file in the
 * order of their text, and writes the file as its tool would. A record may be several lines. Two may write to a folder, each one
 * part of the records.
 */
export class ExportFolder {
  readonly #folder: string;
  readonly #part: 0 | 1;
  readonly #files = new Map<string, Pending>();

  constructor(folder: string, part: 0 | 1 = 0) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#part = part;
  }

  /** Adds a record, as text, to a file. */
  write(file: string, format: Format, record: string): void {
    const pending = this.#files.get(file) ?? this.#begin(file, format);
    pending.records.push(record.includes("\n") ? record.replaceAll("\n", breakInside) : record);
    pending.length += record.length;
    if (pending.length >= flushLength) this.#flush(file, pending);
  }

  /** Puts down what is in memory, for `completeFile`; gives the files with their formats. */
  flush(): ReadonlyMap<string, Pick<Pending, "format" | "written">> {
    for (const [file, pending] of this.#files) this.#flush(file, pending);
    return this.#files;
  }

  /** Completes the files. */
  async close(): Promise<void> {
    for (const [file, { format }] of this.flush()) await completeFile(this.#folder, file, format);
    this.#files.clear();
  }

  #begin(file: string, format: Format): Pending {
    const pending = { format, written: fileFormatOf(file, format), records: [], length: 0 };
    this.#files.set(file, pending);
    return pending;
  }

  #flush(file: string, pending: Pending): void {
    if (pending.records.length === 0) return;
    appendFileSync(join(this.#folder, file) + parts[this.#part], `${pending.records.join("\n")}\n`);
    pending.records = [];
    pending.length = 0;
  }
}

/** Writes a file from the records of both parts; those of the first come first where a file is too long to be put in order. */
export async function completeFile(folder: string, file: string, format: Format): Promise<void> {
  const path = join(folder, file);
  const loose = joined(path);
  const written = fileFormatOf(file, format);
  switch (written.type) {
    case "parquet": {
      const { writeParquet } = await import("./write-parquet.ts");
      await writeParquet(loose, path, written);
      break;
    }
    case "arrow": {
      const { writeArrow } = await import("./write-arrow.ts");
      writeArrow(loose, path, written);
      break;
    }
    case "workbook": {
      const { writeWorkbook } = await import("./write-workbook.ts");
      await writeWorkbook(loose, path, written);
      break;
    }
    case "text":
      writeText(loose, path, written);
  }
  rmSync(loose);
}

function fileFormatOf(file: string, format: Format): FileFormat {
  return typeof format === "function" ? format(file) : format;
}

/** The loose records of both parts as one file. */
function joined(path: string): string {
  const [first, second] = parts.map((part) => path + part);
  if (first === undefined || second === undefined || !existsSync(second)) return path + parts[0];
  if (existsSync(first)) append(second, first);
  else renameSync(second, first);
  rmSync(second, { force: true });
  return first;
}

function append(from: string, to: string): void {
  const file = openSync(from, "r");
  const bytes = Buffer.allocUnsafe(copyLength);
  try {
    for (let length = readSync(file, bytes); length > 0; length = readSync(file, bytes))
      appendFileSync(to, bytes.subarray(0, length));
  } finally {
    closeSync(file);
  }
}

/** A packed file is packed piece by piece, as members one behind the other (RFC 1952). */
function writeText(from: string, path: string, { encoding, head, between, foot }: TextFormat): void {
  const bytesOf = (text: string) => {
    const bytes = encode(text, encoding);
    return path.endsWith(".gz") ? gzipSync(bytes, { level: constants.Z_BEST_SPEED }) : bytes;
  };
  writeFileSync(path, bytesOf(markOf(encoding) + head));
  let count = 0;
  for (const records of sortedStretches(from)) {
    const text = records.join(between).replaceAll(breakInside, "\n");
    appendFileSync(path, bytesOf(count === 0 ? text : between + text));
    count += records.length;
  }
  appendFileSync(path, bytesOf(foot(count)));
}
