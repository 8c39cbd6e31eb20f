import { Fault } from "../../fault.ts";
import { withFile } from "../bytes.ts";
import { openZip } from "../readers/open-zip.ts";
import type { Session } from "../session.ts";
import { unpackFile } from "../unpack-file.ts";
import { bareLoad } from "./bare-load.ts";
import type { FileSample } from "./sample.ts";
import { sampleRecords } from "./sample-records.ts";
import { sampleText } from "./sample-text.ts";
import { isWorkbook, sniffFormat } from "./sniff-format.ts";

/**
 * Looks at a file of which nothing is known: how it is packed and written, and what its cells hold.
 *
 * @param scratch a folder that the caller removes
 * @throws Fault("input") if it is nothing that can be read
 */
export async function sampleFile(
  session: Session,
  path: string,
  shown: string,
  scratch: string,
): Promise<FileSample> {
  const entry = await entryFor(path);
  const { path: opened } = await unpackFile(bareLoad(path, shown, scratch, await packedAs(path, entry)));
  if (withFile(opened, ({ size }) => size) === 0) {
    throw new Fault("input", `${shown} is empty`, "Give a file with some records in it.");
  }
  const found = await sniffFormat(opened, shown);
  const sample =
    found === null
      ? await sampleText(opened, shown, scratch)
      : await sampleRecords(session, opened, shown, scratch, found.format);
  if (sample.columns.length === 0 || sample.sampled === 0) {
    throw new Fault("input", `${shown} has no record`, "Give a file with some records in it.");
  }
  const packed = opened === path ? [] : ["packed; it is unpacked when it is loaded"];
  const several =
    entry === undefined
      ? []
      : [
          `the archive has several files: is ${entry} the one that is meant, or all that match a pattern with *?`,
        ];
  return {
    ...sample,
    entry,
    reasons: [...packed, ...(found === null ? [] : [found.reason]), ...sample.reasons],
    todos: [...several, ...sample.todos],
  };
}

/** A workbook is a zip archive, too: it stays as it is. */
async function packedAs(path: string, entry: string | undefined) {
  if (entry !== undefined) return { entry };
  return isZip(path) && (await isWorkbook(path)) ? { format: { type: "xlsx" as const } } : {};
}

function isZip(path: string): boolean {
  return withFile(path, (bytes) => {
    const mark = Buffer.alloc(4);
    bytes.read(mark, 0);
    return mark.toString("hex") === "504b0304";
  });
}

/** Of several files in an archive, the first that looks like an export. */
async function entryFor(path: string): Promise<string | undefined> {
  if (!isZip(path) || (await isWorkbook(path))) return undefined;
  const zip = await openZip(path);
  try {
    const names = zip.names.filter((name) => !/\/$|(^|\/)(__MACOSX\/|\.)/.test(name));
    if (names.length < 2) return undefined;
    return (
      names.find((name) => /\.(csv|tsv|txt|json|ndjson|jsonl|parquet|arrow|xes)$/i.test(name)) ?? names[0]
    );
  } finally {
    zip.close();
  }
}
