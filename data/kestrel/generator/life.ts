import { type Apology, amendUnasked, type Payback } from "./amends.ts";
import { answerAboutSupport, answerAfter, answerBefore, answerHalfYearly } from "./answers.ts";
import { berlinDay, berlinMoment, type Day, type Moment } from "./calendar.ts";
import { type Card, fillCard, sayInGroups } from "./cards.ts";
import type { Case } from "./cases.ts";
import { type Commitment, commit } from "./commitments.ts";
import { endDay } from "./company.ts";
import type { Contact } from "./contacts.ts";
import type { Customer } from "./customers.ts";
import { type Experience, experience, lookBackAt } from "./experience.ts";
import { type Lead, leadsBefore } from "./leads.ts";
import { meet } from "./matters.ts";
import { type Occasion, occasionsOf } from "./occasions.ts";
import { type Order, placeOrder } from "./orders.ts";
import { type Parcel, sendParcel } from "./parcels.ts";
import { chance, wait } from "./random.ts";
import { invite, type Referral } from "./referrals.ts";
import type { Repair } from "./repairs.ts";
import type { Replacement } from "./replacements.ts";
import { use } from "./service.ts";
import { type Session, visitShop } from "./sessions.ts";
import { beginStory, type Story } from "./story.ts";
import type { Survey } from "./surveys.ts";
import { shareComingBack, type Trouble } from "./troubles.ts";
import { type Unit, unpack } from "./units.ts";
import { type Review, review } from "./voices.ts";

/** Everything around one order. */
export interface Episode {
  readonly order: Order;
  readonly parcel: Parcel | null;
  readonly review: Review | null;
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

/** What an order left in its customer's memory. */
interface Memory {
  readonly order: Order;
  readonly troubles: readonly Trouble[];
  /** When it was looked back at, and how it felt then. */
  readonly at: Moment;
  readonly felt: Experience;
}

const daysBetween = { least: 21, mean: 140 };
const perPoint = 0.02;

/** The life of the customer with a number from 0 on; the same for a seed, however many customers there are. */
export function live(seed: number, index: number): Life {
  const story = beginStory(seed, index);
  const memories: Memory[] = [];
  let on: Day | null = story.customer.firstOrderOn;
  while (on !== null && on < endDay) {
    const memory: Memory = liveThrough(
      story,
      placeOrder(story.random.orders, story.customer, memories.length + 1, on),
    );
    memories.push(memory);
    on = nextOrder(story, memory);
  }
  lookBack(story, memories);
  const { random, ...life } = story;
  return life;
}

/** An order and everything that comes of it. */
function liveThrough(story: Story, order: Order): Memory {
  const { random, contacts } = story;
  approach(story, order);
  const parcel = order.cancelled === null ? sendParcel(random.parcels, order) : null;
  const units = parcel === null ? [] : unpack(random.units, order, parcel);
  const before = contacts.length;
  const troubles = meetTroubles(story, order, occasionsOf(random.cases, order, parcel, units));
  const afterOccasions = contacts.length;
  troubles.push(...units.flatMap((unit) => use(story, unit)));
  const at = lookBackAt(order, parcel);
  const used = story.units.filter((unit) => unit.order === order.number);
  const felt = experience(random.feelings, order, parcel, used, troubles, at);
  if (before < afterOccasions) answerAboutSupport(story, order, felt, before);
  speak(story, order, parcel, felt, at);
  return { order, troubles, at, felt };
}

function approach(story: Story, order: Order): void {
  const { random } = story;
  story.sessions.push(...visitShop(random.sessions, order, story.sessions.length));
  story.leads.push(...leadsBefore(random.leads, order));
  story.commitments.push(...commit(random.commitments, order));
  answerBefore(story, order);
}

/** What went wrong with an order: brought up, or borne in silence. */
function meetTroubles(story: Story, order: Order, occasions: readonly Occasion[]): Trouble[] {
  const met = occasions.map((occasion) => ({ occasion, trouble: meet(story, order, occasion) }));
  const silent = met.filter(({ trouble }) => trouble?.heardAt === null);
  amendUnasked(
    story,
    order,
    silent.map(({ occasion }) => occasion),
  );
  return met.flatMap(({ trouble }) => trouble ?? []);
}

function speak(story: Story, order: Order, parcel: Parcel | null, felt: Experience, at: Moment): void {
  const { random } = story;
  const stars = parcel === null ? null : review(random.reviews, order, parcel, felt);
  story.episodes.push({ order, parcel, review: stars });
  if (parcel === null) return;
  answerAfter(story, order, felt, at);
  story.cards.push(...fillCard(random.cards, order, felt, at));
  story.referrals.push(...invite(random.referrals, order, felt, at));
}

/** When a customer wishes to buy again, if what went wrong until then, and what was done about it, lets them. */
function nextOrder({ random }: Story, { order, troubles, felt }: Memory): Day | null {
  const on =
    berlinDay(order.placedAt) + daysBetween.least + Math.floor(wait(random.return, daysBetween.mean));
  const mood = felt.delivery + felt.unboxing + felt.product;
  const share = shareComingBack(troubles, berlinMoment(on, 0)) + perPoint * mood;
  return chance(random.return, share) ? on : null;
}

function lookBack(story: Story, memories: readonly Memory[]): void {
  const { random, customer } = story;
  answerHalfYearly(story, memories);
  const first = memories[0];
  if (first !== undefined) story.cards.push(...sayInGroups(random.cards, customer, first.felt, first.at));
}
