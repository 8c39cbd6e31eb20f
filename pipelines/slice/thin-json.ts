import { withFile } from "../ingest/bytes.ts";
import type { FileLoad } from "../ingest/file-load.ts";
import { ByteCursor } from "../ingest/readers/byte-cursor.ts";
import { JsonList } from "../ingest/readers/json-list.ts";
import { JsonRecordReader } from "../ingest/readers/json-record.ts";
import { type Line, linesOf } from "../ingest/readers/lines-of.ts";
import { longestRecord } from "../ingest/record-scanner.ts";
import { markLength } from "../ingest/survey-file.ts";
import type { Records } from "./choose-records.ts";
import { type Span, type Thinned, thinSpans } from "./thin-spans.ts";

/** Where the records of a JSON file are: in the list at a path, and each of them once for each element of the lists in it. */
interface Places {
  readonly path?: string | undefined;
  readonly explode: readonly string[];
}

/** A JSON document with these elements of its list of records alone. */
export function thinJson(load: FileLoad, { path, explode }: Places, kept: Records): Thinned {
  return withFile(load.path, (bytes) => {
    const cursor = new ByteCursor(bytes, markLength(bytes), longestRecord);
    const elements = new JsonList(cursor, path?.split(".") ?? [], load).read();
    return thinSpans(bytes, spansOf(elements, explode, kept), { between: ",\n", isFrameRead: false });
  });
}

/** A file of one JSON object per line with these lines alone. */
export function thinLines(load: FileLoad, { explode }: Places, kept: Records): Thinned {
  return withFile(load.path, (bytes) => {
    const lines = elementsOf(linesOf(bytes, markLength(bytes), longestRecord));
    return thinSpans(bytes, spansOf(lines, explode, kept), { between: "\n", isFrameRead: false });
  });
}

function* elementsOf(lines: Iterable<Line>): Generator<Element> {
  for (const { start, end, text } of lines) yield { start, end, bytes: text };
}

interface Element {
  readonly start: number;
  readonly end: number;
  readonly bytes: Buffer | null;
}

/** An object that holds several records is kept whole for each of them. */
function* spansOf(elements: Iterable<Element>, explode: readonly string[], kept: Records): Generator<Span> {
  const reader = new JsonRecordReader({ declared: new Set(), explode });
  const place = { line: null, byteStart: null, byteEnd: null, at: null };
  let before = 0;
  for (const { start, end, bytes } of elements) {
    const records = explode.length === 0 ? 1 : reader.read(bytes, place).counted;
    const numbers = Array.from({ length: records }, (_, index) => before + index + 1);
    yield { start, end, isKept: numbers.some((number) => kept.has(number)) };
    before += records;
  }
}
