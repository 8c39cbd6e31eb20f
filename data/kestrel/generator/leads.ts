import { berlinDay, berlinMoment, hour, type Moment } from "./calendar.ts";
import { firstDay } from "./company.ts";
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

const leadShare = 0.5;
const lostShare = 0.19;
const neverAnswered = 0.6;
const formShare = 0.55;
const answer = { median: 3.2, spread: 1.1 };
const daysBefore = { least: 3, mean: 4 };
const hoursOfDay = [7, 22] as const;
const daysUntilClosed = [21, 35] as const;
const closingHour = 17;
const firstMoment = berlinMoment(firstDay, 0);

/** Wishes for a call before an order by phone or with a salesperson: one of which nothing came, and the one that led to it. */
export function leadsBefore(random: Random, order: Order): Lead[] {
  const isCounter = order.channel.name === "phone" || order.channel.name === "salesperson";
  if (!isCounter) return [];
  const lost = chance(random, lostShare) ? [lostLead(random, order)] : [];
  const led = chance(random, leadShare) ? leadToOrder(random, order) : [];
  return [...lost, ...led].filter(({ at }) => at >= firstMoment);
}

/** Most of those of which nothing came were never called. */
function lostLead(random: Random, order: Order): Lead {
  const at = timeOfLead(random, order);
  const answeredAt = callBack(random, at);
  const closedAt = berlinMoment(berlinDay(at) + whole(random, ...daysUntilClosed), closingHour);
  const isAnswered = !chance(random, neverAnswered);
  return {
    id: `L${order.number}-0`,
    kind: kindOf(random),
    at,
    answeredAt: isAnswered ? answeredAt : null,
    closedAt: isAnswered ? null : closedAt,
    order: null,
  };
}

function leadToOrder(random: Random, order: Order): Lead[] {
  const at = timeOfLead(random, order);
  const answeredAt = callBack(random, at);
  const kind = kindOf(random);
  if (answeredAt >= order.placedAt) return [];
  return [{ id: `L${order.number}`, kind, at, answeredAt, closedAt: null, order: order.number }];
}

function timeOfLead(random: Random, { placedAt }: Order): Moment {
  const days = daysBefore.least + Math.floor(wait(random, daysBefore.mean));
  return berlinMoment(berlinDay(placedAt) - days, between(random, ...hoursOfDay));
}

function kindOf(random: Random): Lead["kind"] {
  return chance(random, formShare) ? "form" : "voice message";
}

function callBack(random: Random, at: Moment): Moment {
  const hours = answer.median * Math.exp(around(random, 0, answer.spread));
  return Math.max(afterOpeningHours(at, hours), at + hour / 60);
}
