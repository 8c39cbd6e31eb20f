import { expect, it } from "vitest";
import { writeTogether } from "../../../data/kestrel/generator/write-together.ts";

/** A thread that does as it is told in the work that it is given. */
function script(text: string): URL {
  const start = 'import { parentPort, workerData } from "node:worker_threads";\n';
  return new URL(`data:text/javascript,${encodeURIComponent(start + text)}`);
}

const answering = `
  const begun = [{ file: "both.csv", kind: 0, type: "text" }, { file: workerData.part + ".xlsx", kind: 1, type: "workbook" }];
  parentPort.postMessage(begun);
  parentPort.on("message", ({ file }) => {
    Atomics.add(workerData.completed, ["both.csv", "0.xlsx", "1.xlsx"].indexOf(file), 1);
    parentPort.postMessage(file);
  });`;

it("completes each file that either thread has begun, once", async () => {
  const completed = new Int32Array(new SharedArrayBuffer(12));
  await writeTogether(script(answering), { completed });
  expect([...completed]).toEqual([1, 1, 1]);
});

it("fails with what either thread fails with, and leaves neither running", async () => {
  const failing = 'if (workerData.part === 1) throw new Error("disk full"); setInterval(() => {}, 1000);';
  await expect(writeTogether(script(failing), {})).rejects.toThrow("disk full");
});

it("fails with what a thread fails with when it completes a file", async () => {
  const failing = answering.replace(
    "Atomics.add",
    'if (file === "both.csv") throw new Error("disk full"); Atomics.add',
  );
  const completed = new Int32Array(new SharedArrayBuffer(12));
  await expect(writeTogether(script(failing), { completed })).rejects.toThrow("disk full");
});
