import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { KnownHashes } from "../../pipelines/ingest/known-hashes.ts";
import { hashFile } from "../../pipelines/ingest/survey-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "touchline-hashes-"));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

/** Hashes a file as a run does that starts some seconds after now. */
function hashLater(path: string, seconds: number): string {
  vi.useFakeTimers({ now: Date.now() + 1000 * seconds, toFake: ["Date"] });
  const hashes = new KnownHashes(folder);
  const hash = hashes.hash(path);
  hashes.save();
  vi.useRealTimers();
  return hash;
}

const forged = "f".repeat(64);

/** Says of a file, as it is now, that it had another hash some time after it last changed. */
function forge(path: string, afterMs: number): void {
  const { dev, ino, size, mtimeNs, ctimeNs, ctimeMs } = statSync(path, { bigint: true });
  const state = [dev, ino, size, mtimeNs, ctimeNs].join(" ");
  const known = { [path]: { state, hashedAt: Number(ctimeMs) + afterMs, hash: forged } };
  writeFileSync(join(folder, "hashes.json"), JSON.stringify(known));
}

it("does not read a file again that has not changed since", () => {
  const path = join(folder, "orders.csv");
  writeFileSync(path, "id\n1\n");
  expect(hashLater(path, 60)).toBe(hashFile(path));
  forge(path, 60_000);
  expect(hashLater(path, 120)).toBe(forged);
  expect(hashLater(path, 180)).toBe(forged);
});

it("reads a file again whose bytes were replaced, size and time of modification kept", () => {
  const path = join(folder, "orders.csv");
  writeFileSync(path, "id\n1\n");
  const { atime, mtime } = statSync(path);
  const before = hashLater(path, 60);
  writeFileSync(path, "id\n2\n");
  utimesSync(path, atime, mtime);
  expect(hashLater(path, 120)).not.toBe(before);
  expect(hashLater(path, 180)).toBe(hashFile(path));
});

it("reads a file again that had changed a moment before it was hashed, for the clock may not tell the two apart", () => {
  const path = join(folder, "orders.csv");
  writeFileSync(path, "id\n1\n");
  forge(path, 1000);
  expect(hashLater(path, 60)).toBe(hashFile(path));
});

it("knows nothing where its file is damaged", () => {
  const path = join(folder, "orders.csv");
  writeFileSync(path, "id\n1\n");
  writeFileSync(join(folder, "hashes.json"), "{");
  expect(hashLater(path, 60)).toBe(hashFile(path));
});

it("goes on where it cannot be written, and leaves nothing half written", () => {
  const path = join(folder, "orders.csv");
  writeFileSync(path, "id\n1\n");
  mkdirSync(join(folder, "hashes.json"));
  expect(hashLater(path, 60)).toBe(hashFile(path));
  expect(readdirSync(folder).sort()).toEqual(["hashes.json", "orders.csv"]);
});
