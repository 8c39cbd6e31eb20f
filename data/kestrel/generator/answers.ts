import { berlinMoment, type Day, dateOf, firstOfMonth, hour, type Moment } from "./calendar.ts";
import { exportedAt, firstYear, months } from "./company.ts";
import { type Customer, tagOf } from "./customers.ts";
import type { Experience } from "./experience.ts";
import type { Order } from "./orders.ts";
import { around, between, chance, pick, type Random, wait, whole } from "./random.ts";
import type { Story } from "./story.ts";
import { features, type Question, questions, rated, type Survey, type Wave } from "./surveys.ts";
import { onScale } from "./voices.ts";

const shares = { before: 0.8, after: 0.65, support: 0.4, "half-yearly": 0.25 } as const;
const skippedShare = 0.04;
const userShare = 0.25;
const answerDays = 3;
const dayLength = 24 * hour;
const halfYear = 6;
const scatter = 0.5;
const hope = { delivery: 0, unboxing: 0.1, machine: 0.2 } as const;
const zone = { adequate: -1.4, desired: 0.9 };
const weight = { delivery: 5.2, unboxing: 4.1, machine: 6.3 } as const;
const usualDays = 4;
const liking = { delivery: 0.45, unboxing: 0.95, product: 0.4, support: 0.3 } as const;
const level = {
  satisfaction: 8,
  recommend: 7.9,
  repurchase: 5.2,
  trust: 5.3,
  effort: 5.6,
  courtesy: 5.9,
} as const;
const told = { cross: 3.2, content: 1.4 };

/** How one feature is liked and missed: the answers to its pair of questions, with their shares. */
const tastes: Readonly<Record<(typeof features)[number]["name"], readonly Taste[]>> = {
  heat_up: [taste(0.5, 4, 1), taste(0.3, 5, 1), taste(0.2, 3, 3)],
  cleaning: [taste(0.5, 5, 3), taste(0.3, 3, 3), taste(0.2, 5, 1)],
  told: [taste(0.55, 4, 1), taste(0.25, 5, 2), taste(0.2, 3, 3)],
  cups: [taste(0.65, 3, 3), taste(0.25, 5, 3), taste(0.1, 3, 4)],
};

interface Taste {
  readonly share: number;
  readonly present: number;
  readonly absent: number;
}

function taste(share: number, present: number, absent: number): Taste {
  return { share, present, absent };
}

/** What a customer of the panel says when ordering. */
export function answerBefore(story: Story, order: Order): void {
  const random = story.random.surveys;
  if (!order.customer.inPanel || !chance(random, shares.before)) return;
  const { expectation } = order.customer;
  const levels: Record<string, number> = { expected_days: usualDays + order.customer.region.transitDays };
  for (const { name } of rated) {
    levels[`expectation_${name}`] = expectation + hope[name];
    levels[`adequate_${name}`] = expectation + zone.adequate;
    levels[`desired_${name}`] = expectation + zone.desired;
    levels[`importance_${name}`] = weight[name];
  }
  const answeredAt = order.placedAt - between(random, 0.01, 0.1) * hour;
  story.surveys.push(fill(random, story.customer, order, "before", answeredAt, levels));
}

/** What a customer of the panel says when it is over. */
export function answerAfter(story: Story, order: Order, felt: Experience, askedAt: Moment): void {
  const random = story.random.surveys;
  if (!order.customer.inPanel || !chance(random, shares.after)) return;
  const { expectation } = order.customer;
  const levels: Record<string, number> = {
    perception_delivery: expectation + felt.delivery,
    perception_unboxing: expectation + hope.unboxing + felt.unboxing,
    perception_machine: expectation + hope.machine + felt.product,
    effort_order: level.effort,
    ...opinion(random, felt),
  };
  for (const { name } of features) {
    const { present, absent } = pick(random, tastes[name]);
    levels[`with_${name}`] = present;
    levels[`without_${name}`] = absent;
  }
  const answeredAt = askedAt + wait(random, answerDays) * dayLength;
  story.surveys.push(fill(random, story.customer, order, "after", answeredAt, levels, askedAt));
}

/** What a customer of the panel says after a contact about an order, if it ended. */
export function answerAboutSupport(story: Story, order: Order, felt: Experience, firstContact: number): void {
  const random = story.random.surveys;
  const contact = story.contacts[firstContact];
  const end = contact?.desks.at(-1)?.endedAt;
  if (contact === undefined || end === undefined || !Number.isFinite(end)) return;
  if (!order.customer.inPanel || !chance(random, shares.support)) return;
  const { expectation } = order.customer;
  const askedAt = end + hour;
  const levels = {
    expectation_support: expectation,
    perception_support: expectation + felt.support,
    effort_support: level.effort + felt.support,
    courtesy: level.courtesy,
  };
  const answeredAt = askedAt + (wait(random, answerDays) * dayLength) / 2;
  const survey = fill(random, story.customer, order, "support", answeredAt, levels, askedAt);
  story.surveys.push({ ...survey, touchpoint: `support.${contact.channel}` });
}

/** What a customer of the panel, or somebody at their machine, says each half year. */
export function answerHalfYearly(
  story: Story,
  felt: readonly { readonly at: Moment; readonly felt: Experience }[],
): void {
  const random = story.random.surveys;
  if (!story.customer.inPanel) return;
  for (let month = halfYear; month <= months; month += halfYear) {
    const askedOn = firstOfMonth(firstYear, month) + whole(random, 0, 20);
    const last = felt.filter(({ at }) => at < berlinMoment(askedOn, 0)).at(-1);
    if (last === undefined || !chance(random, shares["half-yearly"])) continue;
    story.surveys.push(answerAgain(random, story.customer, askedOn, last.felt));
  }
}

function answerAgain(random: Random, customer: Customer, askedOn: Day, felt: Experience): Survey {
  const askedAt = berlinMoment(askedOn, 9);
  const answeredAt = Math.min(askedAt + wait(random, answerDays) * dayLength, exportedAt);
  const survey = fill(random, customer, null, "half-yearly", answeredAt, opinion(random, felt), askedAt);
  return chance(random, userShare) ? { ...survey, audience: "user" } : survey;
}

/** What somebody thinks of us: of all that they felt, setting up weighs most. */
function opinion(random: Random, felt: Experience): Record<string, number> {
  const mood =
    liking.delivery * felt.delivery +
    liking.unboxing * felt.unboxing +
    liking.product * felt.product +
    liking.support * felt.support;
  return {
    satisfaction: level.satisfaction + mood,
    versus_expectation: level.satisfaction - 1.5 + mood,
    versus_ideal: level.satisfaction - 1 + mood,
    recommend: level.recommend + mood,
    repurchase: level.repurchase + mood / 2,
    trust: level.trust + 0.6 * felt.delivery + 0.4 * felt.support,
    told_others: wait(random, mood < -1 ? told.cross : told.content),
  };
}

const byWave = (wave: Wave): readonly Question[] => questions.filter(({ waves }) => waves.includes(wave));
const asked: Readonly<Record<Wave, readonly Question[]>> = {
  before: byWave("before"),
  after: byWave("after"),
  support: byWave("support"),
  "half-yearly": byWave("half-yearly"),
};
const exact = /^(with|without|told)_/;

function fill(
  random: Random,
  customer: Customer,
  order: Order | null,
  wave: Wave,
  answeredAt: Moment,
  levels: Readonly<Record<string, number>>,
  askedAt = answeredAt,
): Survey {
  const answers = new Map<string, number>();
  for (const { id, low, high } of asked[wave]) {
    const isSkipped = chance(random, skippedShare);
    const noise = around(random, 0, scatter);
    const value = levels[id];
    if (!isSkipped && value !== undefined)
      answers.set(id, onScale(value + (exact.test(id) ? 0 : noise), low, high));
  }
  const named =
    order === null ? `${tagOf(customer)}-${dateOf(Math.floor(askedAt / dayLength))}` : order.number;
  return {
    id: `S${named}-${wave}`,
    order: order?.number ?? null,
    touchpoint: null,
    wave,
    audience: "buyer",
    askedAt,
    answeredAt,
    answers,
  };
}
