import { amendLateRepair } from "./amends.ts";
import { berlinDay, hour, type Moment } from "./calendar.ts";
import { exportedAt } from "./company.ts";
import { isAnswered } from "./contacts.ts";
import { askUntilSettled, nextCaseId, opened } from "./matters.ts";
import { chance, pick, wait } from "./random.ts";
import { contactTime, overAt } from "./reach.ts";
import { repair } from "./repairs.ts";
import { replace } from "./replacements.ts";
import type { Story } from "./story.ts";
import type { Trouble } from "./troubles.ts";
import { type Fault, type FaultCode, makeUnit, nextFault, type Unit } from "./units.ts";

/** What we did about a fault. */
interface Service {
  /** When the unit works again. */
  readonly worksAt: Moment;
  readonly settledAt: Moment | null;
  /** The fault that was not mended. */
  readonly relapse: FaultCode | null;
  readonly replacement: Unit | null;
}

/** A unit that does not come back within the record. */
const lost = { worksAt: Number.POSITIVE_INFINITY, relapse: null, replacement: null };

const dayLength = 24 * hour;
const hesitationDays = 0.6;
const resignedDays = 30;
const topic = { option: "repair", desk: "repairs" } as const;
const ways = [
  { name: "repair", share: 0.68 },
  { name: "replacement", share: 0.24 },
  { name: "advice", share: 0.08 },
] as const;
const doesNotHold = 0.2;
const daysUnderway = 2;
const quickDays = 14;

/** A unit is used until the record ends, with all that fails and what is done about it: the troubles that it gave. */
export function use(story: Story, unit: Unit): Trouble[] {
  const troubles: Trouble[] = [];
  const faults: Fault[] = [];
  const known = { ...unit, faults };
  story.units.push(known);
  let relapse: FaultCode | null = null;
  let from = unit.inUseAt;
  while (from < exportedAt) {
    const fault: Fault = nextFault(story.random.units, known, from, relapse);
    if (fault.at >= exportedAt) break;
    faults.push(fault);
    const service: Service = fault.isReported ? serve(story, known, fault) : resigned(fault);
    troubles.push({
      at: fault.at,
      heardAt: fault.isReported ? fault.at : null,
      settledAt: service.settledAt,
      quickDays,
    });
    if (service.replacement !== null) return [...troubles, ...use(story, service.replacement)];
    relapse = service.relapse;
    from = service.worksAt;
  }
  return troubles;
}

/** A customer who does not report a fault finds a way around it. */
function resigned({ at }: Fault): Service {
  return { worksAt: at + resignedDays * dayLength, settledAt: null, relapse: null, replacement: null };
}

function serve(story: Story, unit: Unit, fault: Fault): Service {
  const random = story.random.workshop;
  const matter = { caseId: nextCaseId(story), order: unit.order, topic };
  const before = story.contacts.length;
  const at = contactTime(story.random.cases, fault.at + wait(random, hesitationDays) * dayLength);
  const attempt = askUntilSettled(story, matter, at);
  const service = attempt.isSettled
    ? mend(story, unit, fault, matter.caseId, overAt(attempt))
    : resigned(fault);
  // Nobody knows the fault of a caller who never got through.
  const isHeard = story.contacts.slice(before).some(isAnswered);
  story.cases.push({
    ...opened(story.contacts[before], matter),
    reason: isHeard ? "fault" : "question",
    touchpoint: "product.use",
    resolvedAt: service.settledAt,
    lossValue: null,
    unit: isHeard ? unit.id : null,
    faultCode: isHeard ? fault.code : null,
  });
  return service;
}

function mend(story: Story, unit: Unit, fault: Fault, caseId: string, at: Moment): Service {
  const random = story.random.workshop;
  const way = pick(random, ways).name;
  if (way === "repair") return mendInWorkshop(story, unit, fault, caseId, at);
  if (way === "replacement") return exchange(story, unit, caseId, at);
  return { worksAt: at, settledAt: at, relapse: null, replacement: null };
}

function mendInWorkshop(story: Story, unit: Unit, fault: Fault, caseId: string, at: Moment): Service {
  const random = story.random.workshop;
  const repaired = repair(random, unit, fault, caseId, at);
  const isLasting = !chance(random, doesNotHold);
  story.repairs.push(repaired);
  const { returnedAt, promisedOn } = repaired;
  amendLateRepair(
    story,
    { order: unit.order, caseId, touchpoint: "repair.workshop" },
    promisedOn,
    returnedAt,
  );
  if (returnedAt === null) return { ...lost, settledAt: null };
  return {
    worksAt: returnedAt,
    settledAt: returnedAt,
    relapse: isLasting ? null : fault.code,
    replacement: null,
  };
}

function exchange(story: Story, unit: Unit, caseId: string, at: Moment): Service {
  const random = story.random.workshop;
  const sent = replace(random, unit, caseId, at);
  story.replacements.push(sent);
  const { dispatchedAt, dispatchBy, newUnit } = sent;
  const about = { order: unit.order, caseId, touchpoint: "repair.replacement" };
  amendLateRepair(story, about, berlinDay(dispatchBy), dispatchedAt);
  if (dispatchedAt === null || dispatchedAt >= exportedAt) return { ...lost, settledAt: dispatchedAt };
  const receivedAt = dispatchedAt + daysUnderway * dayLength;
  const replacement = makeUnit(story.random.units, unit.product, unit.order, unit.line, newUnit, receivedAt);
  return { worksAt: receivedAt, settledAt: receivedAt, relapse: null, replacement };
}
