import { Fault } from "../fault.ts";
import { canonicalTables } from "../lake/tables.ts";
import { checkColumns, toldNames } from "./check-columns.ts";
import { closest } from "./closest.ts";
import type { SourceColumn, SourceDefinition } from "./definition.ts";
import { timeFormat } from "./time-format.ts";
import { isZone, stages } from "./workspace.ts";

/**
 * Checks what a source says against itself and against the workspace's touchpoints.
 *
 * @throws Fault("input") for a column, a type, a touchpoint or a table that does not fit
 */
export function checkSource(source: SourceDefinition, touchpoints: ReadonlySet<string>): void {
  checkNames(source);
  checkColumns(source);
  checkTimes(source);
  checkMappings(source);
  for (const name of source.key) if (!toldNames(source).includes(name)) column(source, name, "key");
  if (source.newest !== undefined) typed(source, source.newest, "newest", ["time"], "It is a time");
  if (source.format.type === "csv" && source.format.fillDown !== undefined) {
    const { key, columns } = source.format.fillDown;
    for (const name of [...key, ...columns]) column(source, name, "format.fillDown");
  }
  for (const promise of source.promises) {
    const place = `promise "${promise.field}"`;
    typed(source, promise.field, place, ["day", "time"], "A promise is a day or a time");
    checkSubject(source, promise, place, touchpoints);
    if (promise.madeAt !== undefined)
      typed(source, promise.madeAt, `${place} madeAt`, ["time"], "It is a time");
    if (promise.madeBy !== undefined) column(source, promise.madeBy, `${place} madeBy`);
    if (promise.version !== undefined) {
      typed(source, promise.version, `${place} version`, ["integer"], "It is an integer, 1 for the first");
    }
  }
  for (const outcome of source.outcomes) {
    const place = `outcome "${outcome.field}"`;
    typed(source, outcome.field, place, ["time", "day"], "An outcome is a time or a day");
    checkSubject(source, outcome, place, touchpoints);
    if (outcome.status !== undefined) checkStatus(source, outcome.status, place);
  }
}

/**
 * Checks that a touchpoint is one of the workspace's.
 *
 * @throws Fault("input") if not
 */
export function checkTouchpoint(name: string, touchpoints: ReadonlySet<string>, place: string): void {
  if (touchpoints.has(name)) return;
  const near = closest(name, touchpoints);
  const stage = name.split(".")[0] ?? "";
  const isStage = stages.some((known) => known === stage);
  throw new Fault(
    "input",
    `${place}: no touchpoint "${name}"`,
    [
      near === null ? "" : `Perhaps "${near}". `,
      isStage ? "" : `Stages are ${stages.join(", ")}. `,
      "Touchpoints are listed in touchpoints.csv.",
    ].join(""),
  );
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

type Fields = string | readonly string[];
interface Subject {
  readonly touchpoint: string;
  readonly journey: Fields;
  readonly line?: Fields | undefined;
  readonly parcel?: Fields | undefined;
}

function checkSubject(
  source: SourceDefinition,
  subject: Subject,
  place: string,
  touchpoints: ReadonlySet<string>,
): void {
  checkTouchpoint(subject.touchpoint, touchpoints, `${source.path}: ${place}`);
  for (const part of ["journey", "line", "parcel"] as const) {
    for (const name of [subject[part] ?? []].flat()) {
      const named = column(source, name, `${place} ${part}`);
      if (named.type !== "ignored" && named.required) continue;
      throw new Fault(
        "input",
        `${source.path}: ${place} ${part} "${name}" may be empty`,
        "It names the promise. Declare the column with required: true.",
      );
    }
  }
}

type Status = NonNullable<SourceDefinition["outcomes"][number]["status"]>;

function checkStatus(source: SourceDefinition, status: Status, place: string): void {
  const named = typed(source, status.field, `${place} status`, ["text"], "A status is text");
  const allowed = named.type === "text" ? named.allowed : undefined;
  const words = [...status.fulfilled, ...status.failed, ...status.released];
  const odd = words.find((word) => allowed !== undefined && !allowed.includes(word));
  if (odd !== undefined && allowed !== undefined) {
    const near = closest(odd, allowed);
    throw new Fault(
      "input",
      `${source.path}: ${place} status "${odd}" is not allowed in "${status.field}"`,
      `${near === null ? "" : `Perhaps "${near}". `}It may be ${allowed.join(", ")}.`,
    );
  }
  const twice = words.find((word, index) => words.indexOf(word) !== index);
  if (twice !== undefined) {
    throw new Fault("input", `${source.path}: ${place} status "${twice}" means two things`, "List it once.");
  }
}

function typed(
  source: SourceDefinition,
  name: string,
  place: string,
  types: readonly SourceColumn["type"][],
  wish: string,
): SourceColumn {
  const named = column(source, name, place);
  const isOpaque = named.type !== "ignored" && named.personal;
  if (types.includes(named.type) && !isOpaque) return named;
  throw new Fault(
    "input",
    `${source.path}: ${place} is "${name}", a column of type ${named.type}${isOpaque ? ", personal" : ""}`,
    `${wish}. Name another column, or mend its type.`,
  );
}

function column(source: SourceDefinition, name: string, place: string): SourceColumn {
  const named = Object.hasOwn(source.columns, name) ? source.columns[name] : undefined;
  if (named === undefined) {
    const near = closest(name, Object.keys(source.columns));
    throw new Fault(
      "input",
      `${source.path}: ${place}: no column "${name}"`,
      `${near === null ? "" : `Perhaps "${near}". `}The source has: ${Object.keys(source.columns).join(", ")}.`,
    );
  }
  if (named.type !== "ignored") return named;
  throw new Fault(
    "input",
    `${source.path}: ${place}: column "${name}" is ignored`,
    "Give it a type, so that it is loaded.",
  );
}
