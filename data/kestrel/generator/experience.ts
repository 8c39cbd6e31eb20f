import { berlinDay } from "./calendar.ts";
import type { Order } from "./orders.ts";
import type { Parcel } from "./parcels.ts";
import { around, type Random } from "./random.ts";

/** How an order felt to its customer, against what the customer expected: 0 as expected, negative worse, on a scale of 1 to 7. */
export interface Experience {
  readonly delivery: number;
  readonly product: number;
}

const calledOff = { customer: -0.3, company: -2.2 } as const;
const neverCame = -4.2;
const worst = -4;
const late = { first: -1.4, each: -0.35 };
const withinTolerance = -0.4;
const early = { days: 2, pleasure: 0.5 };
const mood = 0.6;
const productSpread = 0.8;

/** What an order was like for its customer. */
export function experience(random: Random, order: Order, parcel: Parcel | null): Experience {
  return {
    delivery: feel(order, parcel) + around(random, 0, mood),
    product: around(random, 0, productSpread),
  };
}

function feel(order: Order, parcel: Parcel | null): number {
  if (parcel === null) return calledOff[order.cancelled?.by ?? "company"];
  if (parcel.deliveredAt === null) return neverCame;
  const daysLate = berlinDay(parcel.deliveredAt) - order.promisedOn;
  if (daysLate <= -early.days) return early.pleasure;
  if (daysLate <= 0) return 0;
  const beyond = daysLate - order.customer.tolerance;
  return beyond <= 0 ? withinTolerance : Math.max(worst, late.first + late.each * beyond);
}
