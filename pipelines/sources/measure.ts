import type { SourceDefinition } from "./definition.ts";
import type { SourceOutcome, SourcePromise } from "./promise.ts";

/** Units of a promised duration, and the seconds in each. */
export const timeUnits: ReadonlyMap<string, number> = new Map([
  ["seconds", 1],
  ["minutes", 60],
  ["hours", 3600],
  ["days", 86_400],
]);

/** Unit of an amount of money, whose currency stands beside it. */
export const moneyUnit = "money";

/** In what a promise or its outcome is told: a whole day, a moment, a number of units of time, or any other number. */
export type Measure =
  | { readonly is: "day" | "time" }
  | { readonly is: "duration" | "level"; readonly unit: string };

/** What the number of a promise or outcome counts; undefined if neither it nor its column says. */
export function unitOf(
  { field, unit, currency }: SourcePromise | SourceOutcome,
  { columns }: Pick<SourceDefinition, "columns">,
): string | undefined {
  return currency === undefined ? (unit ?? columns[field]?.unit) : moneyUnit;
}

/**
 * In what a promise or an outcome of a checked source is told.
 *
 * @throws Error `no measure: <field>`
 */
export function measureOf(
  commitment: SourcePromise | SourceOutcome,
  source: Pick<SourceDefinition, "columns">,
): Measure {
  const type = source.columns[commitment.field]?.type;
  if (type === "day" || type === "time") return { is: type };
  const unit = unitOf(commitment, source);
  if (unit === undefined) throw new Error(`no measure: ${commitment.field}`);
  return { is: commitment.aspect === "time" ? "duration" : "level", unit };
}
