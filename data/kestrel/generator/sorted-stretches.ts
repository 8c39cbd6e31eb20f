import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const usual = 64 * 1024 * 1024;

/**
 * The lines of a file in stretches that fit in memory, each in the order of its text. What is shorter than a stretch, as the
 * files of the usual company are, is in order as a whole.
 *
 * @param length bytes of a stretch; no line may be longer
 */
export function* sortedStretches(path: string, length = usual): Generator<string[]> {
  const file = openSync(path, "r");
  const bytes = Buffer.alloc(Math.min(length, fstatSync(file).size + 1));
  let kept = 0;
  try {
    for (;;) {
      const end = kept + readSync(file, bytes, kept, bytes.length - kept, null);
      const complete = bytes.subarray(0, end).lastIndexOf("\n") + 1;
      if (complete === 0) break;
      yield bytes
        .toString("utf8", 0, complete - 1)
        .split("\n")
        .sort();
      kept = bytes.copy(bytes, 0, complete, end);
    }
  } finally {
    closeSync(file);
  }
  if (kept > 0) throw new Error(`a line of more than ${length} bytes in ${path}`);
}
