import { berlinDay, type Day, type Moment } from "../calendar.ts";
import { endDay, exportedAt } from "../company.ts";

/** What became of a promise, as far as it counts. */
export type Verdict = "kept" | "broken";

/** What happened to a promise; null or later than the exports: not as far as they know. */
export interface Ends {
  readonly fulfilledAt: Moment | null;
  /** The customer did without. */
  readonly releasedAt?: Moment | null;
  /** We said that we will not keep it. */
  readonly failedAt?: Moment | null;
}

/** Days past due after which a promise of which nothing is known is no longer counted as broken. */
const observabilityDays = 90;

/** What became of a promise of a moment, by what the exports know; null if it does not count (METRICS, section 0). */
export function judge(dueAt: Moment, ends: Ends): Verdict | null {
  return judged(ends, {
    isDue: dueAt < exportedAt,
    isDoubtful: endDay - berlinDay(dueAt) > observabilityDays,
    isLate: (at) => seconds(at) > seconds(dueAt),
  });
}

/** What became of a promise of a day, by what the exports know; null if it does not count (METRICS, section 0). */
export function judgeDay(dueOn: Day, ends: Ends): Verdict | null {
  return judged(ends, {
    isDue: dueOn < endDay,
    isDoubtful: endDay - dueOn > observabilityDays,
    isLate: (at) => berlinDay(at) > dueOn,
  });
}

interface Due {
  readonly isDue: boolean;
  readonly isDoubtful: boolean;
  isLate(at: Moment): boolean;
}

/** The newest of several ends counts. */
function judged({ fulfilledAt, releasedAt = null, failedAt = null }: Ends, due: Due): Verdict | null {
  const fulfilled = known(fulfilledAt);
  const released = known(releasedAt);
  const failed = known(failedAt);
  const newest = Math.max(fulfilled, released, failed);
  if (newest === Number.NEGATIVE_INFINITY) return due.isDue && !due.isDoubtful ? "broken" : null;
  if (newest === fulfilled) return due.isLate(fulfilled) ? "broken" : due.isDue ? "kept" : null;
  if (newest === failed) return "broken";
  return due.isLate(released) && due.isDue ? "broken" : null;
}

function known(at: Moment | null): number {
  return at !== null && at < exportedAt ? at : Number.NEGATIVE_INFINITY;
}

/** Exports tell whole seconds. */
function seconds(at: Moment): number {
  return Math.floor(at / 1000);
}
