import { berlinDay, type Day, type Moment } from "../calendar.ts";
import { campaigns } from "../campaigns.ts";
import { exportedAt } from "../company.ts";
import type { Contact } from "../contacts.ts";
import type { Customer } from "../customers.ts";
import type { Episode, Life } from "../life.ts";
import { afterOpeningHours } from "../opening-hours.ts";
import type { Order } from "../orders.ts";
import { callBackHours, lineLimitSeconds, messageLimits, replyHours } from "../policies.ts";
import { type Ends, judge, judgeDay, type Verdict } from "./judge.ts";

/** A promise that counts, with what became of it. */
interface Judged {
  readonly verdict: Verdict;
}

/** A promise about an order. */
interface OfOrder extends Judged {
  readonly order: Order;
  /** The day on which it fell due. */
  readonly dueOn: Day;
}

/** Every promise to confirm an order. */
export function confirmations({ episodes }: Life): OfOrder[] {
  return episodes.flatMap(({ order }) => {
    const { cancelled, confirmedAt, confirmBy } = order;
    const isConfirmed = confirmedAt <= (cancelled?.at ?? Number.POSITIVE_INFINITY);
    const ends = isConfirmed ? { fulfilledAt: confirmedAt } : { fulfilledAt: null, ...calledOff(order) };
    return counted(judge(confirmBy, ends), { order, dueOn: berlinDay(confirmBy) });
  });
}

/** Every promise to hand a parcel to its carrier. */
export function handovers({ episodes }: Life): OfOrder[] {
  return episodes.flatMap(({ order, parcel }) => {
    const fulfilledAt = parcel === null ? null : (parcel.keyedAt ?? parcel.shippedAt);
    return counted(judge(order.shipBy, { fulfilledAt, ...calledOff(order) }), {
      order,
      dueOn: berlinDay(order.shipBy),
    });
  });
}

/** Every promise of a day of delivery, by the day named at the order, or by the last one that was announced. */
export function deliveries({ episodes }: Life, version: "commitment" | "last"): OfOrder[] {
  return episodes.flatMap((episode) => {
    const { order, parcel } = episode;
    // The carrier knows that it came, and not when.
    if (parcel?.isTimeMissing === true && (parcel.deliveredAt ?? exportedAt) < exportedAt) return [];
    const dueOn = version === "commitment" ? order.promisedOn : lastAnnounced(episode);
    const ends = {
      fulfilledAt: parcel?.deliveredAt ?? null,
      ...(parcel === null ? calledOff(order) : { releasedAt: parcel.calledOffAt, failedAt: parcel.lostAt }),
    };
    return counted(judgeDay(dueOn, ends), { order, dueOn });
  });
}

function lastAnnounced({ order, parcel }: Episode): Day {
  return parcel?.announcements.findLast(({ at }) => at < exportedAt)?.on ?? order.promisedOn;
}

function calledOff({ cancelled }: Order): Partial<Ends> {
  if (cancelled === null) return {};
  return cancelled.by === "customer" ? { releasedAt: cancelled.at } : { failedAt: cancelled.at };
}

/** Every promise to call back. */
export function callBacks({ leads }: Life): Judged[] {
  return leads.flatMap(({ at, answeredAt, closedAt }) =>
    at >= exportedAt
      ? []
      : counted(
          judge(afterOpeningHours(at, callBackHours), { fulfilledAt: answeredAt, failedAt: closedAt }),
          {},
        ),
  );
}

/** Every promise of a salesperson that names a day. */
export function commitments({ commitments }: Life): (Judged & { readonly maker: string })[] {
  return commitments.flatMap(({ dueOn, doneAt, cancelledAt, salesperson }) =>
    dueOn === null
      ? []
      : counted(judgeDay(dueOn, { fulfilledAt: doneAt, releasedAt: cancelledAt }), { maker: salesperson }),
  );
}

/** Every heat-up time that a campaign claimed to a customer whom it brought: of the machines of a line together. */
export function claims({ customer, units }: Life): (Judged & { readonly campaign: string })[] {
  const campaign = campaigns.find(({ id }) => id === customer.acquiredBy);
  const limit = campaign?.claimedSeconds ?? null;
  if (campaign === undefined || limit === null) return [];
  const known = units.filter(({ inUseAt, heatUpSeconds }) => heatUpSeconds !== null && inUseAt < exportedAt);
  const lines = Map.groupBy(known, ({ order, product }) => `${order}/${product.id}`);
  return [...lines.values()].map((own) => {
    const mean = own.reduce((sum, { heatUpSeconds }) => sum + (heatUpSeconds ?? 0), 0) / own.length;
    return { verdict: mean <= limit ? "kept" : "broken", campaign: campaign.id };
  });
}

/** A promise of an answer. */
interface OfContact extends Judged {
  readonly contact: Contact;
  readonly customer: Customer;
  readonly queuedAt: Moment;
}

/** Every promise of an answer to a contact of a channel; who gave up waiting in time released us. */
export function answers({ contacts, customer }: Life, channel: Contact["channel"]): OfContact[] {
  return contacts.flatMap((contact) => {
    const first = contact.desks[0];
    if (first === undefined || contact.channel !== channel || first.queuedAt >= exportedAt) return [];
    const left = contact.desks.find(({ result }) => result === "abandoned");
    const ends = {
      fulfilledAt: first.answeredAt,
      releasedAt: first.answeredAt === null ? (left?.endedAt ?? null) : null,
    };
    const dueAt = answerDue(channel, customer, first.queuedAt);
    return counted(judge(dueAt, ends), { contact, customer, queuedAt: first.queuedAt });
  });
}

function answerDue(channel: Contact["channel"], { tier }: Customer, queuedAt: Moment): Moment {
  if (channel === "ticket") return afterOpeningHours(queuedAt, replyHours[tier]);
  const limit = channel === "phone" ? lineLimitSeconds : messageLimits[channel].seconds;
  return queuedAt + limit * 1000;
}

function counted<Thing>(verdict: Verdict | null, thing: Thing): (Thing & Judged)[] {
  return verdict === null ? [] : [{ ...thing, verdict }];
}
