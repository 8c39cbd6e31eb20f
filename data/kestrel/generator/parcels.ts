import { addWorkingDays, berlinDay, berlinMoment, type Day, hour, type Moment } from "./calendar.ts";
import { type Carrier, carriers, handoverLimit, hubLimit } from "./company.ts";
import { holds, inGrinderWeeks, type Order } from "./orders.ts";
import { carrierChange, grinderWeeks, loss, missingPiece, scans } from "./plants.ts";
import { between, chance, pick, type Random, wait, whole } from "./random.ts";

/** A parcel on its way, and what its carrier said about it. */
export interface Parcel {
  readonly number: string;
  readonly order: Order;
  readonly carrier: Carrier;
  /** Pieces in it of each line of the order, in their order. */
  readonly quantities: readonly number[];
  readonly shippedAt: Moment;
  /** Planned when the order was placed: at the last hub by… */
  readonly hubBy: Moment;
  /** …where it was scanned then; null if never. */
  readonly hubAt: Moment | null;
  /** Null if it never arrives. */
  readonly deliveredAt: Moment | null;
  /** When the carrier admits that it is lost. */
  readonly lostAt: Moment | null;
  /** When the customer gives up waiting for it. */
  readonly calledOffAt: Moment | null;
  /** Days announced in place of the promised one, in their order. */
  readonly announcements: readonly Announcement[];
  /** When we told the customer ourselves that it will be late. */
  readonly noticedAt: Moment | null;
  /** The carrier noted the delivery, and not its time. */
  readonly isTimeMissing: boolean;
  /** The pick-up was keyed in after the delivery, at this moment. */
  readonly keyedAt: Moment | null;
}

/** A carrier's word that a parcel comes on another day. */
export interface Announcement {
  readonly at: Moment;
  readonly on: Day;
}

const earlyShare = 0.55;
const lateShare = 0.05;
const lateDays = 1.2;
const nightShare = 0.04;
const pickUp = [15, 17.75] as const;
const nightShift = [20, 28] as const;
const hubHours = [2, hubLimit] as const;
const deliveryHours = [8, 20] as const;
const announcementHours = [6.5, 8] as const;
const searchDays = [14, 28] as const;
const patienceDays = [8, 30] as const;
const mostAnnouncements = 6;
const lostAnnouncements = 3;
const lostAtHub = 0.5;
const notices = { share: 0.46, beforehand: 0.8, hours: [9, 17] } as const;

/** The parcel of an order that was not called off. */
export function sendParcel(random: Random, order: Order): Parcel {
  const carrier = carrierOf(order);
  const shippedAt = handover(random, order);
  const isLost = chance(random, loss.share);
  const route = travel(random, order, carrier, shippedAt);
  const deliveredOn = isLost ? null : route.deliveredOn;
  const deliveryHour = between(random, ...deliveryHours);
  const deliveredAt = deliveredOn === null ? null : berlinMoment(deliveredOn, deliveryHour);
  return {
    number: `${carrier.code}${order.number.replace("-", "")}`,
    order,
    carrier,
    quantities: pack(random, order),
    shippedAt,
    hubBy: berlinMoment(addWorkingDays(berlinDay(order.shipBy), order.customer.region.transitDays), hubLimit),
    hubAt: isLost && chance(random, lostAtHub) ? null : route.hubAt,
    deliveredAt,
    ...drawLoss(random, order, isLost),
    announcements: announce(random, order, carrier, shippedAt, deliveredOn),
    noticedAt: notice(random, order, shippedAt, deliveredOn),
    isTimeMissing: chance(random, scans.withoutTime),
    keyedAt: keyedIn(random, deliveredAt),
  };
}

function carrierOf({ placedAt, customer }: Order): Carrier {
  const isMoved = carrierChange.regions.some((name) => name === customer.region.name);
  return isMoved && berlinDay(placedAt) >= carrierChange.day ? carriers.dashpost : carriers.fennec;
}

/** When a parcel leaves depends on nothing but its goods, so that all tiers, channels and regions are served alike. */
function handover(random: Random, order: Order): Moment {
  const limit = berlinDay(order.shipBy);
  const day = addWorkingDays(limit, delayOfHandover(random, order));
  const isEarly = day === limit && chance(random, earlyShare);
  const [from, until] = chance(random, nightShare) ? nightShift : pickUp;
  return berlinMoment(isEarly ? dayBefore(limit) : day, between(random, from, until));
}

function delayOfHandover(random: Random, order: Order): number {
  const isHit = holds(order, grinderWeeks.category) && inGrinderWeeks(berlinDay(order.placedAt));
  if (isHit && chance(random, grinderWeeks.share)) return whole(random, ...grinderWeeks.days);
  return chance(random, lateShare) ? 1 + Math.floor(wait(random, lateDays)) : 0;
}

function dayBefore(day: Day): Day {
  let before = day - 1;
  while (addWorkingDays(before, 0) === day) before--;
  return before;
}

const delays = new Map(
  Object.values(carriers).map((carrier) => [
    carrier as Carrier,
    carrier.delays.map((share, days) => ({ share, days })),
  ]),
);

function travel(random: Random, { customer }: Order, carrier: Carrier, shippedAt: Moment) {
  const late = pick(random, delays.get(carrier) ?? []).days;
  let beforeHub = 0;
  for (let day = 0; day < late; day++) beforeHub += Number(chance(random, carrier.beforeHub));
  const { transitDays } = customer.region;
  const shippedOn = berlinDay(shippedAt);
  const hubOn = addWorkingDays(shippedOn, transitDays + beforeHub);
  return {
    hubAt: berlinMoment(hubOn, between(random, ...hubHours)),
    deliveredOn: addWorkingDays(shippedOn, transitDays + late),
  };
}

function pack(random: Random, { lines }: Order): number[] {
  const quantities = lines.map(({ quantity }) => quantity);
  const pieces = quantities.reduce((sum, quantity) => sum + quantity, 0);
  if (pieces === 1 || !chance(random, missingPiece.share)) return quantities;
  const at = quantities.length - 1;
  return quantities.map((quantity, place) => (place === at ? quantity - 1 : quantity));
}

function drawLoss(random: Random, order: Order, isLost: boolean): Pick<Parcel, "lostAt" | "calledOffAt"> {
  if (!isLost) return { lostAt: null, calledOffAt: null };
  const due = berlinMoment(order.promisedOn, handoverLimit);
  const after = (days: readonly [number, number]) => due + between(random, ...days) * 24 * hour;
  return {
    lostAt: chance(random, loss.admitted) ? after(searchDays) : null,
    calledOffAt: chance(random, loss.calledOff) ? after(patienceDays) : null,
  };
}

/**
 * On the morning of each day on which the parcel was to come and will not, the carrier may say another day: the next, whatever it
 * knows. So the last word is nearly always kept.
 */
function announce(
  random: Random,
  order: Order,
  carrier: Carrier,
  shippedAt: Moment,
  deliveredOn: Day | null,
): Announcement[] {
  const announcements: Announcement[] = [];
  if (!chance(random, carrier.announces)) return announcements;
  const most = deliveredOn === null ? lostAnnouncements : mostAnnouncements;
  let said = order.promisedOn;
  while (announcements.length < most && (deliveredOn === null || said < deliveredOn)) {
    if (announcements.length > 0 && chance(random, carrier.givesUp)) break;
    const at = Math.max(berlinMoment(said, between(random, ...announcementHours)), shippedAt + hour);
    said = addWorkingDays(Math.max(said, berlinDay(shippedAt)), 1);
    announcements.push({ at, on: said });
  }
  return announcements;
}

/** Some of those whose parcel is late hear of it from us, most of them before the promised day is over. */
function notice(random: Random, order: Order, shippedAt: Moment, deliveredOn: Day | null): Moment | null {
  const isLate = deliveredOn === null || deliveredOn > order.promisedOn;
  const isBeforehand = chance(random, notices.beforehand);
  if (!isLate || !chance(random, notices.share)) return null;
  const at = berlinMoment(order.promisedOn + (isBeforehand ? 0 : 1), between(random, ...notices.hours));
  return isBeforehand ? at : Math.max(at, shippedAt);
}

function keyedIn(random: Random, deliveredAt: Moment | null): Moment | null {
  return chance(random, scans.keyedAfterwards) && deliveredAt !== null
    ? deliveredAt + wait(random, 6) * hour
    : null;
}
