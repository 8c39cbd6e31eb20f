import { type Bytes, withFile } from "../ingest/bytes.ts";
import type { TextLoad } from "../ingest/file-load.ts";
import { frameOf, isPlain } from "../ingest/frame-text.ts";
import { RecordScanner } from "../ingest/record-scanner.ts";
import { markLength } from "../ingest/survey-file.ts";
import type { Records } from "./choose-records.ts";
import { type Span, type Thinned, thinSpans } from "./thin-spans.ts";

/** A delimited file with these of its records alone; header, preamble and footer stay. ASCII must be one byte a character in it. */
export function thinText(load: TextLoad, kept: Records): Thinned {
  return withFile(load.path, (bytes) => {
    const spans = [...spansOf(bytes, load, kept)];
    return thinSpans(bytes, spans, { between: lineBreakAfter(bytes, spans[0]), isFrameRead: true });
  });
}

function* spansOf(bytes: Bytes, { source, shown }: TextLoad, kept: Records): Generator<Span> {
  const isFramed = !isPlain(source.format);
  const { start, end } = isFramed
    ? frameOf({ bytes, source, shown })
    : { start: markLength(bytes), end: bytes.size };
  const scanner = new RecordScanner(upTo(bytes, end), source.format, { start });
  if (!isFramed) scanner.next();
  for (let number = 1; scanner.next(); number += 1)
    yield { start: scanner.start, end: scanner.end, isKept: kept.has(number) };
}

function upTo(bytes: Bytes, size: number): Bytes {
  return {
    size,
    read: (buffer, at) => bytes.read(buffer.subarray(0, Math.max(0, Math.min(buffer.length, size - at))), at),
  };
}

function lineBreakAfter(bytes: Bytes, span: Span | undefined): string {
  const after = Buffer.alloc(2);
  if (span !== undefined) bytes.read(after, span.end);
  return /^\r?\n|^\r/.exec(after.toString("latin1"))?.[0] ?? "\n";
}
