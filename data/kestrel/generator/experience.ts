import { berlinDay, hour, type Moment } from "./calendar.ts";
import { setupLimit } from "./occasions.ts";
import type { Order } from "./orders.ts";
import type { Parcel } from "./parcels.ts";
import { hardSetup } from "./plants.ts";
import { around, type Random } from "./random.ts";
import { standingAt, type Trouble } from "./troubles.ts";
import type { Unit } from "./units.ts";

/** How an order felt to its customer, against what the customer expected: 0 as expected, negative worse, on a scale of 1 to 7. */
export interface Experience {
  readonly delivery: number;
  readonly unboxing: number;
  readonly product: number;
  readonly support: number;
}

const calledOff = { customer: -0.3, company: -2.2 } as const;
const neverCame = -4.2;
const worst = -4;
const late = { first: -1.4, each: -0.35, told: 0.5 };
const withinTolerance = -0.4;
const early = { days: 2, pleasure: 0.5 };
const mood = 0.6;
const productSpread = 0.8;
const failedSoon = -1.8;
const helped = { silent: 0, quick: 0.4, slow: -0.8, never: -1.4 };

/** What an order was like for its customer, looking back at a moment. */
export function experience(
  random: Random,
  order: Order,
  parcel: Parcel | null,
  units: readonly Unit[],
  troubles: readonly Trouble[],
  at: Moment,
): Experience {
  const hasFailed = units.some(({ faults }) => (faults[0]?.at ?? at) < at);
  return {
    delivery: feel(order, parcel) + around(random, 0, mood),
    unboxing: (isHardSetup(units) ? hardSetup.felt : 0) + around(random, 0, mood),
    product: (hasFailed ? failedSoon : 0) + around(random, 0, productSpread),
    support: Math.min(0.4, ...support(troubles, at)) + around(random, 0, mood),
  };
}

/** When an order is looked back at: some days after its parcel came, or should have come. */
export function lookBackAt(order: Order, parcel: Parcel | null): Moment {
  const end = parcel?.deliveredAt ?? order.shipBy + despairDays * 24 * hour;
  return end + daysLater * 24 * hour;
}

const daysLater = 10;
const despairDays = 14;

function isHardSetup(units: readonly Unit[]): boolean {
  return units.some(({ setupMinutes }) => setupMinutes !== null && setupMinutes > setupLimit);
}

function support(troubles: readonly Trouble[], at: Moment): number[] {
  const known = troubles.filter((trouble) => trouble.at < at);
  return known.length === 0 ? [0] : known.map((trouble) => helped[standingAt(trouble, at)]);
}

function feel(order: Order, parcel: Parcel | null): number {
  if (parcel === null) return calledOff[order.cancelled?.by ?? "company"];
  if (parcel.deliveredAt === null) return neverCame;
  const daysLate = berlinDay(parcel.deliveredAt) - order.promisedOn;
  if (daysLate <= -early.days) return early.pleasure;
  if (daysLate <= 0) return 0;
  const beyond = daysLate - order.customer.tolerance;
  const told = (parcel.noticedAt ?? Number.POSITIVE_INFINITY) < parcel.deliveredAt ? late.told : 0;
  return (
    (beyond <= 0 ? withinTolerance : Math.max(worst, late.first + late.each * beyond)) +
    told * Number(beyond > 0)
  );
}
