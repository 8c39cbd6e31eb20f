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
  passed,
  products,
  salespeople,
} from "./company.ts";
import { type Customer, tagOf } from "./customers.ts";
import { inCents } from "./money.ts";
import { cancellation, grinderWeeks, mischarged, webShift } from "./plants.ts";
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
  /** Now and then after the parcel has left. */
  readonly confirmedAt: Moment;
  /** Called off before it was handed over. */
  readonly cancelled: Cancellation | null;
}

/** The end of an order that is not fulfilled. */
interface Cancellation {
  readonly at: Moment;
  readonly by: "customer" | "company";
}

const otherChannelShare = 0.15;
const eveningPeak = { hour: 19.5, deviation: 3.5, share: 0.85 };
const counterHours = [9, 18] as const;
const accessoryShare = 0.28;
const severalShare = 0.12;
const changeOfMindHours = 5;
const requests = { share: 0.14, days: [-1, 4] } as const;
const surcharge = [2.9, 19.9] as const;
const rebate = [1, 9] as const;

/** An order that a customer places on a day: what is in it, what is promised, and how it is received. */
export function placeOrder(random: Random, customer: Customer, nth: number, on: Day): Order {
  const channel = drawChannel(random, customer, on);
  const placedAt = timeOfOrder(random, channel, on);
  const lines = drawLines(random, nth, on);
  const shipOn = dayOfHandover(placedAt, lines);
  const shipBy = berlinMoment(shipOn, handoverLimit);
  const promisedOn = addWorkingDays(shipOn, customer.region.transitDays + buffer);
  return {
    number: orderNumber(customer, berlinDay(placedAt)),
    customer,
    nth,
    channel,
    soldBy: channel.name === "salesperson" ? salesperson(random) : null,
    lines,
    placedAt,
    confirmBy: placedAt + channel.confirmWithin * hour,
    shipBy,
    promisedOn,
    requestedOn: drawRequest(random, promisedOn),
    ...drawTotals(random, lines),
    confirmedAt: timeOfConfirmation(random, channel, placedAt),
    cancelled: drawCancellation(random, placedAt, shipBy),
  };
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
  return `${dateOf(day).replaceAll("-", "").slice(2)}-${tagOf(customer)}`;
}

const web = channelNamed("web");
const visit = channelNamed("salesperson");

function channelNamed(name: Channel["name"]): Channel {
  const found = channels.find((channel) => channel.name === name);
  if (found === undefined) throw new Error(`no channel ${name}`);
  return found;
}

/** More and more orders are placed on the web: each customer moves there for good, but for a stray order. */
function drawChannel(random: Random, { webDistance, isVisited }: Customer, on: Day): Channel {
  const webShare = webShift.from + (webShift.until - webShift.from) * passed(on);
  const distance = chance(random, otherChannelShare) ? random() : webDistance;
  const elsewhere = pick(random, channels);
  if (isVisited) return visit;
  return distance < webShare ? web : elsewhere;
}

function salesperson(random: Random): string {
  return salespeople[whole(random, 0, salespeople.length - 1)] ?? salespeople[0];
}

function timeOfOrder(random: Random, channel: Channel, day: Day): Moment {
  if (channel !== web) return berlinMoment(counterDay(day), between(random, ...counterHours));
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

const shelves = new Map(
  categories.map(({ name }) => [name, products.filter(({ category }) => category === name)]),
);

function drawLine(random: Random, category: Category["name"]): OrderLine {
  const shelf = shelves.get(category) ?? [];
  const product = pick(random, shelf);
  return {
    product,
    quantity: chance(random, severalShare) ? whole(random, 2, 4) : 1,
    substitute: chance(random, cancellation.substitution)
      ? (shelf.find(({ id }) => id !== product.id) ?? null)
      : null,
  };
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

function drawRequest(random: Random, promisedOn: Day): Day | null {
  const shift = whole(random, ...requests.days);
  if (!chance(random, requests.share)) return null;
  return shift < 0 ? addWorkingDays(promisedOn - 1, 0) : addWorkingDays(promisedOn, shift);
}

function drawTotals(random: Random, lines: readonly OrderLine[]): Pick<Order, "quoted" | "charged"> {
  const quoted = lines.reduce((sum, { product, quantity }) => sum + product.price * quantity, 0);
  const draw = random();
  const amount = random();
  const more = surcharge[0] + (surcharge[1] - surcharge[0]) * amount;
  const less = rebate[0] + (rebate[1] - rebate[0]) * amount;
  if (draw < mischarged.more) return { quoted: inCents(quoted), charged: inCents(quoted + more) };
  if (draw < mischarged.more + mischarged.less)
    return { quoted: inCents(quoted), charged: inCents(quoted - less) };
  return { quoted: inCents(quoted), charged: inCents(quoted) };
}

function timeOfConfirmation(random: Random, channel: Channel, placedAt: Moment): Moment {
  const lost = (channel === web ? webShift.lossOnWeb : webShift.lossElsewhere) * passed(berlinDay(placedAt));
  if (chance(random, channel.promptly - lost)) return placedAt + wait(random, channel.promptHours) * hour;
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
