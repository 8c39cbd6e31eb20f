import { type Day, firstOfMonth } from "./calendar.ts";
import { campaignOn } from "./campaigns.ts";
import { firstYear, months, type Region, regions, season, sources, type Tier, tiers } from "./company.ts";
import { around, between, chance, mix, pick, type Random, wait, whole } from "./random.ts";

/** A person who buys. */
export interface Customer {
  /** Names the person in the shop's own books. */
  readonly number: string;
  /** Names the person at the checkout. */
  readonly account: string;
  readonly email: string;
  readonly phone: string;
  readonly region: Region;
  readonly tier: Tier;
  /** Id of a campaign, or "search", "friend", "fair". */
  readonly acquiredBy: string;
  /** Number of the customer who told this one of us. */
  readonly referredBy: string | null;
  readonly firstOrderOn: Day;
  /** Orders on the web once so many of all customers do, from 0 to 1. */
  readonly webDistance: number;
  /** Buys from salespeople where others would write, call or come. */
  readonly isVisited: boolean;
  /** What the customer expects of a delivery, on a scale from 1 to 7. */
  readonly expectation: number;
  /** Days late that the customer takes in good part. */
  readonly tolerance: number;
  /** Seconds that the customer waits on the phone. */
  readonly patience: number;
  /** How readily the customer speaks up, around 1. */
  readonly voice: number;
  /** Whether the customer answers surveys at all. */
  readonly inPanel: boolean;
}

const visitedShare = 0.6;
const panelShare = 0.15;
const tagLength = 7;
const leastPatience = 40;
const meanPatience = 380;

/** The customer with a number from 0 on: who they are, and what they expect. */
export function drawCustomer(random: Random, index: number): Customer {
  const tag = mix(index + 1)
    .toString(36)
    .padStart(tagLength, "0");
  const tier = pick(random, tiers).name;
  const firstOrderOn = drawFirstOrder(random);
  return {
    number: numberOf(index),
    account: `acc-${tag}`,
    email: `${tag}@example.com`,
    phone: `+49 1511 ${String(mix(index + 1)).padStart(10, "0")}`,
    region: pick(random, regions),
    tier,
    ...drawAcquisition(random, index, firstOrderOn),
    firstOrderOn,
    webDistance: random(),
    isVisited: tier === "business" && chance(random, visitedShare),
    expectation: clamp(around(random, 5.4, 0.7)),
    tolerance: whole(random, 0, 2),
    patience: leastPatience + wait(random, meanPatience),
    voice: between(random, 0.4, 1.6),
    inPanel: chance(random, panelShare),
  };
}

/** Begins the names of what belongs to a customer alone. */
export function tagOf({ account }: Customer): string {
  return account.slice("acc-".length);
}

function numberOf(index: number): string {
  return `C${String(index + 1).padStart(tagLength, "0")}`;
}

/** Who was told of us by a friend names a customer from before; so the first customers of a larger company name the same. */
function drawAcquisition(
  random: Random,
  index: number,
  on: Day,
): Pick<Customer, "acquiredBy" | "referredBy"> {
  const source = pick(random, sources).name;
  const friend = Math.floor(random() * index);
  return {
    acquiredBy: source === "advert" ? (campaignOn(on)?.id ?? "search") : source,
    referredBy: source === "friend" && index > 0 ? numberOf(friend) : null,
  };
}

const monthsOfRecord = Array.from({ length: months }, (_, month) => ({
  share: season[month % 12] ?? 1,
  from: firstOfMonth(firstYear, month + 1),
  until: firstOfMonth(firstYear, month + 2),
}));

function drawFirstOrder(random: Random): Day {
  const { from, until } = pick(random, monthsOfRecord);
  return Math.floor(between(random, from, until));
}

function clamp(value: number): number {
  return Math.min(7, Math.max(1, value));
}
