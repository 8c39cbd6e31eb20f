import { berlinDay, berlinMoment, type Day, hour, type Moment } from "./calendar.ts";
import { tagOf } from "./customers.ts";
import { inCents } from "./money.ts";
import { kinds, type Occasion } from "./occasions.ts";
import type { Order } from "./orders.ts";
import { between, chance, wait } from "./random.ts";
import type { Story } from "./story.ts";

/** Money that went back to a customer. */
export interface Payback {
  readonly id: string;
  /** Number of the order. */
  readonly order: string;
  readonly caseId: string | null;
  readonly kind: "refund" | "goodwill";
  /** Touchpoint at which the promise broke. */
  readonly touchpoint: string;
  /** Euros. */
  readonly amount: number;
  readonly at: Moment;
}

/** An apology for a promise that broke. */
export interface Apology {
  /** Number of the order. */
  readonly order: string;
  /** Id of the case in which it broke, of a repair or a replacement. */
  readonly caseId: string | null;
  /** Touchpoint at which the promise broke. */
  readonly touchpoint: string;
  readonly at: Moment;
}

const goodwillShare = 0.35;
const apologyShare = { complained: 0.45, silent: 0.18, cancelled: 0.7, repair: 0.3 };
const bankDays = 1.5;
const dayLength = 24 * hour;
const apologyHours = [9, 17] as const;

/** What a resolved complaint brings the customer: the money back where it was lost, sometimes a gift, sometimes an apology. */
export function amend(story: Story, order: Order, occasion: Occasion, caseId: string, at: Moment): void {
  const random = story.random.amends;
  const { touchpoint } = kinds[occasion.kind];
  const isOwed = ["lost", "missing", "overcharged"].includes(occasion.kind);
  const isGift = chance(random, goodwillShare);
  const paidAt = Math.round(at + wait(random, bankDays) * dayLength);
  // What we called off was paid back already.
  if (isOwed || (isGift && occasion.kind !== "cancelled"))
    payBack(story, {
      order: order.number,
      caseId,
      kind: isOwed ? "refund" : "goodwill",
      touchpoint,
      amount: occasion.loss,
      at: paidAt,
    });
  if (chance(random, apologyShare.complained))
    story.apologies.push({ order: order.number, caseId: null, touchpoint, at });
}

/** What we do unasked when a promise broke: money back for what was called off, an apology now and then for what came late. */
export function amendUnasked(story: Story, order: Order, silent: readonly Occasion[]): void {
  const random = story.random.amends;
  const { number, cancelled, charged } = order;
  if (cancelled !== null) {
    const at = Math.round(cancelled.at + (1 + wait(random, bankDays)) * dayLength);
    payBack(story, {
      order: number,
      caseId: null,
      kind: "refund",
      touchpoint: "order.checkout",
      amount: charged,
      at,
    });
    if (cancelled.by === "company" && chance(random, apologyShare.cancelled))
      story.apologies.push({ order: number, caseId: null, touchpoint: "order.checkout", at: cancelled.at });
  }
  if (silent.some(({ kind }) => kind === "late") && chance(random, apologyShare.silent)) {
    const at =
      berlinMoment(order.promisedOn + 1, between(random, ...apologyHours)) + wait(random, 1) * dayLength;
    story.apologies.push({ order: number, caseId: null, touchpoint: "delivery.parcel", at: Math.round(at) });
  }
}

/** An apology now and then to whom a repair or a replacement was promised sooner than it came. */
export function amendLateRepair(
  { random, apologies }: Story,
  about: Pick<Apology, "order" | "caseId" | "touchpoint">,
  promisedOn: Day,
  doneAt: Moment | null,
): void {
  const at = berlinMoment(promisedOn + 1, between(random.amends, ...apologyHours));
  const isSent = chance(random.amends, apologyShare.repair);
  if (isSent && (doneAt === null || berlinDay(doneAt) > promisedOn)) apologies.push({ ...about, at });
}

function payBack({ customer, paybacks }: Story, payback: Omit<Payback, "id">): void {
  const id = `M${tagOf(customer)}-${paybacks.length + 1}`;
  paybacks.push({ ...payback, id, amount: inCents(payback.amount) });
}
