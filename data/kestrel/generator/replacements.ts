import { addWorkingDays, berlinDay, berlinMoment, type Moment } from "./calendar.ts";
import { handoverLimit } from "./company.ts";
import { inCents } from "./money.ts";
import { replacementQueue } from "./plants.ts";
import { between, chance, type Random, wait } from "./random.ts";
import type { Unit } from "./units.ts";

/** A machine sent in place of one that failed. */
export interface Replacement {
  readonly id: string;
  readonly caseId: string;
  /** Serial number of the one that failed… */
  readonly unit: string;
  /** …and of the one sent for it. */
  readonly newUnit: string;
  readonly product: string;
  readonly requestedAt: Moment;
  /** Promised: dispatched by… */
  readonly dispatchBy: Moment;
  readonly dispatchedAt: Moment | null;
  /** What it cost us, in euros. */
  readonly cost: number;
}

const promisedDays = 2;
const neverDispatched = 0.01;
const pickUp = [13, 17.75] as const;
const ownShare = 0.55;

/** A new unit for one that failed: it is sent when the queue of new orders leaves room. */
export function replace(random: Random, unit: Unit, caseId: string, requestedAt: Moment): Replacement {
  const on = berlinDay(requestedAt);
  const days = replacementQueue.least + Math.floor(wait(random, replacementQueue.mean));
  const at = berlinMoment(addWorkingDays(on, days), between(random, ...pickUp));
  return {
    id: `X${caseId.slice(1)}`,
    caseId,
    unit: unit.id,
    newUnit: `${unit.id}R`,
    product: unit.product.id,
    requestedAt,
    dispatchBy: berlinMoment(addWorkingDays(on, promisedDays), handoverLimit),
    dispatchedAt: chance(random, neverDispatched) ? null : at,
    cost: inCents(unit.product.price * ownShare),
  };
}
