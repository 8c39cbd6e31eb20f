import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A published input with its published output. */
export interface Vector {
  readonly id: string;
  readonly method: string;
  readonly input: Readonly<Record<string, number>>;
  readonly expected: Readonly<Record<string, number>>;
  readonly tolerance: number;
  readonly source: string;
}

/** The published values for a method, by the start of their ids. */
export function vectorsOf(prefix: string): Vector[] {
  const all: Vector[] = JSON.parse(readFileSync(join(import.meta.dirname, "vectors.json"), "utf8"));
  return all.filter((vector) => vector.id.startsWith(prefix));
}
