import {
  addWorkingDays,
  berlinDay,
  berlinHour,
  berlinMoment,
  type Day,
  dateOf,
  hour,
  isWorkingDay,
  type Moment,
  weekday,
} from "./calendar.ts";
import {
  buffer,
  type Category,
  type Channel,
  categories,
  channels,
  handoverLimit,
  nightlyRun,
  orderCutOff,
  type Product,
  products,
  salespeople,
} from "./company.ts";
import type { Customer } from "./customers.ts";
import { cancellation, grinderWeeks } from "./plants.ts";
import { around, between, chance, pick, type Random, wait, whole } from "./random.ts";

/** A line of an order. */
export interface OrderLine {
  readonly product: Product;
  readonly quantity: number;
  /** What we sent in its place, unasked. */
  readonly substitute: Product | null;
}

/** An order with what was promised when it was placed, and what became of it before it was handed to a carrier. */
export interface Order {
  readonly number: string;
  readonly customer: Customer;
  /** 1 for the customer's first order. */
  readonly nth: number;
  readonly channel: Channel;
  readonly soldBy: string | null;
  readonly lines: readonly OrderLine[];
  readonly placedAt: Moment;
  /** Promised: confirmed by… */
  readonly confirmBy: Moment;
  /** …handed to the carrier by… */
  readonly shipBy: Moment;
  /** …and delivered on this day. */
  readonly promisedOn: Day;
  /** The day that the customer asked for. */
  readonly requestedOn: Day | null;
  /** Euros, as said at the order. */
  readonly quoted: number;
  /** Euros, as taken. */
  readonly charged: number;
  readonly confirmedAt: Moment;
  /** Called off before it was handed over. */
  readonly cancelled: Cancellation | null;
}

/** The end of an order that is not fulfilled. */
interface Cancellation {
  readonly at: Moment;
  readonly by: "customer" | "company";
}

const usualChannelShare = 0.85;
const eveningPeak = { hour: 19.5, deviation: 3.5, share: 0.85 };
const counterHours = [9, 18] as const;
const accessoryShare = 0.28;
const severalShare = 0.12;
const changeOfMindHours = 5;

/** An order that a customer places on a day: what is in it, what is promised, and how it is received. */
export function placeOrder(random: Random, customer: Customer, nth: number, on: Day): Order {
  const channel = chance(random, usualChannelShare) ? customer.channel : pick(random, channels);
  const placedAt = timeOfOrder(random, channel, on);
  const lines = drawLines(random, nth, on);
  const shipOn = dayOfHandover(placedAt, lines);
  const shipBy = berlinMoment(shipOn, handoverLimit);
  return {
    number: orderNumber(customer, berlinDay(placedAt)),
    customer,
    nth,
    channel,
    soldBy:
      channel.name === "salesperson" ? (salespeople[whole(random, 0, salespeople.length - 1)] ?? null) : null,
    lines,
    placedAt,
    confirmBy: placedAt + channel.confirmWithin * hour,
    shipBy,
    promisedOn: addWorkingDays(shipOn, customer.region.transitDays + buffer),
    requestedOn: null,
    quoted: totalOf(lines),
    charged: totalOf(lines),
    confirmedAt: timeOfConfirmation(random, channel, placedAt),
    cancelled: drawCancellation(random, placedAt, shipBy),
  };
}

/** What lines cost, in euros. */
function totalOf(lines: readonly OrderLine[]): number {
  const cents = lines.reduce(
    (sum, { product, quantity }) => sum + Math.round(product.price * 100) * quantity,
    0,
  );
  return cents / 100;
}

/** Whether any line of an order is of a category. */
export function holds(order: Order, category: Category["name"]): boolean {
  return order.lines.some(({ product }) => product.category === category);
}

/** Whether a day lies in the grinder weeks. */
export function inGrinderWeeks(day: Day): boolean {
  return day >= grinderWeeks.from && day < grinderWeeks.until;
}

/** Names the day and the customer, so that numbers follow the days; nobody orders twice on one day. */
function orderNumber(customer: Customer, day: Day): string {
  return `${dateOf(day).replaceAll("-", "").slice(2)}-${customer.account.slice("acc-".length)}`;
}

function timeOfOrder(random: Random, channel: Channel, day: Day): Moment {
  if (channel.name !== "web") return berlinMoment(counterDay(day), between(random, ...counterHours));
  if (!chance(random, eveningPeak.share)) return berlinMoment(day, between(random, 0, 24));
  const hours = around(random, eveningPeak.hour, eveningPeak.deviation);
  return berlinMoment(day, ((hours % 24) + 24) % 24);
}

function counterDay(day: Day): Day {
  return weekday(day) === 0 ? day + 1 : day;
}

function drawLines(random: Random, nth: number, on: Day): OrderLine[] {
  const shares = categories.map((category) => ({ name: category.name, share: appeal(category, nth, on) }));
  const first = drawLine(random, pick(random, shares).name);
  if (!chance(random, accessoryShare)) return [first];
  const extra = drawLine(random, "accessories");
  return extra.product.id === first.product.id ? [first] : [first, extra];
}

function appeal(category: Category, nth: number, on: Day): number {
  const usual = nth === 1 ? category.first : category.later;
  return category.name === grinderWeeks.category && inGrinderWeeks(on) ? usual * grinderWeeks.appeal : usual;
}

function drawLine(random: Random, category: Category["name"]): OrderLine {
  const product = pick(
    random,
    products.filter((one) => one.category === category),
  );
  return { product, quantity: chance(random, severalShare) ? whole(random, 2, 4) : 1, substitute: null };
}

function dayOfHandover(placedAt: Moment, lines: readonly OrderLine[]): Day {
  const placedOn = berlinDay(placedAt);
  const isInTime = isWorkingDay(placedOn) && berlinHour(placedAt) < orderCutOff;
  const counted = isInTime ? placedOn : addWorkingDays(placedOn + 1, 0);
  return addWorkingDays(counted, Math.max(...lines.map(shipWithin)));
}

function shipWithin({ product }: OrderLine): number {
  return categories.find(({ name }) => name === product.category)?.shipWithin ?? 0;
}

function timeOfConfirmation(random: Random, channel: Channel, placedAt: Moment): Moment {
  if (chance(random, channel.promptly)) return placedAt + wait(random, channel.promptHours) * hour;
  return channel.otherHours === null ? nextRun(placedAt) : placedAt + wait(random, channel.otherHours) * hour;
}

function nextRun(after: Moment): Moment {
  const today = berlinMoment(berlinDay(after), nightlyRun);
  return today > after ? today : berlinMoment(berlinDay(after) + 1, nightlyRun);
}

function drawCancellation(random: Random, placedAt: Moment, shipBy: Moment): Cancellation | null {
  if (chance(random, cancellation.byCustomer)) {
    return { at: placedAt + wait(random, changeOfMindHours) * hour, by: "customer" };
  }
  return chance(random, cancellation.byCompany)
    ? { at: shipBy - between(random, 0, 6) * hour, by: "company" }
    : null;
}
