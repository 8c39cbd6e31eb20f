import { readFileSync } from "node:fs";
import { join } from "node:path";

type Numbers = Readonly<Record<string, number>>;

/** A published input with its published output. */
export interface Vector<Input = Numbers, Expected = Numbers> {
  readonly id: string;
  readonly method: string;
  readonly input: Input;
  readonly expected: Expected;
  readonly tolerance: number;
  readonly source: string;
}

/** The published values for a method, by the start of their ids; the caller states their shape. */
export function vectorsOf<Input = Numbers, Expected = Numbers>(prefix: string): Vector<Input, Expected>[] {
  const all: Vector<Input, Expected>[] = JSON.parse(
    readFileSync(join(import.meta.dirname, "vectors.json"), "utf8"),
  );
  const found = all.filter((vector) => vector.id.startsWith(prefix));
  if (found.length === 0) throw new Error(`no published value for ${prefix}`);
  return found;
}
