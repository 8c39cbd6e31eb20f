import { berlinDay, berlinMoment, type Day, hour, type Moment } from "./calendar.ts";
import type { Experience } from "./experience.ts";
import type { Order } from "./orders.ts";
import type { Parcel } from "./parcels.ts";
import { around, between, chance, type Random, wait } from "./random.ts";

/** Stars that a customer gave an order in the shop. */
export interface Review {
  readonly order: Order;
  readonly stars: number;
  readonly askedOn: Day;
  readonly answeredAt: Moment;
  readonly comment: string;
}

const daysUntilReview = 7;
const daysUntilDespair = 14;
const answerDays = 3;
const voice = { calm: 0.3, stirred: 0.14, most: 0.75 };
const starsAsExpected = 4.6;
const starsFor = {
  delivery: 0.75,
  unboxing: 0.75,
  product: 0.4,
  support: 0.3,
  expectation: -0.25,
  spread: 0.3,
};
const usualExpectation = 5.4;

/** The review of an order, unless its customer stays silent. */
export function review(random: Random, order: Order, parcel: Parcel, felt: Experience): Review | null {
  // A machine that is hard to set up makes nobody write.
  const stirred = Math.abs(felt.delivery) + Math.abs(felt.product);
  if (!chance(random, Math.min(voice.most, voice.calm + voice.stirred * stirred))) return null;
  const askedOn = endOf(order, parcel) + daysUntilReview;
  const liking =
    starsAsExpected +
    starsFor.delivery * felt.delivery +
    starsFor.unboxing * felt.unboxing +
    starsFor.product * felt.product +
    starsFor.support * felt.support +
    starsFor.expectation * (order.customer.expectation - usualExpectation);
  return {
    order,
    stars: onScale(around(random, liking, starsFor.spread), 1, 5),
    askedOn,
    answeredAt: berlinMoment(askedOn, between(random, 8, 22)) + wait(random, answerDays) * 24 * hour,
    comment: comment(random, felt),
  };
}

/** An answer as the scale allows it: a whole number between its ends. */
export function onScale(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, Math.round(value)));
}

function endOf(order: Order, parcel: Parcel): Day {
  return parcel.deliveredAt === null ? order.promisedOn + daysUntilDespair : berlinDay(parcel.deliveredAt);
}

const commentShare = 0.4;
const glad = ["Arrived before I expected it.", "Great crema, easy to clean", 'My "best" machine so far'];
const content = ["All as described", "Does what it should, nothing more", "Good, and well packed"];
const cross = [
  "Late, and nobody told me",
  'The "promised" day passed in silence',
  "Third new date, then it came",
];
const puzzled = ["Setting it up took me an evening", "The manual shows another machine"];
const puzzledShare = 0.1;
const strong = 0.7;
const lost = -1.5;

function comment(random: Random, { delivery, unboxing, product }: Experience): string {
  const isSaid = chance(random, commentShare);
  const isPuzzled = chance(random, puzzledShare);
  const draw = random();
  if (!isSaid) return "";
  const mean = (delivery + product) / 2;
  const usual = mean > strong ? glad : mean < -strong ? cross : content;
  const said = unboxing < lost && isPuzzled ? puzzled : usual;
  return said[Math.floor(draw * said.length)] ?? "";
}
