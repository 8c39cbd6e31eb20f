import { Fault } from "../fault.ts";
import { checkDamage, checkWideEncoding } from "./check-encoding.ts";
import { checkHeader } from "./check-header.ts";
import type { TextLoad } from "./file-load.ts";
import { findStrangers } from "./find-strangers.ts";
import { hasFaults, type Reading, recordOf, relationOf } from "./finish-load.ts";
import { surveyedShare, typedShare } from "./load-progress.ts";
import { type NamedColumns, nameColumns } from "./name-columns.ts";
import { type PreparedText, prepareText } from "./prepare-text.ts";
import { type Quarantined, writeQuarantine } from "./quarantine.ts";
import { type ValueFaults, withRefusals } from "./refuse-records.ts";
import type { Session } from "./session.ts";
import { splitFields } from "./split-fields.ts";
import { literal } from "./sql.ts";
import { type Survey, surveyFile } from "./survey-file.ts";
import { faultsColumn } from "./type-records.ts";
import { type WrittenRecords, writeRecords } from "./write-records.ts";

/**
 * Reads and types the records of a delimited text file.
 *
 * @throws Fault("input") if the file as a whole is not what its source says
 */
export async function readDelimited(session: Session, given: TextLoad): Promise<Reading> {
  if (!given.source.format.encoding.startsWith("utf-16")) {
    checkWideEncoding(given.path, given.shown, given.source.id);
  }
  const prepared = await prepareText(given);
  const load = { ...given, path: prepared.path };
  const survey = surveyed(load);
  const { names, told } = namedColumns(survey, load);
  const strangers = await findStrangers(session, load, names);
  const header = checkHeader(names, load.shown, load.source, load.earlier, strangers);
  await session.keepOrder(true);
  load.progress?.(surveyedShare, survey.records);
  const written = await writeRecords(session, load, survey, header.names);
  load.progress?.(typedShare, survey.records);
  return {
    ...{ bytes: survey.bytes, records: survey.records, written, columns: header.names, strangers },
    told: new Map(
      [...told].map(([name, currency]) => [name, currency === null ? "null::varchar" : literal(currency)]),
    ),
    notes: [...header.notes, ...prepared.notes, ...fileNotes(survey), ...written.notes],
    quarantine: (target) =>
      quarantine(session, { load, prepared, survey, names: header.names, written }, target),
  };
}

function surveyed({ path, shown, source, progress }: TextLoad): Survey {
  const within = (share: number, records: number) => progress?.(share * surveyedShare, records);
  const survey = surveyFile(path, source.format, within);
  checkDamage(path, shown, source, survey);
  return survey;
}

function namedColumns(survey: Survey, { shown, source }: TextLoad): NamedColumns {
  if (survey.header !== null) {
    const cells = splitFields(survey.header.toString(), source.format).map((cell) => cell.text);
    return source.format.header === "none"
      ? { names: cells, told: new Map() }
      : nameColumns(cells, shown, source);
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

/** What quarantine has to know of a file that was read. */
interface ReadText {
  readonly load: TextLoad;
  readonly prepared: PreparedText;
  readonly survey: Survey;
  readonly names: readonly string[];
  readonly written: WrittenRecords;
}

async function quarantine(session: Session, read: ReadText, target: string): Promise<Quarantined> {
  const { load, prepared, survey, names, written } = read;
  const { path, file, hash, source } = load;
  const faults = hasFaults(written) ? await valueFaults(session, written) : new Map<number, string>();
  const origin = { source: source.id, file, hash };
  if (faults.size === 0 && survey.faults.length === 0) return writeQuarantine(session, [], origin, target);
  const refusing = { path, source, names, faults, checkEncoding: !survey.isUtf8, shift: prepared };
  return await withRefusals(refusing, (refusals) => writeQuarantine(session, refusals, origin, target));
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
  if (survey.commentLines > 0) {
    notes.push(`${survey.commentLines} comment ${survey.commentLines === 1 ? "line" : "lines"}: no records`);
  }
  if ([survey.lineFeeds, survey.carriageReturns, survey.pairs].filter((count) => count > 0).length > 1) {
    notes.push("line breaks of several kinds: each ends a record; those inside quotes are kept");
  }
  if (!survey.endsWithBreak)
    notes.push("the last line does not end with a line break; is the file complete?");
  return notes;
}
