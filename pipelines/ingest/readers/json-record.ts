import { isUtf8 } from "node:buffer";
import { LosslessNumber, parse, stringify } from "lossless-json";
import { longestRecord } from "../record-scanner.ts";
import type { Rule } from "../rules.ts";
import { ByteCursor } from "./byte-cursor.ts";
import { parseSound } from "./parse-json.ts";
import { noCells, type Place, type ReadRecord, type Unreadable } from "./reader.ts";
import { BrokenJson, countExploded, deepest, skipSpace, skipValue } from "./scan-json.ts";

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
    const parsed = parseRecord(bytes);
    if ("rule" in parsed) return { counted: 1, records: [{ place, cells: noCells, unreadable: parsed }] };
    try {
      const { value, raw } = parsed;
      const counted =
        bytes === null || this.#shape.explode.length === 0 ? 1 : countExploded(bytes, this.#shape.explode);
      const rows = new Flattening(this.#shape, this.#parents, raw.includes("\\u")).rows(value);
      return { counted, records: rows.map((row) => recordOf(row, place)) };
    } catch (error) {
      if (!(error instanceof RefusedRecord)) throw error;
      const unreadable = { rule: error.rule, message: error.message, raw: parsed.raw };
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

/** A JSON value whose numbers are as they are written, and its text. */
export interface ParsedRecord {
  readonly value: unknown;
  readonly raw: string;
}

/**
 * Reads one JSON value, or says why it cannot be read: duplicate keys, depth and encoding included.
 *
 * @param bytes as they stand in the file; null if there are too many to be kept
 */
export function parseRecord(bytes: Buffer | null): ParsedRecord | Unreadable {
  if (bytes === null) return refused("record too long", `longer than ${longestRecord >> 20} MiB`, null);
  if (!isUtf8(bytes)) return refused("not utf-8", "bytes that are not UTF-8", null);
  const raw = bytes.toString();
  const value = parseSound(raw);
  return value === undefined ? explained(bytes, raw) : { value, raw };
}

/** Reads a value that is not sound once more, to say what is wrong. */
function explained(bytes: Buffer, raw: string): ParsedRecord | Unreadable {
  try {
    const { keys, depth } = structureOf(bytes);
    if (depth > deepest) {
      return refused("nested too deeply", `more than ${deepest} levels of nesting`, raw);
    }
    const value = parse(raw, null, { parseNumber: (digits) => new LosslessNumber(digits), onDuplicateKey });
    if (keysIn(value) < keys) return refused("duplicate key", "a key is there twice", raw);
    return { value, raw };
  } catch (error) {
    if (error instanceof RefusedRecord) return refused(error.rule, error.message, raw);
    if (error instanceof SyntaxError || error instanceof BrokenJson)
      return refused("not json", error.message, raw);
    throw error;
  }
}

function refused(rule: Rule, message: string, raw: string | null): Unreadable {
  return { rule, message, raw };
}

function structureOf(bytes: Buffer): { keys: number; depth: number } {
  const cursor = new ByteCursor(bytes);
  skipSpace(cursor);
  return skipValue(cursor);
}

function onDuplicateKey({ key }: { key: string }): never {
  throw new RefusedRecord("duplicate key", `the key "${key}" is there twice`);
}

/** Makes rows of one parsed object. */
class Flattening {
  readonly #shape: Shape;
  readonly #parents: ReadonlySet<string>;
  readonly #checkText: boolean;

  constructor(shape: Shape, parents: ReadonlySet<string>, checkText: boolean) {
    this.#shape = shape;
    this.#parents = parents;
    this.#checkText = checkText;
  }

  rows(value: unknown): Row[] {
    if (!isObject(value))
      throw new RefusedRecord("not an object", `${kindOf(value)} where an object should be`);
    return this.#object(value, "", 0);
  }

  #object(value: Readonly<Record<string, unknown>>, prefix: string, level: number): Row[] {
    const own = new Map<string, string | null>();
    let inner: Row[] | null = null;
    for (const [key, child] of Object.entries(value)) {
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
        this.#put(cells, `${name}.${key}`, child);
      }
      return;
    }
    if (!isLeaf && isEmpty(value) && this.#parents.has(name)) return;
    setOnce(cells, this.#sound(name), !isLeaf && isEmpty(value) ? null : this.#text(value));
  }

  #text(value: unknown): string | null {
    const text = jsonText(value);
    return text === null ? null : this.#sound(text);
  }

  /** Half a character, as an escape can write it, would be lost on its way. */
  #sound(text: string): string {
    if (!this.#checkText || text.isWellFormed()) return text;
    throw new RefusedRecord("not unicode", "an escape for half a character");
  }
}

/** The exact text of a parsed value; null for null; objects and lists as JSON. */
export function jsonText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  return value instanceof LosslessNumber ? value.value : (stringify(value) ?? null);
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

/** Whether a parsed value is an object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
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
