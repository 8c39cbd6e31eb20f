import { berlinDay, berlinMoment, hour, type Moment } from "./calendar.ts";
import type { Topic } from "./contacts.ts";
import { inCents } from "./money.ts";
import type { Order } from "./orders.ts";
import type { Parcel } from "./parcels.ts";
import { hardSetup } from "./plants.ts";
import { between, chance, type Random } from "./random.ts";
import type { Unit } from "./units.ts";

/** Something that a customer may bring up, or bear in silence. */
export interface Occasion {
  readonly kind: keyof typeof kinds;
  readonly at: Moment;
  /** Euros that the customer lost. */
  readonly loss: number;
}

/** What customers bring up: where it arose, how many speak of it, and whom it is for. */
export const kinds = {
  question: { touchpoint: "order.confirmation", voice: 1, topic: { option: "orders", desk: "orders" } },
  howTo: { touchpoint: "product.use", voice: 1, topic: { option: "machine", desk: "technical" } },
  late: { touchpoint: "delivery.parcel", voice: 0.5, topic: { option: "orders", desk: "orders" } },
  lost: { touchpoint: "delivery.parcel", voice: 0.9, topic: { option: "orders", desk: "orders" } },
  missing: { touchpoint: "delivery.parcel", voice: 0.85, topic: { option: "orders", desk: "orders" } },
  substituted: { touchpoint: "order.checkout", voice: 0.6, topic: { option: "orders", desk: "orders" } },
  cancelled: { touchpoint: "order.checkout", voice: 0.5, topic: { option: "orders", desk: "orders" } },
  overcharged: { touchpoint: "order.checkout", voice: 0.7, topic: { option: "invoice", desk: "billing" } },
  hardSetup: {
    touchpoint: "product.unboxing",
    voice: hardSetup.voice,
    topic: { option: "machine", desk: "technical" },
  },
} as const satisfies Record<string, { touchpoint: string; voice: number; topic: Topic }>;

/** Minutes within which a machine is said to give the first cup. */
export const setupLimit = 15;

const questionShare = { question: 0.1, howTo: 0.12 };
const annoyance = { least: 5, share: 0.06 };
const setupLoss = 15;
const despairDays = [4, 9] as const;
const wakingHours = [8, 21] as const;
const dayLength = 24 * hour;

/** What there is to bring up about an order: questions, and whatever went wrong. */
export function occasionsOf(
  random: Random,
  order: Order,
  parcel: Parcel | null,
  units: readonly Unit[],
): Occasion[] {
  return [
    ...questions(random, order, parcel),
    ...beforeDelivery(random, order),
    ...(parcel === null ? [] : aboutDelivery(random, order, parcel)),
    ...aboutSetup(units),
  ];
}

function questions(random: Random, order: Order, parcel: Parcel | null): Occasion[] {
  const found: Occasion[] = [];
  if (chance(random, questionShare.question)) {
    found.push({ kind: "question", at: order.placedAt + between(random, 0.1, 2.5) * dayLength, loss: 0 });
  }
  if (parcel?.deliveredAt != null && chance(random, questionShare.howTo)) {
    found.push({ kind: "howTo", at: parcel.deliveredAt + between(random, 0.2, 40) * dayLength, loss: 0 });
  }
  return found;
}

function beforeDelivery(random: Random, order: Order): Occasion[] {
  const { cancelled, quoted, charged, placedAt } = order;
  const found: Occasion[] = [];
  if (cancelled?.by === "company") found.push({ kind: "cancelled", at: cancelled.at, loss: annoyed(quoted) });
  if (cancelled === null && charged > quoted) {
    const at = placedAt + between(random, 1, 6) * dayLength;
    found.push({ kind: "overcharged", at, loss: inCents(charged - quoted) });
  }
  return found;
}

function aboutDelivery(random: Random, order: Order, parcel: Parcel): Occasion[] {
  const { deliveredAt } = parcel;
  if (deliveredAt === null) return [neverCame(random, order)];
  const found: Occasion[] = [];
  const patientUntil = order.promisedOn + order.customer.tolerance;
  if (berlinDay(deliveredAt) > patientUntil) {
    const at = berlinMoment(patientUntil + 1, between(random, ...wakingHours));
    found.push({ kind: "late", at, loss: annoyed(order.quoted) });
  }
  const missing = valueMissing(order, parcel);
  if (missing > 0) found.push({ kind: "missing", at: deliveredAt, loss: missing });
  if (order.lines.some(({ substitute }) => substitute !== null))
    found.push({ kind: "substituted", at: deliveredAt, loss: annoyed(order.quoted) });
  return found;
}

function neverCame(random: Random, { promisedOn, customer, quoted }: Order): Occasion {
  const on = promisedOn + customer.tolerance + between(random, ...despairDays);
  return { kind: "lost", at: berlinMoment(Math.floor(on), between(random, ...wakingHours)), loss: quoted };
}

function valueMissing({ lines }: Order, { quantities }: Parcel): number {
  const values = lines.map(
    ({ product, quantity }, index) => product.price * (quantity - (quantities[index] ?? quantity)),
  );
  return inCents(values.reduce((sum, value) => sum + value, 0));
}

function aboutSetup(units: readonly Unit[]): Occasion[] {
  const hard = units.find(({ setupMinutes }) => setupMinutes !== null && setupMinutes > setupLimit);
  return hard === undefined ? [] : [{ kind: "hardSetup", at: hard.inUseAt, loss: setupLoss }];
}

function annoyed(value: number): number {
  return inCents(Math.max(annoyance.least, annoyance.share * value));
}
