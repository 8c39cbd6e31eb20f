import { parentPort, workerData } from "node:worker_threads";
import { completeFile, ExportFolder } from "./export-folder.ts";
import { type Company, formats, tell } from "./tell.ts";
import type { BegunFile } from "./write-together.ts";

/** What a thread is given. */
interface Task {
  readonly folder: string;
  readonly company: Company;
  readonly part: 0 | 1;
}

const { folder, company, part }: Task = workerData;

parentPort?.postMessage(tellPart());
parentPort?.on("message", async ({ file, kind }: BegunFile) => {
  const format = formats[kind];
  if (format === undefined) throw new Error(`no kind ${kind} of exports`);
  await completeFile(folder, file, format);
  parentPort?.postMessage(file);
});

function tellPart(): BegunFile[] {
  const exports = new ExportFolder(folder, part);
  tell(company, (file, format, record) => exports.write(file, format, record), part);
  return [...exports.flush()].map(([file, { format, written }]) => ({
    file,
    kind: formats.indexOf(format),
    type: written.type,
  }));
}
