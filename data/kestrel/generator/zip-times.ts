const entryMark = 0x02014b50;
const endMark = 0x06054b50;
const endLength = 22;

/** A zip archive whose entries all say 1 January 1980, so that the same content is the same bytes (PKWARE appnote 4.3). */
export function withoutZipTimes(archive: Buffer): Buffer {
  const bytes = Buffer.from(archive);
  const end = bytes.length - endLength;
  if (bytes.readUInt32LE(end) !== endMark) throw new Error("not a zip archive without a comment");
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new Error(`no entry of a zip archive at byte ${at}`);
    writeTime(bytes, at + 12);
    writeTime(bytes, bytes.readUInt32LE(at + 42) + 10);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return bytes;
}

/** The time of day, then the day. */
function writeTime(bytes: Buffer, at: number): void {
  bytes.writeUInt16LE(0, at);
  bytes.writeUInt16LE((1 << 5) | 1, at + 2);
}
