import { Fault } from "../../fault.ts";
import type { FileLoad } from "../file-load.ts";
import type { ByteCursor } from "./byte-cursor.ts";
import { BrokenJson, elements, keys, skipSpace, skipValue } from "./scan-json.ts";

/** An element of the list, as it stands in the file; `bytes` are null if they are too many. */
export interface JsonElement {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly at: string;
  readonly bytes: Buffer | null;
}

/** Finds the list with the records in a document, and goes through the rest of it too, so that a torn document is noticed. */
export class JsonList {
  readonly #cursor: ByteCursor;
  readonly #path: readonly string[];
  readonly #load: FileLoad;
  readonly #beside: string[] = [];

  constructor(cursor: ByteCursor, path: readonly string[], load: FileLoad) {
    this.#cursor = cursor;
    this.#path = path;
    this.#load = load;
  }

  /** What the document has beside the records. */
  get notes(): string[] {
    if (this.#beside.length === 0) return [];
    return [`beside ${this.#path.join(".")}, not read: ${this.#beside.slice(0, 20).join(", ")}`];
  }

  *read(): Generator<JsonElement> {
    try {
      skipSpace(this.#cursor);
      if (this.#cursor.peek() === -1) this.#refuse("is empty", "It should hold one JSON document.");
      yield* this.#value([]);
      skipSpace(this.#cursor);
      if (this.#cursor.peek() !== -1) throw new BrokenJson("text after its end", this.#cursor.position);
    } catch (error) {
      if (!(error instanceof BrokenJson)) throw error;
      this.#refuse(
        `is not JSON: ${error.message}, at byte ${error.position} on line ${this.#cursor.line}`,
        "Export it again. Nothing of it was loaded.",
      );
    }
  }

  *#value(place: readonly string[]): Generator<JsonElement> {
    const first = this.#cursor.peek();
    const key = this.#path[place.length];
    if (key !== undefined && first === openObject) yield* this.#inObject(place, key);
    else if (key === undefined && first === openList) yield* this.#inList(place);
    else this.#refuseShape(place, first);
  }

  *#inObject(place: readonly string[], wanted: string): Generator<JsonElement> {
    let found = false;
    for (const key of keys(this.#cursor)) {
      if (key !== wanted) {
        this.#beside.push([...place, key].join("."));
        skipValue(this.#cursor);
        continue;
      }
      const name = [...place, key].join(".");
      if (found) this.#refuse(`has "${name}" twice`, "Which one is meant cannot be told. Export it again.");
      found = true;
      yield* this.#value([...place, key]);
    }
    if (found) return;
    const has = this.#beside.length === 0 ? "nothing" : this.#beside.slice(0, 20).join(", ");
    this.#refuse(
      `has no "${[...place, wanted].join(".")}"`,
      `It has: ${has}. Mend format.path in ${this.#load.source.path}.`,
    );
  }

  *#inList(place: readonly string[]): Generator<JsonElement> {
    const cursor = this.#cursor;
    const above = place.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
    for (const index of elements(cursor)) {
      const { position: start, line } = cursor;
      cursor.mark();
      skipValue(cursor);
      yield { line, start, end: cursor.position, at: `${above}/${index}`, bytes: cursor.marked() };
    }
  }

  #refuseShape(place: readonly string[], first: number): never {
    const name = place.length === 0 ? "the document" : `"${place.join(".")}"`;
    if (first !== openObject) this.#refuse(`has no records: ${name} is no list`, this.#mend(""));
    const lists: string[] = [];
    for (const key of keys(this.#cursor)) {
      if (this.#cursor.peek() === openList) lists.push([...place, key].join("."));
      skipValue(this.#cursor);
    }
    const hint = lists.length === 0 ? "" : `Lists in it: ${lists.slice(0, 20).join(", ")}. `;
    this.#refuse(`has no records: ${name} is an object, not a list`, this.#mend(hint));
  }

  #mend(hint: string): string {
    return `${hint}Say where the list is with format.path in ${this.#load.source.path}.`;
  }

  #refuse(found: string, advice: string): never {
    throw new Fault("input", `${this.#load.source.id}: ${this.#load.shown} ${found}`, advice);
  }
}

const openObject = 123;
const openList = 91;
