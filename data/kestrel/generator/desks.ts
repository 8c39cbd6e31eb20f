import type { Moment } from "./calendar.ts";
import type { Desk, DeskVisit, Topic } from "./contacts.ts";
import { chance, type Random, whole } from "./random.ts";

/** How a contact gets from desk to desk. */
export interface Handling {
  /** When a human answers what came to a desk at a moment; null if nobody ever does. */
  readonly answer: (queuedAt: Moment, nth: number) => Moment | null;
  /** How long somebody works on it, in milliseconds. */
  readonly work: () => number;
  /** When the customer stops waiting. */
  readonly leavesAt: (queuedAt: Moment, nth: number) => Moment;
  readonly isSettled: boolean;
}

const desks: readonly Desk[] = ["orders", "technical", "repairs", "billing"];
const agentsPerDesk = 6;
const misroutedShare = 0.12;
const approvedShare = 0.12;
const escalatedShare = 0.07;

/** The desks that a contact comes to, the wrong one first now and then, until it is answered where it belongs or given up. */
export function visitDesks(
  random: Random,
  { desk }: Topic,
  queuedAt: Moment,
  handling: Handling,
): DeskVisit[] {
  const first = chance(random, misroutedShare) ? otherDesk(random, desk) : desk;
  const visit = visitDesk(random, first, queuedAt, 0, handling, first !== desk);
  if (visit.result !== "transferred") return [visit];
  return [visit, visitDesk(random, desk, visit.endedAt, 1, handling, false)];
}

function otherDesk(random: Random, right: Desk): Desk {
  const others = desks.filter((desk) => desk !== right);
  return others[whole(random, 0, others.length - 1)] ?? right;
}

function visitDesk(
  random: Random,
  desk: Desk,
  queuedAt: Moment,
  nth: number,
  { answer, work, leavesAt, isSettled }: Handling,
  isWrong: boolean,
): DeskVisit {
  const answeredAt = answer(queuedAt, nth);
  const leftAt = leavesAt(queuedAt, nth);
  const waiting = { desk, agent: null, queuedAt, answeredAt: null } as const;
  if (leftAt < (answeredAt ?? Number.POSITIVE_INFINITY) && Number.isFinite(leftAt))
    return { ...waiting, endedAt: leftAt, result: "abandoned" };
  if (answeredAt === null) return { ...waiting, endedAt: Number.POSITIVE_INFINITY, result: "unresolved" };
  return {
    desk,
    agent: `${desk}-${whole(random, 1, agentsPerDesk)}`,
    queuedAt,
    answeredAt,
    endedAt: answeredAt + Math.round(work()),
    result: isWrong ? "transferred" : resultOf(random, isSettled),
  };
}

function resultOf(random: Random, isSettled: boolean): DeskVisit["result"] {
  const draw = random();
  if (!isSettled) return "unresolved";
  if (draw < approvedShare) return "approved";
  return draw < approvedShare + escalatedShare ? "escalated" : "resolved";
}
