import { Fault } from "../fault.ts";
import { checkDamage, checkWideEncoding } from "./check-encoding.ts";
import { checkHeader } from "./check-header.ts";
import { type FileLoad, isTextLoad, type TextLoad } from "./file-load.ts";
import { finishLoad, type Reading, recordOf, relationOf } from "./finish-load.ts";
import type { FunctionNames } from "./mapping.ts";
import { type Quarantined, writeQuarantine } from "./quarantine.ts";
import { readStructured } from "./readers/read-structured.ts";
import { type ValueFaults, withRefusals } from "./refuse-records.ts";
import type { Session } from "./session.ts";
import { splitFields } from "./split-fields.ts";
import { type Survey, surveyFile } from "./survey-file.ts";
import { faultsColumn } from "./type-records.ts";
import { type WrittenRecords, writeRecords } from "./write-records.ts";

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
  const reading = isTextLoad(load) ? await readDelimited(session, load) : await readStructured(session, load);
  await finishLoad(session, functions, load, folder, reading);
}

async function readDelimited(session: Session, load: TextLoad): Promise<Reading> {
  const survey = surveyed(load);
  const header = checkHeader(headerNames(survey, load), load.shown, load.source);
  await session.keepOrder(true);
  const written = await writeRecords(session, load, survey, header.names);
  return {
    ...{ bytes: survey.bytes, records: survey.records, written },
    notes: [...header.notes, ...fileNotes(survey), ...written.notes],
    quarantine: (target) => quarantine(session, load, survey, header.names, written, target),
  };
}

function surveyed({ path, shown, source }: TextLoad): Survey {
  checkWideEncoding(path, shown, source.id);
  const survey = surveyFile(path, source.format);
  checkDamage(path, shown, source.id, survey);
  return survey;
}

function headerNames(survey: Survey, { shown, source }: TextLoad): string[] {
  if (survey.header !== null) {
    return splitFields(survey.header.toString(), source.format).map((cell) => cell.text);
  }
  const { headerFault } = survey;
  const found = headerFault === null ? "is empty" : `has a header that cannot be read: ${headerFault}`;
  const header = Object.keys(source.columns).join(source.format.delimiter);
  throw new Fault(
    "input",
    `${source.id}: ${shown} ${found}`,
    `Its first line should be: ${header}. Export it again.`,
  );
}

async function quarantine(
  session: Session,
  { path, file, hash, source }: TextLoad,
  survey: Survey,
  names: readonly string[],
  written: WrittenRecords,
  target: string,
): Promise<Quarantined> {
  const faults = await valueFaults(session, written);
  const origin = { source: source.id, file, hash };
  if (faults.size === 0 && survey.faults.length === 0) return writeQuarantine(session, [], origin, target);
  return await withRefusals({ path, source, names, faults, checkEncoding: !survey.isUtf8 }, (refusals) =>
    writeQuarantine(session, refusals, origin, target),
  );
}

/** Few kinds of faults make many: each is kept once. */
async function valueFaults(session: Session, written: WrittenRecords): Promise<ValueFaults> {
  const found = await session.connection.stream(
    `select ${recordOf(written)}, ${faultsColumn} from ${relationOf(written)} where ${faultsColumn} is not null`,
  );
  const kinds = new Map<string, string>();
  const faults = new Map<number, string>();
  for await (const rows of found.yieldRowsJson()) {
    for (const [record, text] of rows) {
      const kind = String(text);
      if (!kinds.has(kind)) kinds.set(kind, kind);
      faults.set(Number(record), kinds.get(kind) ?? kind);
    }
  }
  return faults;
}

function fileNotes(survey: Survey): string[] {
  const notes: string[] = [];
  if (survey.records === 0) notes.push("no record, only a header");
  if ([survey.lineFeeds, survey.carriageReturns, survey.pairs].filter((count) => count > 0).length > 1) {
    notes.push("line breaks of several kinds: each ends a record; those inside quotes are kept");
  }
  if (!survey.endsWithBreak)
    notes.push("the last line does not end with a line break; is the file complete?");
  return notes;
}
