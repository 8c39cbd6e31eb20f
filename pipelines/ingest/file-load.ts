import type { SourceDefinition } from "../sources/definition.ts";
import type { TextFormat } from "../sources/text-format.ts";
import type { FileShape } from "./load.ts";
import type { FileProgress } from "./load-progress.ts";

/** A file of the same source that was loaded before, and what messages call it. */
export interface EarlierFile {
  readonly shown: string;
  readonly shape: FileShape;
}

/** A file in an archive of which several are read. */
export interface ArchivedFile {
  /** Path of the archive inside the exports folder. */
  readonly archive: string;
  /** Its name in the archive. */
  readonly name: string;
  /** Its bytes in the archive, as they are packed. */
  readonly bytes: number;
}

/** One export file on its way into the lake. */
export interface FileLoad {
  readonly source: SourceDefinition;
  readonly zone: string;
  /** Key of the pseudonyms. */
  readonly key: string;
  /** Where the file is, its path inside the exports folder, and what messages call it. */
  readonly path: string;
  /** The file was taken out of a container: its bytes are not those of the export. */
  readonly isUnpacked?: boolean;
  readonly file: string;
  readonly shown: string;
  /** Where it is in the archive at `path`, if it is one of several there. */
  readonly archived?: ArchivedFile | undefined;
  readonly hash: string;
  readonly definition: string;
  /** Folder for files that are gone when the load is done. */
  readonly scratch: string;
  /** The shape of the file of the same name that this one takes the place of. */
  readonly replaced?: FileShape | undefined;
  /** Told how far the work on the file is. */
  readonly progress?: FileProgress | undefined;
  /** What this file is compared with: its last delivery, or the file before it. */
  readonly earlier?: EarlierFile | undefined;
}

/** A source of delimited text. */
export interface TextSource extends SourceDefinition {
  readonly format: TextFormat;
}

/** An export file of delimited text on its way into the lake. */
export interface TextLoad extends FileLoad {
  readonly source: TextSource;
}

/** Whether a file is delimited text. */
export function isTextLoad(load: FileLoad): load is TextLoad {
  return load.source.format.type === "csv";
}
