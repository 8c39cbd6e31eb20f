import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { FileFormat } from "./file-format.ts";

/** A file of which a part of the company has told records. */
export interface BegunFile {
  readonly file: string;
  /** Place among all kinds of exports. */
  readonly kind: number;
  readonly type: FileFormat["type"];
}

/** Types that take a library of their own stand together, so that mostly one thread loads it. */
const order: readonly FileFormat["type"][] = ["workbook", "arrow", "parquet", "text"];

/**
 * Has two threads tell one half of a company each, and then complete its files, one from each end of the list, until they meet.
 * What fails in a thread fails the whole.
 *
 * @param script run by each thread with `data` and its `part`, 0 or 1: it answers with the files that it has begun, and then
 *   to each file that it is sent when that is complete
 */
export async function writeTogether(script: URL, data: object): Promise<void> {
  const threads = [0, 1].map(
    (part) =>
      new Worker(script, {
        workerData: { ...data, part },
        // Records die young: with more room, fewer of them are moved.
        resourceLimits: { maxYoungGenerationSizeMb: 64 },
      }),
  );
  try {
    const begun: BegunFile[][] = await Promise.all(threads.map(answerOf));
    const files = inOrder(begun.flat());
    const takers = [() => files.shift(), () => files.pop()];
    await Promise.all(
      threads.map(async (thread, part) => {
        for (let file = takers[part]?.(); file !== undefined; file = takers[part]?.()) {
          thread.postMessage(file);
          await answerOf(thread);
        }
      }),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function inOrder(begun: readonly BegunFile[]): BegunFile[] {
  const files = [...new Map(begun.map((file) => [file.file, file])).values()];
  return files.toSorted((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
}

/** What a thread says next; rejects with what it fails with. */
async function answerOf(thread: Worker) {
  const [answer] = await once(thread, "message");
  return answer;
}
