import { berlinDay, berlinMoment, hour, type Moment } from "./calendar.ts";
import { call } from "./calls.ts";
import { type ContactChannel, type Course, endOf, isAnswered, type Topic } from "./contacts.ts";
import { tagOf } from "./customers.ts";
import { chatWith, post, writeTicket } from "./messages.ts";
import { around, between, chance, pick, type Random, wait } from "./random.ts";
import type { Story } from "./story.ts";

/** What a customer wants of us. */
export interface Matter {
  readonly caseId: string;
  readonly order: string;
  readonly topic: Topic;
}

/** An attempt to reach us, and whether it settled the matter. */
export interface Attempt {
  readonly channel: ContactChannel;
  readonly course: Course;
  readonly isSettled: boolean;
}

const channels = [
  { name: "phone", share: 0.54 },
  { name: "ticket", share: 0.24 },
  { name: "chat", share: 0.14 },
  { name: "social", share: 0.08 },
] as const;
const nightShare = 0.09;
const nightHours = [22, 30] as const;
const noon = { hour: 13.5, deviation: 3.3 };

/** The channel that a customer tries first. */
export function firstChannel(random: Random): ContactChannel {
  return pick(random, channels).name;
}

/**
 * When a customer finds the time to contact us about what happened at a moment: on the next day, whatever it is about at the
 * same hours, so that nobody calls at night more often than others.
 */
export function contactTime(random: Random, from: Moment): Moment {
  const isLate = chance(random, nightShare);
  const hours = isLate ? between(random, ...nightHours) : around(random, noon.hour, noon.deviation);
  return berlinMoment(berlinDay(from) + 1, ((hours % 24) + 24) % 24);
}

/**
 * A customer contacts us, once, and the contact is written down.
 *
 * @param canSettle whether whoever answers will settle the matter
 */
export function reach(
  story: Story,
  { caseId, order, topic }: Matter,
  channel: ContactChannel,
  at: Moment,
  canSettle: boolean,
): Attempt {
  const course = contactBy(story, channel, topic, Math.round(at), canSettle);
  const id = `T${tagOf(story.customer)}-${story.contacts.length + 1}`;
  story.contacts.push({ id, channel, caseId, order, ...course });
  return { channel, course, isSettled: canSettle && isRight(course) };
}

function contactBy(
  { random, customer }: Story,
  channel: ContactChannel,
  topic: Topic,
  at: Moment,
  canSettle: boolean,
): Course {
  if (channel === "phone") return call(random.contacts, customer, topic, at, canSettle);
  if (channel === "chat") return chatWith(random.contacts, customer, topic, at, canSettle);
  if (channel === "social") return post(random.contacts, topic, at, canSettle);
  return writeTicket(random.contacts, topic, at, canSettle);
}

/** Whether somebody at the right desk answered. */
function isRight(course: Course): boolean {
  const last = course.desks.at(-1);
  return last !== undefined && last.answeredAt !== null && last.result !== "transferred";
}

/** When an attempt is over, or when its customer takes it for lost. */
export function overAt({ course }: Attempt): Moment {
  const end = endOf(course);
  return Number.isFinite(end) ? end : course.startedAt + despairHours * hour;
}

const despairHours = 72;
const retryShare = 0.75;
const otherChannelShare = 0.4;
const retryHours = 6;
const mostRetries = 3;

/**
 * A customer tries to reach a human until one answers or patience ends: the last attempt.
 *
 * @param canSettle whether whoever answers will settle the matter
 */
export function reachHuman(story: Story, matter: Matter, at: Moment, canSettle: boolean): Attempt {
  const random = story.random.cases;
  let attempt = reach(story, matter, firstChannel(random), at, canSettle);
  for (let retries = 0; retries < mostRetries && !isAnswered(attempt.course); retries++) {
    if (!chance(random, retryShare)) return attempt;
    const channel = chance(random, otherChannelShare) ? firstChannel(random) : attempt.channel;
    const next = overAt(attempt) + wait(random, retryHours) * hour;
    attempt = reach(story, matter, channel, next, canSettle);
  }
  return attempt;
}
