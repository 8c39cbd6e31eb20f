import { Fault } from "../fault.ts";
import { checkMeasure } from "./check-measure.ts";
import { checkTouchpoint } from "./check-touchpoint.ts";
import { closest } from "./closest.ts";
import type { SourceDefinition } from "./definition.ts";
import { measureOf } from "./measure.ts";
import { namedColumn, typedColumn } from "./named-column.ts";
import type { SourceOutcome, SourcePromise } from "./promise.ts";

const told = ["day", "time", "integer", "decimal"] as const;

/**
 * Checks the promises and outcomes that a source declares against its columns and the workspace's touchpoints and calendars.
 *
 * @throws Fault("input") for a column, a type, a unit or a touchpoint that does not fit
 */
export function checkPromises(
  source: SourceDefinition,
  touchpoints: ReadonlySet<string>,
  clocks: ReadonlySet<string>,
): void {
  for (const promise of source.promises) {
    checkPromise(source, promise, touchpoints);
    checkClock(source, promise, clocks);
  }
  for (const outcome of source.outcomes) checkOutcome(source, outcome, touchpoints);
  refuseTwins(source);
}

function checkPromise(
  source: SourceDefinition,
  promise: SourcePromise,
  touchpoints: ReadonlySet<string>,
): void {
  const place = `promise "${promise.field}"`;
  typedColumn(source, promise.field, place, told, "A promise is a day, a time or a number");
  checkSubject(source, promise, place, touchpoints);
  const { madeAt, madeBy, version, due } = promise;
  if (madeAt !== undefined) typedColumn(source, madeAt, `${place} madeAt`, ["time"], "It is a time");
  if (madeBy !== undefined) namedColumn(source, madeBy, `${place} madeBy`);
  if (typeof version === "string") {
    typedColumn(source, version, `${place} version`, ["integer"], "It is an integer, 1 for the first");
  }
  if (due !== undefined) typedColumn(source, due, `${place} due`, ["day", "time"], "It is a day or a time");
  checkMeasure(source, promise, place);
  checkTerms(source, promise, place);
}

function checkOutcome(
  source: SourceDefinition,
  outcome: SourceOutcome,
  touchpoints: ReadonlySet<string>,
): void {
  const place = `outcome "${outcome.field}"`;
  typedColumn(source, outcome.field, place, told, "An outcome is a day, a time or a number");
  checkSubject(source, outcome, place, touchpoints);
  checkMeasure(source, outcome, place);
  checkMoment(source, outcome, place);
  if (outcome.status !== undefined) checkStatus(source, outcome.status, place);
}

/** When a number happened is told by a column beside it, or counted from one. */
function checkMoment(source: SourceDefinition, outcome: SourceOutcome, place: string): void {
  const { field, happenedAt, since } = outcome;
  const at = `${source.path}: ${place}`;
  if (happenedAt !== undefined) {
    typedColumn(source, happenedAt, `${place} happenedAt`, ["day", "time"], "It is a day or a time");
  }
  if (since !== undefined) typedColumn(source, since, `${place} since`, ["time"], "It is a time");
  const { is } = measureOf(outcome, source);
  if ((happenedAt ?? since) !== undefined && (is === "day" || is === "time")) {
    throw new Fault(
      "input",
      `${at} ${happenedAt === undefined ? "since" : "happenedAt"}, and "${field}" says when`,
      "A number has a time beside it, a time has none.",
    );
  }
  if (since === undefined || (is === "duration" && happenedAt === undefined)) return;
  throw new Fault(
    "input",
    `${at} ${is === "duration" ? "has happenedAt and since" : "has since, and is not about time"}`,
    "A number of minutes, say, happens so long after since, or at happenedAt.",
  );
}

/** What may be said of a promise depends on what it is told in. */
function checkTerms(source: SourceDefinition, promise: SourcePromise, place: string): void {
  const refuse = (found: string, advice: string): never => {
    throw new Fault("input", `${source.path}: ${place}${found}`, advice);
  };
  const { is } = measureOf(promise, source);
  const { better, clock, due, tolerance } = promise;
  if (clock !== undefined && is === "level") {
    refuse(
      " has a clock",
      'A day, a time or a duration runs by one: a number of minutes, say, with aspect: "time".',
    );
  }
  if (due !== undefined && is !== "level") {
    refuse(" has a due beside it", "A day or a time is due itself, and a duration when it has run.");
  }
  if (better === undefined && is === "level") {
    refuse(
      " does not say what is better",
      'Say what is good for the customer: better: "lower", "higher" or "within".',
    );
  }
  if (better === "higher" && is !== "level") {
    refuse(' is better "higher"', 'A time is better "lower", or "within" its tolerance.');
  }
  if (better === "within" && tolerance === undefined) {
    refuse(' is better "within", and has no tolerance', "Say how far from the promise is still as promised.");
  }
}

function checkClock(
  { path }: SourceDefinition,
  { field, clock }: SourcePromise,
  clocks: ReadonlySet<string>,
): void {
  if (clock === undefined || clocks.has(clock)) return;
  const near = closest(clock, clocks);
  throw new Fault(
    "input",
    `${path}: promise "${field}" clock: no calendar "${clock}"`,
    `${near === null ? "" : `Perhaps "${near}". `}There is ${[...clocks].join(", ")}. Calendars are declared in workspace.ts.`,
  );
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
      const named = namedColumn(source, name, `${place} ${part}`);
      if (named.type !== "ignored" && named.required) continue;
      throw new Fault(
        "input",
        `${source.path}: ${place} ${part} "${name}" may be empty`,
        "It names the promise. Declare the column with required: true.",
      );
    }
  }
}

type Status = NonNullable<SourceOutcome["status"]>;

function checkStatus(source: SourceDefinition, status: Status, place: string): void {
  const named = typedColumn(source, status.field, `${place} status`, ["text"], "A status is text");
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

/** Two promises of one thing cannot be told apart, unless they are two versions of it; nor can two outcomes. */
function refuseTwins({ path, promises, outcomes }: SourceDefinition): void {
  const versions = promises.map((promise) => [subjectOf(promise), String(promise.version ?? 1)].join(" "));
  refuseTwin(
    path,
    "promises",
    promises,
    versions,
    "Or are they versions of one? Say version: 1 and version: 2.",
  );
  refuseTwin(
    path,
    "outcomes",
    outcomes,
    outcomes.map(subjectOf),
    "Or take the one that counts in an outcomes.sql.",
  );
}

function refuseTwin(
  path: string,
  kind: string,
  all: readonly (SourcePromise | SourceOutcome)[],
  names: readonly string[],
  advice: string,
): void {
  const second = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (second === -1) return;
  const first = all[names.indexOf(names[second] ?? "")];
  throw new Fault(
    "input",
    `${path}: ${kind} "${first?.field}" and "${all[second]?.field}" are about the same`,
    `Give them a touchpoint or an aspect of their own. ${advice}`,
  );
}

function subjectOf({ touchpoint, aspect, journey, line, parcel }: SourcePromise | SourceOutcome): string {
  return JSON.stringify([touchpoint, aspect, journey, line ?? null, parcel ?? null]);
}
