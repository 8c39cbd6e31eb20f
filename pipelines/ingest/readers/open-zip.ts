import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";

/** A zip archive that cannot be read, or that would fill the machine. */
export class BrokenZip extends Error {}

/** How many times its packed size an entry may have, beyond the first MiB. */
const growth = 1000;

/** A zip archive: its entries by name, each read as a stream whose checksum is compared at its end. */
export interface Zip {
  readonly names: readonly string[];
  read(name: string): AsyncIterable<Uint8Array>;
  close(): void;
}

/**
 * Opens a zip archive.
 *
 * @throws BrokenZip
 */
export async function openZip(path: string): Promise<Zip> {
  const file = await inZip(() => openPromise(path, { lazyEntries: true, autoClose: false }));
  try {
    const entries = await inZip(() => entriesOf(file));
    return {
      names: [...entries.keys()],
      read: (name) => contents(file, entries.get(name), name),
      close: () => file.close(),
    };
  } catch (error) {
    file.close();
    throw error;
  }
}

async function entriesOf(file: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of file.eachEntry()) {
    if (entries.has(entry.fileName)) throw new BrokenZip(`"${entry.fileName}" is in it twice`);
    entries.set(entry.fileName, entry);
  }
  return entries;
}

async function* contents(file: ZipFile, entry: Entry | undefined, name: string): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw new BrokenZip(`it has no ${name}`);
  if (entry.uncompressedSize > 1024 * 1024 + entry.compressedSize * growth) {
    throw new BrokenZip(`${name} would grow to more than ${growth} times its size`);
  }
  const stream = await inZip(() => file.openReadStreamPromise(entry));
  let sum = 0;
  const chunks: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await inZip(() => chunks.next());
      if (done === true) break;
      sum = crc32(value, sum);
      yield value;
    }
  } finally {
    stream.destroy();
  }
  if (sum !== entry.crc32) throw new BrokenZip(`${name} is damaged: its checksum is another`);
}

/** Errors of the archive as such; those of the machine as they are. */
async function inZip<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "Z_";
    if (!(error instanceof Error) || !code.startsWith("Z_")) throw error;
    throw error instanceof BrokenZip ? error : new BrokenZip(error.message, { cause: error });
  }
}
