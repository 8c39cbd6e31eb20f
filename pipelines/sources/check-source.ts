import { Fault } from "../fault.ts";
import { canonicalTables } from "../lake/tables.ts";
import { checkColumns, toldNames } from "./check-columns.ts";
import { checkPromises } from "./check-promises.ts";
import { closest } from "./closest.ts";
import type { SourceColumn, SourceDefinition } from "./definition.ts";
import { namedColumn, typedColumn } from "./named-column.ts";
import { timeFormat } from "./time-format.ts";
import { isZone } from "./workspace.ts";

/**
 * Checks what a source says against itself and against the workspace's touchpoints and calendars.
 *
 * @throws Fault("input") for a column, a type, a touchpoint or a table that does not fit
 */
export function checkSource(
  source: SourceDefinition,
  touchpoints: ReadonlySet<string>,
  clocks: ReadonlySet<string>,
): void {
  checkNames(source);
  checkColumns(source);
  checkTimes(source);
  checkMappings(source);
  for (const name of source.key) if (!toldNames(source).includes(name)) namedColumn(source, name, "key");
  if (source.newest !== undefined) typedColumn(source, source.newest, "newest", ["time"], "It is a time");
  if (source.freshness?.by !== undefined) {
    typedColumn(source, source.freshness.by, "freshness.by", ["time", "day"], "It is a time or a day");
  }
  if (source.format.type === "csv" && source.format.fillDown !== undefined) {
    const { key, columns } = source.format.fillDown;
    for (const name of [...key, ...columns]) namedColumn(source, name, "format.fillDown");
  }
  checkPromises(source, touchpoints, clocks);
}

function checkNames(source: SourceDefinition): void {
  const seen = new Map<string, string>();
  for (const name of Object.keys(source.columns)) {
    const other = seen.get(name.toLowerCase());
    if (other !== undefined) {
      throw new Fault(
        "input",
        `${source.path}: columns "${other}" and "${name}" differ in case only`,
        "SQL does not tell them apart. Rename one in the export.",
      );
    }
    seen.set(name.toLowerCase(), name);
    if (name.startsWith("__")) {
      throw new Fault(
        "input",
        `${source.path}: column "${name}"`,
        "Names that start with __ are the loader's own.",
      );
    }
  }
}

function checkTimes(source: SourceDefinition): void {
  checkZone(source.zone, `${source.path}: zone`);
  for (const [name, column] of Object.entries(source.columns)) {
    if (column.type !== "time" && column.type !== "day") continue;
    const place = `${source.path}: column "${name}"`;
    if (column.type === "time") checkZone(column.zone, `${place} zone`);
    for (const format of column.format) checkFormat(format, column, place);
    refuseTwins(column.format, place);
  }
}

function checkZone(zone: string | undefined, place: string): void {
  if (zone === undefined || isZone(zone)) return;
  throw new Fault(
    "input",
    `${place}: no time zone "${zone}"`,
    "Zones have names like America/Sao_Paulo or UTC.",
  );
}

type TimeColumn = Extract<SourceColumn, { type: "time" | "day" }>;

function checkFormat(format: string, column: TimeColumn, place: string): void {
  const known = understood(format, place);
  if (!known.hasDate) {
    throw new Fault(
      "input",
      `${place}: format "${format}" has no whole date`,
      "It needs year, month and day, e.g. %Y-%m-%d.",
    );
  }
  if (column.type === "day" && known.hasOffset) {
    throw new Fault(
      "input",
      `${place}: format "${format}" of a day has an offset`,
      "A day has none. Declare a time.",
    );
  }
  if (column.type === "time" && !known.hasTime && column.dayOnly === undefined) {
    throw new Fault(
      "input",
      `${place}: format "${format}" of a time says a day only`,
      'Declare a day; or, if a day among the times means when it begins, dayOnly: "start of day".',
    );
  }
}

/** Of two formats that look alike, no value says which one is meant. */
function refuseTwins(formats: readonly string[], place: string): void {
  const shapes = formats.map((format) => understood(format, place).shape);
  const second = shapes.findIndex((shape, index) => shapes.indexOf(shape) !== index);
  if (second === -1) return;
  const first = formats[shapes.indexOf(shapes[second] ?? "")];
  throw new Fault(
    "input",
    `${place}: formats "${first}" and "${formats[second]}" look alike`,
    "Which one a value has cannot be told. Keep one of them.",
  );
}

function understood(format: string, place: string): ReturnType<typeof timeFormat> {
  try {
    return timeFormat(format);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Fault(
      "input",
      `${place}: format "${format}": ${reason}`,
      "Use %Y %m %d %H %M %S %f %z, or %b %B %y %I %p; or epoch s, epoch ms, epoch us.",
    );
  }
}

function checkMappings(source: SourceDefinition): void {
  for (const name of source.mappings.keys()) {
    if (canonicalTables.has(name)) continue;
    const near = closest(name, canonicalTables.keys());
    throw new Fault(
      "input",
      `${source.path.replace(/source\.ts$/, "")}${name}.sql: no canonical table "${name}"`,
      `${near === null ? "" : `Perhaps ${near}.sql. `}Tables are ${[...canonicalTables.keys()].join(", ")}.`,
    );
  }
}
