import type { SourceDefinition } from "../sources/definition.ts";

/** One export file on its way into the lake. */
export interface FileLoad {
  readonly source: SourceDefinition;
  readonly zone: string;
  /** Key of the pseudonyms. */
  readonly key: string;
  /** Where the file is, its path inside the exports folder, and what messages call it. */
  readonly path: string;
  readonly file: string;
  readonly shown: string;
  readonly hash: string;
  readonly definition: string;
  /** Folder for files that are gone when the load is done. */
  readonly scratch: string;
}
