import { crc32, deflateRawSync } from "node:zlib";

/** A file in an archive that a test makes; `flags` 1 says that it is encrypted, `crc` and `packedSize` are others than it has. */
interface Packed {
  readonly name: string;
  readonly content: string | Buffer;
  readonly flags?: number;
  readonly crc?: number;
  readonly packedSize?: number;
}

/** A zip archive, byte by byte (APPNOTE 6.3.9), so that it can say what no well-meaning program writes. */
export function zipArchive(...files: readonly Packed[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const packed = deflateRawSync(content);
    const about = aboutOf(file, content, packed);
    const name = Buffer.from(file.name);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), about, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0]), about, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

/** What the local and the central header have in common. */
function aboutOf({ name, flags = 0, crc, packedSize }: Packed, content: Buffer, packed: Buffer): Buffer {
  const about = Buffer.alloc(24);
  about.writeUInt16LE(flags, 0);
  about.writeUInt16LE(8, 2);
  about.writeUInt32LE(crc ?? crc32(content), 8);
  about.writeUInt32LE(packedSize ?? packed.length, 12);
  about.writeUInt32LE(content.length, 16);
  about.writeUInt16LE(Buffer.byteLength(name), 20);
  return about;
}
