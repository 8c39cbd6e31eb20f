import type { Rule } from "../rules.ts";
import { isObject, jsonText } from "./json-record.ts";

/** An event or object that does not have what OCEL says it has. */
export class BrokenOcel extends Error {
  readonly rule: Rule;

  constructor(rule: Rule, message: string) {
    super(message);
    this.rule = rule;
  }
}

type Cells = Map<string, string | null>;
type JsonObject = Readonly<Record<string, unknown>>;

/** Id and type of an object. */
export function objectType(given: unknown): [id: string, type: string] {
  const object = asObject(given, "the object");
  return [text(object, "id"), text(object, "type")];
}

/** One record for the object, one for each value its attributes had, one for each object it belongs to. */
export function objectRecords(given: unknown): Cells[] {
  const object = asObject(given, "the object");
  const [id, type] = objectType(object);
  const cells = (kind: string, more: readonly [string, string | null][]): Cells =>
    new Map<string, string | null>([["kind", kind], ["object_id", id], ["object_type", type], ...more]);
  const changes = list(object, "attributes").map((change) =>
    cells("object change", [
      ["time", text(change, "time")],
      ["attribute", text(change, "name")],
      ["value", value(change)],
    ]),
  );
  const relations = list(object, "relationships").map((relation) =>
    cells("object relation", [
      ["related_object_id", text(relation, "objectId")],
      ["qualifier", optional(relation, "qualifier")],
    ]),
  );
  return [cells("object", []), ...changes, ...relations];
}

/** One record for each object that an event concerns. */
export function eventRecords(given: unknown, types: ReadonlyMap<string, string>): Cells[] {
  const event = asObject(given, "the event");
  const own: Cells = new Map<string, string | null>([
    ["kind", "event"],
    ["event_id", text(event, "id")],
    ["event_type", text(event, "type")],
    ["time", text(event, "time")],
  ]);
  for (const attribute of list(event, "attributes")) {
    const name = `event:${text(attribute, "name")}`;
    if (own.has(name)) throw new BrokenOcel("duplicate key", `the attribute "${name}" is there twice`);
    own.set(name, value(attribute));
  }
  const related = list(event, "relationships").map((relation): Cells => {
    const id = text(relation, "objectId");
    const type = types.get(id);
    const object: [string, string | null][] = [
      ["object_id", id],
      ["qualifier", optional(relation, "qualifier")],
    ];
    return new Map([...own, ...object, ...(type === undefined ? [] : [["object_type", type] as const])]);
  });
  return related.length === 0 ? [own] : related;
}

function asObject(given: unknown, what: string): JsonObject {
  if (isObject(given)) return given;
  throw new BrokenOcel("not an object", `${what} is no JSON object`);
}

function list(object: JsonObject, key: string): JsonObject[] {
  const found = object[key] ?? [];
  if (!Array.isArray(found)) throw new BrokenOcel("not a list", `"${key}" is no list`);
  return found.map((element: unknown) => asObject(element, `an element of "${key}"`));
}

function text(object: JsonObject, key: string): string {
  const found = object[key];
  if (typeof found !== "string")
    throw new BrokenOcel("broken attribute", `"${key}" is not there, or no text`);
  return sound(found);
}

function optional(object: JsonObject, key: string): string | null {
  return object[key] === undefined || object[key] === null ? null : text(object, key);
}

function value(attribute: JsonObject): string | null {
  const found = jsonText(attribute.value);
  return found === null ? null : sound(found);
}

function sound(found: string): string {
  if (found.isWellFormed()) return found;
  throw new BrokenOcel("not unicode", "an escape for half a character");
}
