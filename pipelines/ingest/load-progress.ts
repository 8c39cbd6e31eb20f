/** How far a load is. */
export interface LoadProgress {
  /** The file that is read now; null when all are. */
  readonly file: string | null;
  readonly filesRead: number;
  readonly files: number;
  /** Of a file that is being read, as many as its share of work that is done. */
  readonly bytesRead: number;
  readonly bytes: number;
  readonly recordsRead: number;
}

/** Told while one file is read: the share of its work that is done, 0..1, and its records as far as they are counted. */
export type FileProgress = (share: number, records: number) => void;

/** Share of the work on a file of text that is done when its records are counted (10 million events, 2 cores). */
export const surveyedShare = 0.3;

/** The same when they are typed. */
export const typedShare = 0.6;

interface SizedFile {
  readonly file: string;
  readonly bytes: number;
}

/** Adds up how far the load of several files is, of which some are read at once, and tells it. */
export class ProgressOfFiles {
  readonly #tell: (progress: LoadProgress) => void;
  readonly #files: number;
  readonly #bytes: number;
  #filesRead = 0;
  #bytesRead = 0;
  #recordsRead = 0;
  /** What is done of the files that are being read. */
  readonly #within = new Map<SizedFile, { readonly bytes: number; readonly records: number }>();

  constructor(files: readonly SizedFile[], tell: (progress: LoadProgress) => void) {
    this.#tell = tell;
    this.#files = files.length;
    this.#bytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** A file begins; what it gives is told as its work goes on. */
  begin(file: SizedFile): FileProgress {
    const told: FileProgress = (share, records) => {
      this.#within.set(file, {
        bytes: Math.round(share * file.bytes),
        records: Math.round(share * records),
      });
      this.#told(file.file);
    };
    told(0, 0);
    return told;
  }

  /** A file is done. */
  done(file: SizedFile, records: number): void {
    this.#within.delete(file);
    this.#filesRead += 1;
    this.#bytesRead += file.bytes;
    this.#recordsRead += records;
  }

  /** All are done. */
  end(): void {
    this.#told(null);
  }

  #told(file: string | null): void {
    const within = [...this.#within.values()];
    this.#tell({
      ...{ file, filesRead: this.#filesRead, files: this.#files, bytes: this.#bytes },
      bytesRead: within.reduce((sum, { bytes }) => sum + bytes, this.#bytesRead),
      recordsRead: within.reduce((sum, { records }) => sum + records, this.#recordsRead),
    });
  }
}
