import { hour, type Moment } from "./calendar.ts";
import type { Experience } from "./experience.ts";
import type { Order } from "./orders.ts";
import { chance, type Random, wait } from "./random.ts";

/** A friend whom a customer invited with a code. */
export interface Referral {
  readonly id: string;
  readonly friendEmail: string;
  readonly at: Moment;
  /** When the friend bought with the code; null if never. */
  readonly redeemedAt: Moment | null;
}

const usualShare = 0.06;
const perPoint = 0.035;
const most = 0.25;
const redeemedShare = 0.35;
const daysUntilInvited = 12;
const daysUntilBought = 30;
const dayLength = 24 * hour;

/** The friend whom a customer invited after an order: the gladder, the likelier. */
export function invite(random: Random, order: Order, felt: Experience, from: Moment): Referral[] {
  const mood = felt.delivery + felt.unboxing + felt.product;
  const isInvited = chance(random, Math.min(most, usualShare + perPoint * mood));
  const at = from + wait(random, daysUntilInvited) * dayLength;
  const isRedeemed = chance(random, redeemedShare);
  const redeemedAt = at + wait(random, daysUntilBought) * dayLength;
  if (!isInvited) return [];
  const friendEmail = `friend-${order.number.replace("-", "")}@example.org`;
  return [
    {
      id: `F${order.number}`,
      friendEmail,
      at: Math.round(at),
      redeemedAt: isRedeemed ? Math.round(redeemedAt) : null,
    },
  ];
}
