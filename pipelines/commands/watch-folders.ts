import { type FSWatcher, watch } from "node:fs";
import { basename, join, relative, resolve } from "node:path";

/** So long nothing must change before what changed is told: editors write a file in several steps. */
const quietMilliseconds = 60;

/** Folders being watched. */
export interface FolderWatch {
  /** Watches one more folder, and all below it; one that is watched already is left. */
  add(folder: string): void;
  close(): void;
}

/** Tells, together, the files that were changed below some folders; not what editors keep aside. */
export function watchFolders(folders: readonly string[], tell: (files: string[]) => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    const files = [...changed];
    changed.clear();
    tell(files);
  };
  const add = (given: string) => {
    const folder = resolve(given);
    if ([...watchers.keys()].some((watched) => isWithin(watched, folder))) return;
    const watcher = watch(folder, { recursive: true }, (_event, file) => {
      if (file === null || isAside(file)) return;
      changed.add(join(folder, file));
      clearTimeout(timer);
      timer = setTimeout(flush, quietMilliseconds);
    });
    // A folder that goes away while it is looked through is a change like any other.
    watcher.on("error", () => {});
    watchers.set(folder, watcher);
  };
  folders.forEach(add);
  return {
    add,
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

function isAside(file: string): boolean {
  return /^\.|~$|\.swp$|^4913$/.test(basename(file));
}

function isWithin(folder: string, path: string): boolean {
  return !relative(folder, path).startsWith("..");
}
