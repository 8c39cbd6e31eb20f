import { describe, expect, it } from "vitest";
import { bytesOf } from "../../pipelines/ingest/bytes.ts";
import { RecordScanner, type ScanOptions } from "../../pipelines/ingest/record-scanner.ts";

const dialect = { delimiter: ",", quote: '"', escape: '"' };

/** Each record as its line, its text and its fault. */
function scan(
  text: string | Buffer,
  options: ScanOptions & { delimiter?: string } = {},
): [number, string, string | null][] {
  const content = Buffer.from(text);
  const { delimiter = "," } = options;
  const scanner = new RecordScanner(bytesOf(content), { ...dialect, delimiter }, options);
  const found: [number, string, string | null][] = [];
  while (scanner.next()) {
    found.push([scanner.line, content.subarray(scanner.start, scanner.end).toString(), scanner.fault]);
  }
  return found;
}

describe("RecordScanner", () => {
  it("ends records at line breaks outside quotes, and skips blank lines", () => {
    expect(scan('a,b\n\n1,"x\ny"\r\n\r\n2,z')).toEqual([
      [1, "a,b", null],
      [3, '1,"x\ny"', null],
      [6, "2,z", null],
    ]);
  });

  it("finds short, long and wrongly quoted records", () => {
    expect(scan('a,b\n1\n1,2,3\n1,x"y\n1,"x"y\n1,2\n').map(([, , fault]) => fault)).toEqual([
      null,
      "too few fields",
      "too many fields",
      "broken quote",
      "broken quote",
      null,
    ]);
  });

  it("takes a quote to close only before a whole delimiter", () => {
    expect(scan('a||b\n"x"||1\n"x"|1\n"y"||2\n', { delimiter: "||" }).map(([, , fault]) => fault)).toEqual([
      null,
      null,
      "broken quote",
      null,
    ]);
  });

  it("counts what it passes over as if it had looked at each", () => {
    const text = 'a,b\n1,x\r\n2,y\n\n3,"z"\n4\n5,v\r6,w\n#7,u\n8,t\n9,s';
    const counts = (passes: boolean) => {
      const scanner = new RecordScanner(bytesOf(Buffer.from(text)), { ...dialect, comment: "#" });
      while (scanner.next()) if (passes) scanner.passSound();
      const { ordinal, lineFeeds, carriageReturns, pairs, blankLines, commentLines, longest, endsWithBreak } =
        scanner;
      return { ordinal, lineFeeds, carriageReturns, pairs, blankLines, commentLines, longest, endsWithBreak };
    };
    expect(counts(true)).toEqual(counts(false));
    expect(counts(true)).toMatchObject({ ordinal: 8, lineFeeds: 8, pairs: 1, carriageReturns: 1 });
  });

  it("reads on after a stray quote from the first line that makes sense", () => {
    expect(scan('a,b\n1,"x\n2,y\n3,"z"\n4,w\n')).toEqual([
      [1, "a,b", null],
      [2, '1,"x', "broken quote"],
      [3, "2,y", null],
      [4, '3,"z"', null],
      [5, "4,w", null],
    ]);
  });

  it("does not make records of the lines inside a field that is broken further on", () => {
    expect(scan('a,b\n1,"x\n2,y\n3"z"\n4,w\n')).toEqual([
      [1, "a,b", null],
      [2, '1,"x\n2,y\n3"z"', "broken quote"],
      [5, "4,w", null],
    ]);
  });

  it("takes the rest of a file of one column as one record when a quote does not close", () => {
    expect(scan('a\n"x\ny\nz')).toEqual([
      [1, "a", null],
      [2, '"x\ny\nz', "broken quote"],
    ]);
  });

  it("refuses a record that is too long, to the end of its line", () => {
    const long = "x".repeat(5_000_000);
    const found = scan(`a,b\n1,${long},2\n3,4\n`, { longest: 1_000_000 });
    expect(found.map(([line, text, fault]) => [line, text.length, fault])).toEqual([
      [1, 3, null],
      [2, 5_000_004, "record too long"],
      [3, 3, null],
    ]);
  });

  it("checks the encoding of each record if told to, and of the whole else", () => {
    const bytes = Buffer.concat([Buffer.from("a,b\n1,"), Buffer.from([0xe9]), Buffer.from("\n2,\u00e9\n")]);
    expect(scan(bytes, { checkEncoding: true }).map(([, , fault]) => fault)).toEqual([
      null,
      "not utf-8",
      null,
    ]);
    const scanner = new RecordScanner(bytesOf(bytes), dialect);
    while (scanner.next());
    expect(scanner.sawBadUtf8).toBe(true);
  });

  it("finds the same records however the bytes arrive", () => {
    const content = Buffer.from('a,b\r\n1,"x\r\ny"\r\n2,é😀\n3,"z"x\n4,5\n'.repeat(50));
    const dripping = {
      size: content.length,
      read: (buffer: Uint8Array, position: number) => bytesOf(content).read(buffer.subarray(0, 7), position),
    };
    const places = (bytes: typeof dripping) => {
      const scanner = new RecordScanner(bytes, dialect);
      const found: [number, number, string | null][] = [];
      while (scanner.next()) found.push([scanner.start, scanner.end, scanner.fault]);
      return found;
    };
    expect(places(dripping)).toEqual(places(bytesOf(content)));
    expect(places(dripping)).toHaveLength(250);
  });
});
