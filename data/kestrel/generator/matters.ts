import { amend } from "./amends.ts";
import { berlinDay, hour, type Moment } from "./calendar.ts";
import { type Contact, isAnswered } from "./contacts.ts";
import { tagOf } from "./customers.ts";
import { kinds, type Occasion } from "./occasions.ts";
import type { Order } from "./orders.ts";
import { complaintDays } from "./policies.ts";
import { between, chance, type Random, wait } from "./random.ts";
import { type Attempt, contactTime, type Matter, overAt, reach, reachHuman } from "./reach.ts";
import type { Story } from "./story.ts";
import type { Trouble } from "./troubles.ts";

const dayLength = 24 * hour;
const settledShare = 0.82;
const asksAgain = 0.72;
const mostAsks = 3;
const daysUntilAsked = [0.4, 5] as const;
const misunderstood = 0.06;
const complainsAgain = 0.4;
const daysUntilComplaint = [1.5, 5] as const;
const hesitationDays = 0.5;
const resolution = { atOnce: 0.3, quick: 0.3, never: 0.06, slowDays: 8 };

/** The id of the next case of a customer. */
export function nextCaseId({ customer, cases }: Story): string {
  return `K${tagOf(customer)}-${cases.length + 1}`;
}

/** A customer brings an occasion up or lets it be: the trouble that it was, if it was any. */
export function meet(story: Story, order: Order, occasion: Occasion): Trouble | null {
  const isQuestion = occasion.kind === "question" || occasion.kind === "howTo";
  if (isQuestion) {
    ask(story, order, occasion);
    return null;
  }
  const isVoiced = chance(story.random.cases, kinds[occasion.kind].voice * story.customer.voice);
  if (!isVoiced) return { at: occasion.at, heardAt: null, settledAt: null, quickDays: complaintDays };
  return complain(story, order, occasion);
}

/** A customer asks until the matter is settled or it is no longer worth it: the last attempt. */
export function askUntilSettled(story: Story, matter: Matter, at: Moment): Attempt {
  const random = story.random.cases;
  let attempt = reachHuman(story, matter, at, chance(random, settledShare));
  for (let asks = 1; asks < mostAsks && !attempt.isSettled && chance(random, asksAgain); asks++) {
    const next = contactTime(random, overAt(attempt) + between(random, ...daysUntilAsked) * dayLength);
    attempt = reachHuman(story, matter, next, chance(random, settledShare));
  }
  return attempt;
}

function ask(story: Story, order: Order, { kind, at }: Occasion): void {
  const random = story.random.cases;
  const { touchpoint, topic } = kinds[kind];
  const matter = { caseId: nextCaseId(story), order: order.number, topic };
  const before = story.contacts.length;
  const attempt = askUntilSettled(story, matter, contactTime(random, at));
  const over = overAt(attempt);
  if (attempt.isSettled && chance(random, misunderstood)) {
    const next = contactTime(random, over + between(random, ...daysUntilAsked) * dayLength);
    reach(story, matter, attempt.channel, next, true);
  }
  story.cases.push({
    ...opened(story.contacts[before], matter),
    reason: "question",
    touchpoint,
    resolvedAt: attempt.isSettled ? over : null,
    lossValue: null,
    unit: null,
    faultCode: null,
  });
}

/** What a case has from its first contact. */
export function opened(first: Contact | undefined, { caseId, order }: Matter) {
  if (first === undefined) throw new Error(`case ${caseId} without a contact`);
  return { id: caseId, order, openedAt: first.startedAt, channel: first.channel };
}

function complain(story: Story, order: Order, occasion: Occasion): Trouble {
  const random = story.random.cases;
  const { touchpoint, topic } = kinds[occasion.kind];
  const matter = { caseId: nextCaseId(story), order: order.number, topic };
  const before = story.contacts.length;
  const days = drawResolution(random);
  const at = contactTime(random, occasion.at + wait(random, hesitationDays) * dayLength);
  const attempt = reachHuman(story, matter, at, days === 0);
  const start = opened(story.contacts[before], matter);
  const isHeard = isAnswered(attempt.course);
  const resolvedAt = isHeard ? resolvedBy(attempt, start.openedAt, days) : null;
  story.cases.push({
    ...start,
    // Nobody knows the complaint of a caller who never got through.
    reason: isHeard ? "complaint" : "question",
    touchpoint,
    resolvedAt,
    lossValue: isHeard ? occasion.loss : null,
    unit: null,
    faultCode: null,
  });
  if (isHeard) complainAgain(story, matter, attempt, resolvedAt);
  if (resolvedAt !== null) amend(story, order, occasion, start.id, resolvedAt);
  return { at: occasion.at, heardAt: start.openedAt, settledAt: resolvedAt, quickDays: complaintDays };
}

/** Days until a complaint is resolved: 0 at once, null never. How fast is drawn without a look at who complains of what. */
function drawResolution(random: Random): number | null {
  const draw = random();
  const slow = complaintDays + 0.5 + wait(random, resolution.slowDays);
  const quick = between(random, 0.2, complaintDays);
  if (draw < resolution.atOnce) return 0;
  if (draw < resolution.atOnce + resolution.quick) return quick;
  return draw < 1 - resolution.never ? slow : null;
}

function resolvedBy(attempt: Attempt, openedAt: Moment, days: number | null): Moment | null {
  if (days === null) return null;
  if (attempt.isSettled) return overAt(attempt);
  return Math.round(Math.max(overAt(attempt) + hour, openedAt + Math.max(1, days) * dayLength));
}

function complainAgain(story: Story, matter: Matter, first: Attempt, resolvedAt: Moment | null): void {
  const random = story.random.cases;
  let attempt = first;
  for (let asks = 1; asks < mostAsks && chance(random, complainsAgain); asks++) {
    const at = contactTime(random, overAt(attempt) + between(random, ...daysUntilComplaint) * dayLength);
    if (resolvedAt !== null && berlinDay(at) >= berlinDay(resolvedAt)) return;
    attempt = reach(story, matter, attempt.channel, at, false);
  }
}
