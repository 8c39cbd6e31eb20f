import { hour, type Moment } from "./calendar.ts";
import type { Course, Topic } from "./contacts.ts";
import type { Customer } from "./customers.ts";
import { visitDesks } from "./desks.ts";
import { afterOpeningHours } from "./opening-hours.ts";
import { around, chance, type Random, wait } from "./random.ts";

const second = 1000;
const chat = { waitSeconds: 165, workSeconds: 400, patience: 3 };
const social = { medianHours: 1.5, spread: 1 };
const ticket = { medianHours: 3.2, spread: 1, neverAnswered: 0.015 };
const workHours = 0.4;

/** A chat: somebody waits at the screen, at any hour. */
export function chatWith(
  random: Random,
  customer: Customer,
  topic: Topic,
  startedAt: Moment,
  isSettled: boolean,
): Course {
  const desks = visitDesks(random, topic, startedAt, {
    isSettled,
    answer: (queuedAt) => queuedAt + Math.round(wait(random, chat.waitSeconds) * second),
    work: () => wait(random, chat.workSeconds) * second,
    leavesAt: (queuedAt) => queuedAt + Math.round(customer.patience * chat.patience * second),
  });
  return { startedAt, menu: [], desks };
}

/** A message in social media: always answered, around the clock, in any month alike. */
export function post(random: Random, topic: Topic, startedAt: Moment, isSettled: boolean): Course {
  return write(random, topic, startedAt, isSettled, (queuedAt) => {
    const hours = social.medianHours * Math.exp(around(random, 0, social.spread));
    return queuedAt + Math.round(hours * hour);
  });
}

/** A written request: answered in opening hours, whatever tier it comes from. */
export function writeTicket(random: Random, topic: Topic, startedAt: Moment, isSettled: boolean): Course {
  const isIgnored = chance(random, ticket.neverAnswered);
  return write(random, topic, startedAt, isSettled, (queuedAt) => {
    if (isIgnored) return null;
    const hours = ticket.medianHours * Math.exp(around(random, 0, ticket.spread));
    return Math.max(afterOpeningHours(queuedAt, hours), queuedAt + second);
  });
}

function write(
  random: Random,
  topic: Topic,
  startedAt: Moment,
  isSettled: boolean,
  reply: (queuedAt: Moment) => Moment | null,
): Course {
  const desks = visitDesks(random, topic, startedAt, {
    isSettled,
    answer: reply,
    work: () => wait(random, workHours) * hour,
    leavesAt: () => Number.POSITIVE_INFINITY,
  });
  return { startedAt, menu: [], desks };
}
