import { addWorkingDays, berlinDay, berlinMoment, type Day, type Moment } from "./calendar.ts";
import type { Order } from "./orders.ts";
import { overPromise } from "./plants.ts";
import { between, chance, pick, type Random, wait, whole } from "./random.ts";

/** What a salesperson promised, as kept in a book of their own. */
export interface Commitment {
  readonly id: string;
  /** Number of the order that it goes with. */
  readonly order: string | null;
  readonly salesperson: string;
  readonly madeAt: Moment;
  readonly what: (typeof services)[number]["what"];
  /** What exactly, e.g. "two hours for four people"; null if left open. */
  readonly level: string | null;
  /** Null if no day was named: the promise is vague. */
  readonly dueOn: Day | null;
  readonly condition: string | null;
  readonly doneAt: Moment | null;
  /** When the customer did without. */
  readonly cancelledAt: Moment | null;
  readonly wording: string;
}

const services = [
  {
    what: "training visit",
    share: 0.35,
    level: "two hours for four people",
    condition: "if the machine stands",
  },
  { what: "demo machine", share: 0.25, level: "two weeks of trial", condition: "if a waiver is signed" },
  { what: "delivery day", share: 0.15, level: "before noon", condition: "if somebody is in" },
  { what: "descaling service", share: 0.25, level: "once, on site", condition: "if water is hard" },
] as const;
const several = 0.45;
const vagueShare = 0.2;
const levelShare = 0.7;
const conditionShare = 0.4;
const neverDone = 0.02;
const calledOff = 0.03;
const work = { least: 2, mean: 4.2 };
const visitingHours = [9, 17] as const;
const vagueWords = ["soon", "when there is room", "in good time"] as const;

/** What the salesperson of an order promised with it. */
export function commit(random: Random, order: Order): Commitment[] {
  const { soldBy } = order;
  if (soldBy === null) return [];
  const count = 1 + Number(chance(random, several));
  return Array.from({ length: count }, (_, index) => drawCommitment(random, order, soldBy, index + 1));
}

/** How long a promise takes to be done is drawn alike for all salespeople; only the day that they name is their own. */
function drawCommitment(random: Random, order: Order, salesperson: string, nth: number): Commitment {
  const { what, level, condition } = pick(random, services);
  const madeOn = berlinDay(order.placedAt);
  const [soonest, latest] =
    salesperson === overPromise.salesperson ? overPromise.days : overPromise.usualDays;
  const dueOn = addWorkingDays(madeOn, whole(random, soonest, latest));
  const isVague = chance(random, vagueShare);
  const hasLevel = chance(random, levelShare);
  const hasCondition = chance(random, conditionShare);
  return {
    id: `P${order.number}-${nth}`,
    order: order.number,
    salesperson,
    madeAt: order.placedAt,
    what,
    level: hasLevel ? level : null,
    dueOn: isVague ? null : dueOn,
    condition: hasCondition ? condition : null,
    ...drawEnd(random, madeOn),
    wording: isVague ? `${what} ${vagueWords[nth % vagueWords.length]}` : what,
  };
}

function drawEnd(random: Random, madeOn: Day): Pick<Commitment, "doneAt" | "cancelledAt"> {
  const days = work.least + Math.floor(wait(random, work.mean));
  const at = berlinMoment(addWorkingDays(madeOn, days), between(random, ...visitingHours));
  const draw = random();
  if (draw < neverDone) return { doneAt: null, cancelledAt: null };
  return draw < neverDone + calledOff ? { doneAt: null, cancelledAt: at } : { doneAt: at, cancelledAt: null };
}
