import { isUtf8 } from "node:buffer";
import { LosslessNumber, parse, stringify } from "lossless-json";
import { longestRecord } from "../record-scanner.ts";
import type { Rule } from "../rules.ts";
import { ByteCursor } from "./byte-cursor.ts";
import { noCells, type Place, type ReadRecord } from "./reader.ts";
import { BrokenJson, deepest, scanJson, skipSpace, skipValue } from "./scan-json.ts";

/** What a source says about nested records. */
export interface Shape {
  readonly declared: ReadonlySet<string>;
  readonly explode: readonly string[];
}

/** The records that one JSON object became, and how many its brackets say. */
export interface JsonRecords {
  readonly records: readonly ReadRecord[];
  readonly counted: number;
}

/** Reads JSON objects as records. */
export class JsonRecordReader {
  readonly #shape: Shape;
  /** Places with declared columns inside. */
  readonly #parents: ReadonlySet<string>;

  constructor(shape: Shape) {
    this.#shape = shape;
    this.#parents = new Set([...shape.declared, ...shape.explode].flatMap(parentsOf));
  }

  /**
   * Reads one object.
   *
   * @param bytes as they stand in the file; null if there are too many to be kept
   */
  read(bytes: Buffer | null, place: Place): JsonRecords {
    const text = bytes === null || !isUtf8(bytes) ? null : bytes.toString();
    try {
      if (bytes === null)
        throw new RefusedRecord("record too long", `longer than ${longestRecord >> 20} MiB`);
      if (text === null) throw new RefusedRecord("not utf-8", "bytes that are not UTF-8");
      refuseDepth(bytes);
      const value = parsed(text);
      const { keys, records: counted } = scanJson(bytes, this.#shape.explode);
      const rows = new Flattening(this.#shape, this.#parents, text.includes("\\u")).rows(value, keys);
      return { counted, records: rows.map((row) => recordOf(row, place)) };
    } catch (error) {
      if (!(error instanceof RefusedRecord || error instanceof BrokenJson)) throw error;
      const rule = error instanceof RefusedRecord ? error.rule : "not json";
      const unreadable = { rule, message: error.message, raw: text };
      return { counted: 1, records: [{ place, cells: noCells, unreadable }] };
    }
  }
}

class RefusedRecord extends Error {
  readonly rule: Rule;

  constructor(rule: Rule, message: string) {
    super(message);
    this.rule = rule;
  }
}

interface Row {
  readonly cells: Map<string, string | null>;
  /** Where in the record it stands, as a JSON pointer. */
  readonly at: string;
}

function recordOf({ cells, at }: Row, place: Place): ReadRecord {
  return { place: at === "" ? place : { ...place, at: `${place.at ?? ""}${at}` }, cells, unreadable: null };
}

function refuseDepth(bytes: Buffer): void {
  const cursor = new ByteCursor(bytes);
  skipSpace(cursor);
  if (skipValue(cursor).depth <= deepest) return;
  throw new RefusedRecord("nested too deeply", `more than ${deepest} levels of nesting`);
}

function parsed(text: string): unknown {
  try {
    return parse(text, null, {
      parseNumber: (digits) => new LosslessNumber(digits),
      onDuplicateKey: ({ key }) => {
        throw new RefusedRecord("duplicate key", `the key "${key}" is there twice`);
      },
    });
  } catch (error) {
    if (error instanceof SyntaxError) throw new RefusedRecord("not json", error.message);
    throw error;
  }
}

/** Makes rows of one parsed object. */
class Flattening {
  readonly #shape: Shape;
  readonly #parents: ReadonlySet<string>;
  readonly #checkText: boolean;
  #keys = 0;

  constructor(shape: Shape, parents: ReadonlySet<string>, checkText: boolean) {
    this.#shape = shape;
    this.#parents = parents;
    this.#checkText = checkText;
  }

  /** @param keys that the text has; fewer in the value mean that some were there twice */
  rows(value: unknown, keys: number): Row[] {
    if (!isObject(value))
      throw new RefusedRecord("not an object", `${kindOf(value)} where an object should be`);
    const rows = this.#object(value, "", 0);
    if (this.#keys === keys) return rows;
    throw new RefusedRecord("duplicate key", "a key is there twice");
  }

  #object(value: Readonly<Record<string, unknown>>, prefix: string, level: number): Row[] {
    const own = new Map<string, string | null>();
    let inner: Row[] | null = null;
    for (const [key, child] of Object.entries(value)) {
      this.#keys += 1;
      const name = prefix === "" ? key : `${prefix}.${key}`;
      const list = this.#shape.explode[level];
      if (list !== undefined && name === list) inner = this.#list(child, name, level + 1, pointer(key));
      else if (list?.startsWith(`${name}.`) && isObject(child)) {
        inner = this.#object(child, name, level).map((row) => ({ ...row, at: pointer(key) + row.at }));
      } else this.#put(own, name, child);
    }
    if (inner === null) return [{ cells: own, at: "" }];
    return inner.map(({ cells, at }) => ({ cells: joined(own, cells), at }));
  }

  #list(value: unknown, name: string, level: number, at: string): Row[] {
    if (value === null) return [{ cells: new Map(), at: "" }];
    if (!Array.isArray(value)) throw new RefusedRecord("not a list", `${name} is ${kindOf(value)}`);
    if (value.length === 0) return [{ cells: new Map(), at: "" }];
    return value.flatMap((element: unknown, index) =>
      this.#element(element, name, level).map((row) => ({ ...row, at: `${at}/${index}${row.at}` })),
    );
  }

  #element(element: unknown, name: string, level: number): Row[] {
    const isLeaf = this.#shape.declared.has(name) && this.#shape.explode[level] === undefined;
    if (isObject(element) && !isLeaf) return this.#object(element, name, level);
    const cells = new Map<string, string | null>();
    this.#put(cells, name, element);
    return [{ cells, at: "" }];
  }

  #put(cells: Map<string, string | null>, name: string, value: unknown): void {
    const isLeaf = this.#shape.declared.has(name);
    if (!isLeaf && isObject(value) && Object.keys(value).length > 0) {
      for (const [key, child] of Object.entries(value)) {
        this.#keys += 1;
        this.#put(cells, `${name}.${key}`, child);
      }
      return;
    }
    if (!isLeaf && isEmpty(value) && this.#parents.has(name)) return;
    setOnce(cells, this.#sound(name), !isLeaf && isEmpty(value) ? null : this.#text(value));
  }

  #text(value: unknown): string | null {
    if (value === null) return null;
    if (typeof value === "string") return this.#sound(value);
    if (value instanceof LosslessNumber) return value.value;
    if (typeof value === "boolean") return String(value);
    this.#keys += keysIn(value);
    return this.#sound(stringify(value) ?? "null");
  }

  /** Half a character, as an escape can write it, would be lost on its way. */
  #sound(text: string): string {
    if (!this.#checkText || text.isWellFormed()) return text;
    throw new RefusedRecord("not unicode", "an escape for half a character");
  }
}

function joined(own: ReadonlyMap<string, string | null>, inner: ReadonlyMap<string, string | null>) {
  const cells = new Map(own);
  for (const [name, text] of inner) setOnce(cells, name, text);
  return cells;
}

function setOnce(cells: Map<string, string | null>, name: string, text: string | null): void {
  if (cells.has(name)) throw new RefusedRecord("duplicate key", `"${name}" is there twice`);
  cells.set(name, text);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof LosslessNumber)
  );
}

function isEmpty(value: unknown): boolean {
  if (value === null || (Array.isArray(value) && value.length === 0)) return true;
  return isObject(value) && Object.keys(value).length === 0;
}

function keysIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, inner) => sum + keysIn(inner), 0);
  if (!isObject(value)) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + 1 + keysIn(inner), 0);
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return `${value}`;
  return value instanceof LosslessNumber ? "a number" : "an object";
}

function parentsOf(name: string): string[] {
  const parts = name.split(".");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
}

function pointer(key: string): string {
  return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
