import { addWorkingDays, berlinDay, berlinMoment, type Day, type Moment } from "./calendar.ts";
import { inCents } from "./money.ts";
import { between, chance, type Random, wait, whole } from "./random.ts";
import type { Fault, FaultCode, Unit } from "./units.ts";

/** A stay in the workshop. */
export interface Repair {
  readonly id: string;
  readonly caseId: string;
  readonly unit: string;
  readonly product: string;
  readonly faultCode: FaultCode;
  readonly receivedAt: Moment;
  readonly promisedOn: Day;
  readonly returnedAt: Moment | null;
  readonly underWarranty: boolean;
  /** Euros; 0 under warranty. */
  readonly quote: number;
  /** Euros; null if it never came back. */
  readonly charged: number | null;
  readonly parts: readonly Part[];
  /** What it cost us, in euros. */
  readonly cost: number;
}

/** A part that was put in. */
export interface Part {
  readonly part: string;
  readonly price: number;
}

const partPrices = { pump: 39, heater: 49.5, valve: 18.9, motor: 34, electronics: 62 } as const;
const sealPrice = 3.4;
const sealShare = 0.5;
const labour = 58;
const ownShare = 0.6;
const warrantyShare = 0.8;
const onTheWay = [2, 4] as const;
const promisedDays = 7;
const work = { least: 3, mean: 2.6 };
const neverReturned = 0.004;
const counterHours = [9, 16] as const;
const mispriced = { more: 0.09, less: 0.03, by: [0.05, 0.35] } as const;

/** A unit goes to the workshop after a moment: when it comes back, and what it costs. */
export function repair(
  random: Random,
  unit: Unit,
  { code }: Fault,
  caseId: string,
  arrangedAt: Moment,
): Repair {
  const receivedOn = addWorkingDays(berlinDay(arrangedAt), whole(random, ...onTheWay));
  const days = work.least + Math.floor(wait(random, work.mean));
  const returnedAt = berlinMoment(addWorkingDays(receivedOn, days), between(random, ...counterHours));
  const parts = partsFor(random, code);
  const value = inCents(parts.reduce((sum, { price }) => sum + price, labour));
  const underWarranty = chance(random, warrantyShare);
  const isReturned = !chance(random, neverReturned);
  const charged = underWarranty ? 0 : drawCharge(random, value);
  return {
    id: `R${caseId.slice(1)}`,
    caseId,
    unit: unit.id,
    product: unit.product.id,
    faultCode: code,
    receivedAt: berlinMoment(receivedOn, between(random, ...counterHours)),
    promisedOn: addWorkingDays(receivedOn, promisedDays),
    returnedAt: isReturned ? returnedAt : null,
    underWarranty,
    quote: underWarranty ? 0 : value,
    charged: isReturned ? charged : null,
    parts,
    cost: inCents(value * ownShare),
  };
}

function partsFor(random: Random, code: FaultCode): Part[] {
  const part = { part: code, price: partPrices[code] };
  return chance(random, sealShare) ? [part, { part: "seal", price: sealPrice }] : [part];
}

function drawCharge(random: Random, quote: number): number {
  const draw = random();
  const by = quote * between(random, ...mispriced.by);
  if (draw < mispriced.more) return inCents(quote + by);
  return draw < mispriced.more + mispriced.less ? inCents(quote - by) : quote;
}
