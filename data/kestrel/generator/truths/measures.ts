import { berlinDay, hour, type Moment } from "../calendar.ts";
import { endDay, exportedAt } from "../company.ts";
import type { Contact } from "../contacts.ts";
import type { Life } from "../life.ts";
import type { Unit } from "../units.ts";
import { isUnit } from "../units.ts";

/** Days within which a replacement is to be on its way; what began later is not judged yet. */
const correctionDays = 14;
const settledUntil = exportedAt - correctionDays * 24 * hour;
const dayLength = 24 * hour;

/** Days until a new order of a machine left, and until a replacement did. */
export function dispatchWaits(life: Life): { readonly isReplacement: boolean; readonly days: number }[] {
  const replaced = life.replacements.flatMap(({ requestedAt, dispatchedAt }) =>
    requestedAt > settledUntil || dispatchedAt === null || dispatchedAt >= exportedAt
      ? []
      : [{ isReplacement: true, days: (dispatchedAt - requestedAt) / dayLength }],
  );
  const ordered = life.episodes.flatMap(({ order, parcel }) => {
    if (parcel === null || order.placedAt > settledUntil) return [];
    const seenAt = Math.min(parcel.keyedAt ?? parcel.shippedAt, parcel.hubAt ?? Number.POSITIVE_INFINITY);
    const wait = { isReplacement: false, days: (seenAt - order.placedAt) / dayLength };
    return seenAt >= exportedAt ? [] : order.lines.filter(({ product }) => isUnit(product)).map(() => wait);
  });
  return [...replaced, ...ordered];
}

/** Each call: the option that its caller chose, and whether the menu led in a circle. */
export function menus({ contacts }: Life): { readonly option: string; readonly hasLooped: boolean }[] {
  return contacts.flatMap(({ menu }) => {
    const heard = menu.filter(({ at }) => at < exportedAt).map(({ option }) => option);
    const option = heard.find((one) => one !== "main");
    return option === undefined ? [] : [{ option, hasLooped: new Set(heard).size < heard.length }];
  });
}

/** Faults of one kind, and days in use without it. */
export interface Exposure {
  readonly unit: Unit;
  readonly isFaulty: boolean;
  readonly days: number;
}

/** The days that each unit was exposed to a kind of fault: until it had it, was replaced, or the record ended. */
export function exposures({ units, cases, replacements }: Life, code: string): Exposure[] {
  return units.flatMap((unit) => {
    if (unit.inUseAt >= exportedAt) return [];
    const told = cases.find((one) => one.unit === unit.id && one.faultCode === code);
    const failedAt = told === undefined || told.openedAt >= exportedAt ? null : told.openedAt;
    const sent = replacements.find((one) => one.unit === unit.id)?.dispatchedAt ?? null;
    const replacedOn = sent === null || sent >= exportedAt ? endDay : berlinDay(sent);
    const until = Math.min(replacedOn, failedAt === null ? endDay : berlinDay(failedAt));
    return [{ unit, isFaulty: failedAt !== null, days: Math.max(0, until - berlinDay(unit.inUseAt)) }];
  });
}

/** Minutes until an answer, of each answered contact of a channel. */
export function waits({ contacts }: Life, channel: Contact["channel"]): number[] {
  return contacts.flatMap((contact) => {
    const [first] = contact.desks;
    const answeredAt = first?.answeredAt ?? exportedAt;
    return first === undefined || contact.channel !== channel || answeredAt >= exportedAt
      ? []
      : [(answeredAt - first.queuedAt) / 60_000];
  });
}

/** Of orders that were paid, whether what was said was what was taken. */
export function prices({ episodes }: Life): boolean[] {
  return episodes.flatMap(({ order: { confirmedAt, cancelled, quoted, charged } }) => {
    const isPaid = confirmedAt < exportedAt && confirmedAt <= (cancelled?.at ?? Number.POSITIVE_INFINITY);
    return isPaid ? [charged === quoted] : [];
  });
}

/** The moment at which a visit to the shop ended, and whether it ended without an order. */
export function visits({ sessions }: Life): { readonly endedAt: Moment; readonly isAbandoned: boolean }[] {
  return sessions
    .filter(({ endedAt }) => endedAt < exportedAt)
    .map(({ endedAt, order }) => ({ endedAt, isAbandoned: order === null }));
}
