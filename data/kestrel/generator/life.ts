import type { Apology, Payback } from "./amends.ts";
import { berlinDay, type Day } from "./calendar.ts";
import type { Card } from "./cards.ts";
import type { Case } from "./cases.ts";
import type { Commitment } from "./commitments.ts";
import { endDay } from "./company.ts";
import type { Contact } from "./contacts.ts";
import { type Customer, drawCustomer } from "./customers.ts";
import { type Experience, experience } from "./experience.ts";
import type { Lead } from "./leads.ts";
import { type Order, placeOrder } from "./orders.ts";
import { type Parcel, sendParcel } from "./parcels.ts";
import { chance, type Random, randomStream, wait } from "./random.ts";
import type { Referral } from "./referrals.ts";
import type { Repair } from "./repairs.ts";
import type { Replacement } from "./replacements.ts";
import type { Session } from "./sessions.ts";
import type { Survey } from "./surveys.ts";
import type { Unit } from "./units.ts";
import { type Review, review, type SurveyAnswer, surveyAnswers } from "./voices.ts";

/** Everything around one order. */
export interface Episode {
  readonly order: Order;
  readonly parcel: Parcel | null;
  readonly review: Review | null;
  readonly answers: readonly SurveyAnswer[];
}

/**
 * A customer and what they lived through with the company. Orders end with the record; what follows from them may happen after
 * the exports were drawn (`exportedAt`), and is then not in them.
 */
export interface Life {
  readonly customer: Customer;
  readonly sessions: readonly Session[];
  readonly leads: readonly Lead[];
  readonly commitments: readonly Commitment[];
  readonly episodes: readonly Episode[];
  readonly units: readonly Unit[];
  readonly cases: readonly Case[];
  readonly contacts: readonly Contact[];
  readonly repairs: readonly Repair[];
  readonly replacements: readonly Replacement[];
  readonly paybacks: readonly Payback[];
  readonly apologies: readonly Apology[];
  readonly surveys: readonly Survey[];
  readonly cards: readonly Card[];
  readonly referrals: readonly Referral[];
}

const again = { asExpected: 0.44, memory: 0.07, least: 0.06, most: 0.6 };
const daysBetween = { least: 21, mean: 140 };

/** The life of the customer with a number from 0 on; the same for a seed, however many customers there are. */
export function live(seed: number, index: number): Life {
  const random = randomStream(seed, index);
  const customer = drawCustomer(random, index);
  const episodes: Episode[] = [];
  let on: Day | null = customer.firstOrderOn;
  while (on !== null && on < endDay) {
    const { episode, felt } = order(random, customer, episodes.length + 1, on);
    episodes.push(episode);
    on = nextOrder(random, episode.order, felt);
  }
  return {
    customer,
    sessions: [],
    leads: [],
    commitments: [],
    episodes,
    units: [],
    cases: [],
    contacts: [],
    repairs: [],
    replacements: [],
    paybacks: [],
    apologies: [],
    surveys: [],
    cards: [],
    referrals: [],
  };
}

function order(
  random: Random,
  customer: Customer,
  nth: number,
  on: Day,
): { episode: Episode; felt: Experience } {
  const placed = placeOrder(random, customer, nth, on);
  const parcel = placed.cancelled === null ? sendParcel(random, placed) : null;
  const felt = experience(random, placed, parcel);
  const answers = surveyAnswers(random, placed, parcel, felt);
  const stars = parcel === null ? null : review(random, placed, parcel, felt);
  return { episode: { order: placed, parcel, review: stars, answers }, felt };
}

/** A customer comes back the sooner forgotten a disappointment is; who was let down often does not. */
function nextOrder(random: Random, { placedAt }: Order, felt: Experience): Day | null {
  const wish = again.asExpected + again.memory * (felt.delivery + felt.product);
  if (!chance(random, Math.min(again.most, Math.max(again.least, wish)))) return null;
  return berlinDay(placedAt) + daysBetween.least + Math.floor(wait(random, daysBetween.mean));
}
