import { berlinDay, dateOf, hour, type Moment } from "./calendar.ts";
import type { Product } from "./company.ts";
import type { Order } from "./orders.ts";
import type { Parcel } from "./parcels.ts";
import { badBatch, hardSetup } from "./plants.ts";
import { around, between, chance, pick, type Random, wait, whole } from "./random.ts";

/** A machine or grinder in a customer's hands. */
export interface Unit {
  /** The serial number. */
  readonly id: string;
  readonly product: Product;
  /** Month of production, e.g. `B2407`. */
  readonly batch: string;
  /** Number of the order it came with; a replacement came with the order of the machine that it replaces. */
  readonly order: string;
  /** Place of the line in that order, from 1. */
  readonly line: number;
  readonly inUseAt: Moment;
  /** Minutes from the open box to the first cup, as the machine noted them; null for grinders. */
  readonly setupMinutes: number | null;
  /** Seconds from cold to hot, as the machine noted them; null where nothing is heated at once. */
  readonly heatUpSeconds: number | null;
  /** In the order of time. */
  readonly faults: readonly Fault[];
}

/** A fault of a unit. */
export interface Fault {
  readonly code: FaultCode;
  readonly at: Moment;
  /** Whether we ever heard of it. */
  readonly isReported: boolean;
}

/** What can fail. */
export type FaultCode = "pump" | "heater" | "valve" | "motor" | "electronics";

interface Hazard {
  readonly code: FaultCode;
  /** Faults a month. */
  readonly share: number;
}

const hazards: Partial<Record<Product["category"], readonly Hazard[]>> = {
  "espresso machines": [
    { code: "pump", share: 0.007 },
    { code: "valve", share: 0.0025 },
    { code: "heater", share: 0.002 },
  ],
  "filter machines": [
    { code: "heater", share: 0.003 },
    { code: "electronics", share: 0.0015 },
  ],
  grinders: [
    { code: "motor", share: 0.003 },
    { code: "electronics", share: 0.001 },
  ],
};
const dayLength = 24 * hour;
const monthLength = (365.25 / 12) * dayLength;
const reportedShare = 0.85;
const oldestStock = 2;
const hoursToUse = [1, 40] as const;
const setup = { easy: { least: 5, mean: 2.5 }, hard: { least: 18, mean: 16 } };
const heatUp = { mean: 38, deviation: 6.5, least: 15 };
const daysToRelapse = [3, 55] as const;

/** Whether something can fail, so that each piece has a number of its own. */
export function isUnit({ category }: Product): boolean {
  return category in hazards;
}

/** The pieces in a parcel that have a number of their own; nothing has failed yet. */
export function unpack(random: Random, order: Order, { quantities, deliveredAt }: Parcel): Unit[] {
  if (deliveredAt === null) return [];
  return order.lines.flatMap(({ product, substitute }, index) => {
    const sent = substitute ?? product;
    const count = isUnit(sent) ? (quantities[index] ?? 0) : 0;
    return Array.from({ length: count }, (_, piece) =>
      makeUnit(
        random,
        sent,
        order.number,
        index + 1,
        `${order.number}-${index + 1}${piece + 1}`,
        deliveredAt,
      ),
    );
  });
}

/** A unit that a customer gets at a moment. */
export function makeUnit(
  random: Random,
  product: Product,
  order: string,
  line: number,
  id: string,
  receivedAt: Moment,
): Unit {
  const isMachine = product.category !== "grinders";
  const isHard = chance(random, hardSetup.share);
  const { least, mean } = isHard ? setup.hard : setup.easy;
  const minutes = least + wait(random, mean);
  const seconds = Math.max(heatUp.least, around(random, heatUp.mean, heatUp.deviation));
  return {
    id,
    product,
    batch: batchOf(random, receivedAt),
    order,
    line,
    inUseAt: receivedAt + between(random, ...hoursToUse) * hour,
    setupMinutes: isMachine ? Math.round(minutes * 10) / 10 : null,
    heatUpSeconds: product.category === "espresso machines" ? Math.round(seconds * 10) / 10 : null,
    faults: [],
  };
}

function batchOf(random: Random, at: Moment): string {
  const [year = 0, month = 0] = dateOf(berlinDay(at)).split("-").map(Number);
  const made = new Date(Date.UTC(year, month - 1 - whole(random, 0, oldestStock), 1)).toISOString();
  return `B${made.slice(2, 4)}${made.slice(5, 7)}`;
}

/**
 * The next fault of a unit that works from a moment on; a repair that did not hold gives the same fault again within weeks.
 *
 * @param relapse the fault that was not mended, or null
 */
export function nextFault(random: Random, unit: Unit, from: Moment, relapse: FaultCode | null): Fault {
  const likely = hazardsOf(unit);
  const rate = likely.reduce((sum, { share }) => sum + share, 0);
  const days = between(random, ...daysToRelapse);
  const months = wait(random, 1 / rate);
  const isReported = chance(random, reportedShare);
  const { code } = pick(random, likely);
  return relapse === null || months * monthLength < days * dayLength
    ? { code, at: from + months * monthLength, isReported }
    : { code: relapse, at: from + days * dayLength, isReported };
}

function hazardsOf({ product, batch }: Unit): readonly Hazard[] {
  const usual = hazards[product.category] ?? [];
  if (product.id !== badBatch.product || batch !== badBatch.batch) return usual;
  return usual.map(({ code, share }) => ({
    code,
    share: code === badBatch.fault ? share * badBatch.times : share,
  }));
}
