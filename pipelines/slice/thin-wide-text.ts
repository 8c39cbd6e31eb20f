import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TextLoad } from "../ingest/file-load.ts";
import type { Records } from "./choose-records.ts";
import type { Thinned } from "./thin-spans.ts";
import { thinText } from "./thin-text.ts";

/** A delimited file in UTF-16 with these of its records alone: thinned as UTF-8, and written as it was. */
export function thinWideText(load: TextLoad, kept: Records): Thinned {
  const bytes = readFileSync(load.path);
  const mark = bytes.toString("hex", 0, 2);
  const { format } = load.source;
  const isBig = mark === "feff" || (mark !== "fffe" && format.encoding === "utf-16be");
  const path = join(load.scratch, "narrow");
  writeFileSync(path, new TextDecoder(isBig ? "utf-16be" : "utf-16le").decode(bytes));
  const source = { ...load.source, format: { ...format, encoding: "utf-8" as const } };
  const { head, tail, between, records, kind } = thinText({ ...load, path, source }, kept);
  const wide = (part: Buffer) => widened(part, isBig);
  const isMarked = mark === "feff" || mark === "fffe";
  return {
    head: isMarked ? Buffer.concat([bytes.subarray(0, 2), wide(head)]) : wide(head),
    tail: wide(tail),
    between: wide(between),
    records: records.map(wide),
    kind: `${mark} ${kind}`,
  };
}

function widened(part: Buffer, isBig: boolean): Buffer {
  const wide = Buffer.from(part.toString("utf8"), "utf16le");
  return isBig ? wide.swap16() : wide;
}
