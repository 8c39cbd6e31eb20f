import { berlinDay, berlinMoment, hour, type Moment } from "./calendar.ts";
import { endDay, firstDay } from "./company.ts";
import { type Customer, tagOf } from "./customers.ts";
import { afterOpeningHours } from "./opening-hours.ts";
import type { Order } from "./orders.ts";
import { around, between, chance, type Random, wait, whole } from "./random.ts";

/** Somebody who asked to be called back. */
export interface Lead {
  readonly id: string;
  readonly kind: "form" | "voice message";
  readonly at: Moment;
  /** When we called back; null if we never did. */
  readonly answeredAt: Moment | null;
  /** When we crossed it off without a call. */
  readonly closedAt: Moment | null;
  /** Number of the order that came of it. */
  readonly order: string | null;
}

const shareOfOrders = 0.5;
const shareOfCustomers = 0.06;
const neverAnswered = 0.6;
const formShare = 0.55;
const answer = { median: 3.2, spread: 1.1 };
const daysBefore = { least: 3, mean: 4 };
const hoursOfDay = [7, 22] as const;
const daysUntilClosed = [21, 35] as const;
const closingHour = 17;
const firstMoment = berlinMoment(firstDay, 0);

/** The wish for a call that an order by phone or with a salesperson began with, if it began so. */
export function leadToOrder(random: Random, order: Order): Lead[] {
  const isCounter = order.channel.name === "phone" || order.channel.name === "salesperson";
  if (!isCounter || !chance(random, shareOfOrders)) return [];
  const days = daysBefore.least + Math.floor(wait(random, daysBefore.mean));
  const at = berlinMoment(berlinDay(order.placedAt) - days, between(random, ...hoursOfDay));
  const answeredAt = callBack(random, at);
  if (at < firstMoment || answeredAt >= order.placedAt) return [];
  return [
    { id: `L${order.number}`, kind: kindOf(random), at, answeredAt, closedAt: null, order: order.number },
  ];
}

/** A wish for a call of which nothing came, if the customer ever had one; most of these were never called. */
export function lostLead(random: Random, customer: Customer): Lead[] {
  if (!chance(random, shareOfCustomers)) return [];
  const on = Math.floor(between(random, customer.firstOrderOn, endDay));
  const at = berlinMoment(on, between(random, ...hoursOfDay));
  const isAnswered = !chance(random, neverAnswered);
  const answeredAt = callBack(random, at);
  const closedAt = berlinMoment(on + whole(random, ...daysUntilClosed), closingHour);
  return [
    {
      id: `L${tagOf(customer)}`,
      kind: kindOf(random),
      at,
      answeredAt: isAnswered ? answeredAt : null,
      closedAt: isAnswered ? null : closedAt,
      order: null,
    },
  ];
}

function kindOf(random: Random): Lead["kind"] {
  return chance(random, formShare) ? "form" : "voice message";
}

function callBack(random: Random, at: Moment): Moment {
  const hours = answer.median * Math.exp(around(random, 0, answer.spread));
  return Math.max(afterOpeningHours(at, hours), at + hour / 60);
}
