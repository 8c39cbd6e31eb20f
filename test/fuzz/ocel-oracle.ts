import { type Cells, columnNames } from "./fuzz-source.ts";
import { cellOf, isObject, jsonElementsAt, jsonValue } from "./json-oracle.ts";

const none = Object.fromEntries(columnNames.map((name) => [name, null])) as Cells; // of these names

/** The cells of each record of an OCEL log (as Latin-1), null for one that cannot be read; null where its lists are not whole. */
export function ocelRecords(bytes: string): (Cells | null)[] | null {
  const objects = jsonElementsAt(bytes, /^(?:\xef\xbb\xbf)?\s*\{\s*"objects"\s*:\s*\[/);
  if (objects === null) return null;
  const events = jsonElementsAt(objects.rest, /^\s*,\s*"events"\s*:\s*\[/);
  if (events === null || !/^\s*\}\s*$/.test(events.rest)) return null;
  return [...objects.elements.flatMap(objectCells), ...events.elements.flatMap(eventCells)];
}

/** An object says nothing of a column, but when one of its attributes changed. */
function objectCells(text: string): (Cells | null)[] {
  const object = jsonValue(text);
  if (!isObject(object) || !isText(object.id) || !isText(object.type)) return [null];
  const changes = listOf(object.attributes);
  const relations = listOf(object.relationships);
  if (changes === null || relations === null) return [null];
  const isSound =
    changes.every(({ time, name, value }) => isText(time) && isText(name) && isSaid(value)) &&
    relations.every(
      ({ objectId, qualifier }) => isText(objectId) && (qualifier == null || isText(qualifier)),
    );
  if (!isSound) return [null];
  const times = changes.map(({ time }): Cells => ({ ...none, placed: String(time) || null }));
  return [none, ...times, ...relations.map(() => none)];
}

function eventCells(text: string): (Cells | null)[] {
  const event = jsonValue(text);
  if (!isObject(event) || !isText(event.id) || !isText(event.type) || !isText(event.time)) return [null];
  const attributes = listOf(event.attributes);
  const relations = listOf(event.relationships);
  if (attributes === null || relations === null) return [null];
  const names = attributes.map(({ name }) => name);
  const isSound =
    attributes.every(({ name, value }) => isText(name) && isSaid(value)) &&
    new Set(names).size === names.length &&
    relations.every(
      ({ objectId, qualifier }) => isText(objectId) && (qualifier == null || isText(qualifier)),
    );
  if (!isSound) return [null];
  const told = new Map(attributes.map(({ name, value }) => [name, cellOf(value ?? null)]));
  const cells = columnNames.map((name) => {
    const cell = name === "id" ? event.id : name === "placed" ? event.time : (told.get(name) ?? null);
    return [name, name === "id" || name === "note" ? cell : cell || null];
  });
  const record = Object.fromEntries(cells) as Cells; // of these names
  return Array.from({ length: Math.max(1, relations.length) }, () => record);
}

function listOf(value: unknown): Readonly<Record<string, unknown>>[] | null {
  const list = value ?? [];
  return Array.isArray(list) && list.every(isObject) ? list : null;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.isWellFormed();
}

/** A value of an attribute may be anything whose text is Unicode. */
function isSaid(value: unknown): boolean {
  return cellOf(value ?? null)?.isWellFormed() !== false;
}
