import { type Day, firstOfMonth } from "./calendar.ts";
import {
  type Channel,
  channels,
  firstYear,
  months,
  type Region,
  regions,
  season,
  sources,
  type Tier,
  tiers,
} from "./company.ts";
import { around, between, chance, mix, pick, type Random, whole } from "./random.ts";

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
  /** Where the customer usually orders. */
  readonly channel: Channel;
  readonly firstOrderOn: Day;
  /** What the customer expects of a delivery, on a scale from 1 to 7. */
  readonly expectation: number;
  /** Days late that the customer takes in good part. */
  readonly tolerance: number;
  /** Whether the customer answers surveys at all. */
  readonly inPanel: boolean;
}

const businessBuyers = { salesperson: 0.6 };
const panelShare = 0.3;
const tags = 7;

/** The customer with a number from 0 on: who they are, and what they expect. */
export function drawCustomer(random: Random, index: number): Customer {
  const tag = mix(index + 1)
    .toString(36)
    .padStart(tags, "0");
  const tier = pick(random, tiers).name;
  return {
    number: `C${String(index + 1).padStart(tags, "0")}`,
    account: `acc-${tag}`,
    email: `${tag}@example.com`,
    phone: `+49 1511 ${String(mix(index + 1)).padStart(10, "0")}`,
    region: pick(random, regions),
    tier,
    acquiredBy: pick(random, sources).name,
    referredBy: null,
    channel: usualChannel(random, tier),
    firstOrderOn: drawFirstOrder(random),
    expectation: clamp(around(random, 5.4, 0.7)),
    tolerance: whole(random, 0, 2),
    inPanel: chance(random, panelShare),
  };
}

function usualChannel(random: Random, tier: Tier): Channel {
  const isSold = tier === "business" && chance(random, businessBuyers.salesperson);
  return channels.find(({ name }) => isSold && name === "salesperson") ?? pick(random, channels);
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
