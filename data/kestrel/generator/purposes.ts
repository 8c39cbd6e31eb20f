import { type Random, randomStream } from "./random.ts";

/**
 * What chance decides in a life, each with a stream of its own, so that a draw more for one purpose leaves the others as they
 * were. A new purpose gets a new number; the number of none is changed. 1 is what spoils records.
 */
const purposes = {
  customer: 2,
  sessions: 3,
  leads: 4,
  orders: 5,
  commitments: 6,
  parcels: 7,
  units: 8,
  feelings: 9,
  cases: 10,
  contacts: 11,
  workshop: 12,
  amends: 13,
  reviews: 14,
  surveys: 15,
  cards: 16,
  referrals: 17,
  return: 18,
} as const;

/** The random streams of a life by purpose. */
export type Streams = Readonly<Record<keyof typeof purposes, Random>>;

/** The random streams of the life of the customer with a number from 0 on. */
export function streamsOf(seed: number, index: number): Streams {
  const stream = (purpose: keyof typeof purposes) => randomStream(seed, index, purposes[purpose]);
  return {
    customer: stream("customer"),
    sessions: stream("sessions"),
    leads: stream("leads"),
    orders: stream("orders"),
    commitments: stream("commitments"),
    parcels: stream("parcels"),
    units: stream("units"),
    feelings: stream("feelings"),
    cases: stream("cases"),
    contacts: stream("contacts"),
    workshop: stream("workshop"),
    amends: stream("amends"),
    reviews: stream("reviews"),
    surveys: stream("surveys"),
    cards: stream("cards"),
    referrals: stream("referrals"),
    return: stream("return"),
  };
}
