import { withFile } from "../bytes.ts";
import { checkWideEncoding } from "../check-encoding.ts";
import { longestRecord } from "../record-scanner.ts";
import { markLength } from "../survey-file.ts";
import { ByteCursor } from "./byte-cursor.ts";
import { type JsonElement, JsonList } from "./json-list.ts";
import { parseRecord } from "./json-record.ts";
import { BrokenOcel, eventRecords, objectRecords, objectType } from "./ocel-records.ts";
import { batchSize, noCells, type Readable, type ReadFile, type ReadRecord } from "./reader.ts";
import { countList } from "./scan-json.ts";

/**
 * Reads an OCEL 2.0 log in JSON. Its records, told apart by the column `kind`:
 *
 * - `object`: one object (object_id, object_type);
 * - `object change`: one value that an attribute of an object had from a time on (also time, attribute, value), which is how a log
 *   keeps the versions of a promise;
 * - `object relation`: an object that belongs to another (also qualifier, related_object_id);
 * - `event`: one event and one object that it concerns (event_id, event_type, time, its attributes as `event:<name>`,
 *   object_id, object_type, qualifier); an event without objects is one record.
 */
export async function readOcel(
  { load }: Readable<{ type: "ocel" }>,
  take: (records: readonly ReadRecord[]) => Promise<void>,
): Promise<ReadFile> {
  checkWideEncoding(load.path, load.shown, load.source.id);
  return await withFile(load.path, async (bytes) => {
    const listed = (key: string) =>
      new JsonList(new ByteCursor(bytes, markLength(bytes), longestRecord), [key], load).read();
    const types = new Map<string, string>();
    let records = 0;
    let strangers = 0;
    let batch: ReadRecord[] = [];
    const push = async (read: { counted: number; records: readonly ReadRecord[] }) => {
      records += read.counted;
      batch.push(...read.records);
      if (batch.length < batchSize) return;
      await take(batch);
      batch = [];
    };
    for (const element of listed("objects")) {
      const counted = (record: Buffer) =>
        1 + countList(record, "attributes") + countList(record, "relationships");
      await push(
        read(element, counted, (object) => {
          const [id, type] = objectType(object);
          types.set(id, type);
          return objectRecords(object);
        }),
      );
    }
    for (const element of listed("events")) {
      const counted = (record: Buffer) => Math.max(1, countList(record, "relationships"));
      await push(
        read(element, counted, (event) => {
          const cells = eventRecords(event, types);
          strangers += cells.filter((cell) => cell.has("object_id") && !cell.has("object_type")).length;
          return cells;
        }),
      );
    }
    await take(batch);
    const notes = strangers === 0 ? [] : [`${strangers} events name an object that the file does not have`];
    return { bytes: bytes.size, records, header: null, notes };
  });
}

type Cells = Map<string, string | null>;

/** The records of one event or object; one that cannot be read is one record. */
function read(
  element: JsonElement,
  counted: (record: Buffer) => number,
  recordsOf: (value: unknown) => Cells[],
): { counted: number; records: ReadRecord[] } {
  const place = { line: element.line, byteStart: element.start, byteEnd: element.end, at: element.at };
  const { bytes } = element;
  const parsed = parseRecord(bytes);
  if ("rule" in parsed || bytes === null) {
    return { counted: 1, records: [{ place, cells: noCells, unreadable: "rule" in parsed ? parsed : null }] };
  }
  try {
    const records = recordsOf(parsed.value).map((cells) => ({ place, cells, unreadable: null }));
    return { counted: counted(bytes), records };
  } catch (error) {
    if (!(error instanceof BrokenOcel)) throw error;
    const unreadable = { rule: error.rule, message: error.message, raw: parsed.raw };
    return { counted: 1, records: [{ place, cells: noCells, unreadable }] };
  }
}
