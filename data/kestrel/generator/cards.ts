import { berlinMoment, firstOfMonth, hour, type Moment } from "./calendar.ts";
import { firstYear, months } from "./company.ts";
import { type Customer, tagOf } from "./customers.ts";
import type { Experience } from "./experience.ts";
import type { Order } from "./orders.ts";
import { around, between, chance, pick, type Random, wait, whole } from "./random.ts";
import { onScale } from "./voices.ts";

/** A comment card, or a note of a focus group or of the advisory panel. */
export interface Card {
  readonly id: string;
  readonly instrument: "comment_card" | "focus_group" | "advisory_panel";
  readonly touchpoint: string;
  /** Ticked on a scale from 1 to 5; null where nothing was ticked. */
  readonly score: number | null;
  readonly note: string;
  readonly at: Moment;
}

interface Theme {
  readonly touchpoint: string;
  readonly share: number;
  readonly part: keyof Experience | null;
  readonly notes: readonly [good: string, fair: string, poor: string];
}

/** What is spoken of, and how often: setting up hardly ever. */
const themes: readonly Theme[] = [
  {
    touchpoint: "delivery.parcel",
    share: 0.34,
    part: "delivery",
    notes: ["Came early", "Came as said", "Waited for days"],
  },
  {
    touchpoint: "product.use",
    share: 0.3,
    part: "product",
    notes: ["Lovely crema", "Good enough", "Not what I had hoped for"],
  },
  {
    touchpoint: "support.phone",
    share: 0.16,
    part: "support",
    notes: ["Friendly help", "Got an answer", "Nobody could help"],
  },
  {
    touchpoint: "promise.advert",
    share: 0.1,
    part: null,
    notes: ["Saw it and wanted it", "The advert is fine", "The advert promises a lot"],
  },
  {
    touchpoint: "order.checkout",
    share: 0.08,
    part: null,
    notes: ["Ordered in a minute", "The shop works", "Had to type it all twice"],
  },
  {
    touchpoint: "product.unboxing",
    share: 0.02,
    part: "unboxing",
    notes: ["Ready at once", "Set up without trouble", "An evening to set it up"],
  },
];
const cardShare = 0.03;
const tickedShare = 0.85;
const groupShare = 0.006;
const panelShare = 0.012;
const quarter = 3;
const attendance = 0.6;
const strong = 0.7;
const usualScore = 4;
const dayLength = 24 * hour;
const meetingHours = [17, 20] as const;

/** The comment card of an order, if somebody filled it in. */
export function fillCard(random: Random, order: Order, felt: Experience, from: Moment): Card[] {
  if (!chance(random, cardShare)) return [];
  const at = from + wait(random, 2) * dayLength;
  return [note(random, `B${order.number}`, "comment_card", at, felt)];
}

/** What a customer said in a focus group, or in the meetings of the advisory panel. */
export function sayInGroups(random: Random, customer: Customer, felt: Experience, from: Moment): Card[] {
  const draw = random();
  const tag = tagOf(customer);
  if (draw < groupShare) {
    const at = from + between(random, 10, 90) * dayLength;
    return [note(random, `F${tag}`, "focus_group", at, felt)];
  }
  if (draw > groupShare + panelShare) return [];
  return Array.from({ length: months / quarter }, (_, index) => firstOfMonth(firstYear, index * quarter + 3))
    .map((day) => berlinMoment(day + whole(random, 0, 20), between(random, ...meetingHours)))
    .filter((at) => at > from && chance(random, attendance))
    .map((at, index) => note(random, `A${tag}-${index + 1}`, "advisory_panel", at, felt));
}

function note(
  random: Random,
  id: string,
  instrument: Card["instrument"],
  at: Moment,
  felt: Experience,
): Card {
  const { touchpoint, part, notes } = pick(random, themes);
  const feeling = part === null ? around(random, 0, 1) : felt[part];
  const score = onScale(around(random, usualScore + feeling, 0.4), 1, 5);
  const isTicked = chance(random, tickedShare);
  const said = feeling > strong ? notes[0] : feeling < -strong ? notes[2] : notes[1];
  return { id, instrument, touchpoint, score: isTicked ? score : null, note: said, at: Math.round(at) };
}
