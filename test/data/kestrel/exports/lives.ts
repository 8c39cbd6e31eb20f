import type { Moment } from "../../../../data/kestrel/generator/calendar.ts";
import type { Case } from "../../../../data/kestrel/generator/cases.ts";
import type { Contact, DeskVisit } from "../../../../data/kestrel/generator/contacts.ts";
import type { Export } from "../../../../data/kestrel/generator/exports/export.ts";
import { type Life, live } from "../../../../data/kestrel/generator/life.ts";
import type { Random } from "../../../../data/kestrel/generator/random.ts";

/** A life in which nothing happened but what a test says. */
export function lifeWith(happened: Partial<Life>): Life {
  const { customer, ...empty } = live(1, 0);
  const nothing = Object.fromEntries(Object.keys(empty).map((list) => [list, []]));
  // Every list of a life is in `nothing`.
  return { ...(nothing as unknown as Life), customer, ...happened };
}

/** A moment as a test writes it, e.g. `2024-07-05T15:00Z`. */
export function at(time: string): Moment {
  return Date.parse(time);
}

/** What an export writes about a life, by file; without dirt unless a test asks for it. */
export function recordsOf(kind: Export, life: Life, random: Random = () => 0.999): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const { file, record } of kind.records(life, random)) {
    files.set(file, [...(files.get(file) ?? []), record]);
  }
  return files;
}

/** A desk that solved a matter within the hour. */
export function visit(from: string, more: Partial<DeskVisit> = {}): DeskVisit {
  const queuedAt = at(from);
  const minute = 60_000;
  return {
    desk: "technical",
    agent: "ag-07",
    queuedAt,
    answeredAt: queuedAt + 30 * minute,
    endedAt: queuedAt + 40 * minute,
    result: "resolved",
    ...more,
  };
}

/** A contact about the case "case1". */
export function contact(channel: Contact["channel"], from: string, more: Partial<Contact> = {}): Contact {
  return {
    id: "contact1",
    channel,
    caseId: "case1",
    order: "order1",
    startedAt: at(from),
    menu: [],
    desks: [visit(from)],
    ...more,
  };
}

/** A question in writing that was settled on the same day. */
export function matter(from: string, more: Partial<Case> = {}): Case {
  return {
    id: "case1",
    order: "order1",
    reason: "question",
    touchpoint: "delivery.parcel",
    openedAt: at(from),
    resolvedAt: at(from) + 3_600_000,
    channel: "ticket",
    lossValue: null,
    unit: null,
    faultCode: null,
    ...more,
  };
}
