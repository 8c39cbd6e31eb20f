import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { hashFile } from "./survey-file.ts";

/** A file that changes twice within this time may show the same time of change for both. */
const coarsestClockMs = 2000;

/** A file as it was when it was hashed. */
const seenSchema = z.object({
  /** Device, inode, size, times of the last change of its bytes and of anything, in nanoseconds. */
  state: z.string(),
  hashedAt: z.number(),
  hash: z.string(),
});
const schema = z.record(z.string(), seenSchema);

/**
 * Hashes of files, kept from run to run: a file that has not changed by any sign of the file system since it was hashed is not
 * read again. The time of change (`ctime`) cannot be set back, so bytes that were replaced are noticed even where size and time
 * of modification were kept.
 */
export class KnownHashes {
  readonly #path: string;
  readonly #before: z.output<typeof schema>;
  readonly #now: z.output<typeof schema> = {};

  constructor(work: string) {
    this.#path = join(work, "hashes.json");
    this.#before = readKnown(this.#path);
  }

  /** SHA-256 of a file's bytes, in hex. */
  hash(path: string): string {
    const { dev, ino, size, mtimeNs, ctimeNs, ctimeMs } = statSync(path, { bigint: true });
    const state = [dev, ino, size, mtimeNs, ctimeNs].join(" ");
    const known = this.#before[path];
    const isSame = known?.state === state && Number(ctimeMs) < known.hashedAt - coarsestClockMs;
    const seen = isSame ? known : { state, hashedAt: Date.now(), hash: hashFile(path) };
    this.#now[path] = seen;
    return seen.hash;
  }

  /** Keeps what is known for the next run. Where that cannot be written, as on a full disk, the next run hashes again. */
  save(): void {
    const aside = `${this.#path}.writing`;
    try {
      writeFileSync(aside, JSON.stringify(this.#now));
      renameSync(aside, this.#path);
    } catch {
      rmSync(aside, { force: true });
    }
  }
}

/** What cannot be read is not known: it only saves time. */
function readKnown(path: string): z.output<typeof schema> {
  try {
    return schema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return {};
  }
}
