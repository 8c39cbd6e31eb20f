import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constants, gzipSync } from "node:zlib";
import { encode, markOf } from "./encode.ts";
import type { FileFormat, Format, TextFormat } from "./file-format.ts";
import { sortedStretches } from "./sorted-stretches.ts";
import { writeArrow } from "./write-arrow.ts";
import { writeParquet } from "./write-parquet.ts";
import { writeWorkbook } from "./write-workbook.ts";

interface Pending {
  readonly format: FileFormat;
  records: string[];
  length: number;
}

const flushLength = 64 * 1024;
const loose = ".records";

/** Stands for a line break inside a record while the file is loose: JSON escapes it, and no text of a company holds it. */
const breakInside = "\u001e";

/**
 * Writes records to the files of a folder as they come, in bounded memory; in the end it puts the records of each file in the
 * order of their text, and writes the file as its tool would. A record may be several lines.
 */
export class ExportFolder {
  readonly #folder: string;
  readonly #files = new Map<string, Pending>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** Adds a record, as text, to a file. */
  write(file: string, format: Format, record: string): void {
    const pending = this.#files.get(file) ?? this.#begin(file, format);
    pending.records.push(record.includes("\n") ? record.replaceAll("\n", breakInside) : record);
    pending.length += record.length;
    if (pending.length >= flushLength) this.#flush(file, pending);
  }

  /** Completes the files. */
  async close(): Promise<void> {
    for (const [file, pending] of this.#files) {
      this.#flush(file, pending);
      await finish(join(this.#folder, file), pending.format);
    }
    this.#files.clear();
  }

  #begin(file: string, format: Format): Pending {
    const written = typeof format === "function" ? format(file) : format;
    const pending = { format: written, records: [], length: 0 };
    this.#files.set(file, pending);
    return pending;
  }

  #flush(file: string, pending: Pending): void {
    if (pending.records.length === 0) return;
    appendFileSync(join(this.#folder, file) + loose, `${pending.records.join("\n")}\n`);
    pending.records = [];
    pending.length = 0;
  }
}

async function finish(path: string, format: FileFormat): Promise<void> {
  switch (format.type) {
    case "parquet":
      await writeParquet(path + loose, path, format);
      break;
    case "arrow":
      writeArrow(path + loose, path, format);
      break;
    case "workbook":
      await writeWorkbook(path + loose, path, format);
      break;
    case "text":
      writeText(path, format);
  }
  rmSync(path + loose);
}

/** A packed file is packed piece by piece, as members one behind the other (RFC 1952). */
function writeText(path: string, { encoding, head, between, foot }: TextFormat): void {
  const bytesOf = (text: string) => {
    const bytes = encode(text, encoding);
    return path.endsWith(".gz") ? gzipSync(bytes, { level: constants.Z_BEST_SPEED }) : bytes;
  };
  writeFileSync(path, bytesOf(markOf(encoding) + head));
  let count = 0;
  for (const records of sortedStretches(path + loose)) {
    const text = records.join(between).replaceAll(breakInside, "\n");
    appendFileSync(path, bytesOf(count === 0 ? text : between + text));
    count += records.length;
  }
  appendFileSync(path, bytesOf(foot(count)));
}
