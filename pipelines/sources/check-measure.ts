import { Fault } from "../fault.ts";
import { toldNames } from "./check-columns.ts";
import type { SourceDefinition } from "./definition.ts";
import { timeUnits, unitOf } from "./measure.ts";
import { typedColumn } from "./named-column.ts";
import type { SourceOutcome, SourcePromise } from "./promise.ts";

type Commitment = SourcePromise | SourceOutcome;

/**
 * Checks that a number says what it counts, once, and that a day or a time does not.
 *
 * @param place the promise or outcome, for the message
 * @throws Fault("input")
 */
export function checkMeasure(source: SourceDefinition, commitment: Commitment, place: string): void {
  const { unit, currency } = commitment;
  const type = source.columns[commitment.field]?.type;
  const at = `${source.path}: ${place}`;
  if (type === "day" || type === "time") {
    if (unit === undefined && currency === undefined) return;
    refuse(
      `${at} is a ${type} and has a ${unit === undefined ? "currency" : "unit"}`,
      "Only a number has one.",
    );
  }
  if (currency === undefined) checkUnit(source, commitment, at);
  else checkMoney(source, commitment, currency, place);
}

function checkUnit(source: SourceDefinition, commitment: Commitment, at: string): void {
  const counted = unitOf(commitment, source);
  const own = source.columns[commitment.field]?.unit;
  if (counted === undefined) {
    refuse(
      `${at} is a number and has no unit`,
      'Say what it counts: unit: "minutes", or currency: "EUR" where it is money.',
    );
  }
  if (own !== undefined && own !== counted) {
    refuse(`${at} counts "${counted}", and its column "${own}"`, "Say the same in both, or in one of them.");
  }
  if (isCurrency(counted)) {
    refuse(`${at} counts "${counted}", a currency`, `Money says currency: "${counted}".`);
  }
  if (commitment.aspect === "time" && !timeUnits.has(counted)) {
    refuse(
      `${at} is about time and counts "${counted}"`,
      `It counts ${[...timeUnits.keys()].join(", ")}. Give it another unit, or another aspect.`,
    );
  }
}

function checkMoney(
  source: SourceDefinition,
  { field, unit, aspect }: Commitment,
  currency: NonNullable<Commitment["currency"]>,
  place: string,
): void {
  const at = `${source.path}: ${place}`;
  if (unit !== undefined) {
    refuse(
      `${at} has a unit and a currency`,
      "Money is told in whole units of its currency. Keep one of them.",
    );
  }
  if (aspect === "time") {
    refuse(`${at} is about time and is money`, 'Give it another aspect, e.g. "price".');
  }
  const counted = source.columns[field]?.unit;
  if (counted !== undefined && !isCurrency(counted)) {
    refuse(
      `${at} is money, and its column counts "${counted}"`,
      "Money is told in whole units of its currency: bring it to them in SQL beside source.ts.",
    );
  }
  if (typeof currency === "string" || toldNames(source).includes(currency.field)) return;
  typedColumn(source, currency.field, `${place} currency`, ["text"], "It is text, three letters");
}

function isCurrency(unit: string): boolean {
  return Intl.supportedValuesOf("currency").includes(unit);
}

function refuse(found: string, advice: string): never {
  throw new Fault("input", found, advice);
}
