import { hour, type Moment, utcTime } from "../calendar.ts";
import type { Case } from "../cases.ts";
import type { Contact, DeskVisit } from "../contacts.ts";
import type { Customer } from "../customers.ts";
import { afterOpeningHours } from "../opening-hours.ts";
import { complaintDays, replyHours } from "../policies.ts";

/** Something that Zendesk notes at a ticket. */
export interface MetricEvent {
  /** When it is noted first, and when it changes. */
  readonly moments: readonly [Moment, ...Moment[]];
  /** The event as it is told at a moment. */
  record(id: string, toldAt: Moment): MetricEventRecord;
}

/** An event as Zendesk tells it. */
interface MetricEventRecord {
  readonly id: string;
  readonly metric: string;
  readonly instance_id: number;
  readonly type: string;
  readonly time: string;
}

/** A clock that runs from one moment to another, with a service level on it or none. */
interface Clock {
  readonly metric: string;
  readonly instance: number;
  readonly from: Moment;
  readonly until: Moment | null;
  readonly level: { readonly sla: object; readonly due: Moment } | null;
}

/** All events of a case: its own clock, and for each request in writing the clock of the reply and the stays at desks; in the order of time. */
export function metricEvents(customer: Customer, told: Case, requests: readonly Contact[]): MetricEvent[] {
  return [
    ...clockEvents(caseClock(told)),
    ...requests.flatMap((request, index) => [
      ...clockEvents(replyClock(customer, request, index + 1)),
      ...request.desks.map((visit) => stayEvent(visit, index + 1)),
    ]),
  ].sort((one, other) => one.moments[0] - other.moments[0]);
}

function caseClock({ reason, openedAt, resolvedAt }: Case): Clock {
  const sla = {
    target: complaintDays * minutesOfDay,
    business_hours: false,
    policy: { title: `Complaints are resolved within ${complaintDays} days` },
  };
  const level = reason === "complaint" ? { sla, due: openedAt + complaintDays * 24 * hour } : null;
  return { metric: "resolution_time", instance: 1, from: openedAt, until: resolvedAt, level };
}

const minutesOfDay = 1440;

function replyClock({ tier }: Customer, { startedAt, desks }: Contact, instance: number): Clock {
  const hours = replyHours[tier];
  const sla = {
    target: hours * 60,
    business_hours: true,
    policy: { title: `Customers of tier ${tier}: reply within ${hours} opening hours` },
  };
  const answers = desks.flatMap(({ answeredAt }) => answeredAt ?? []);
  return {
    metric: "reply_time",
    instance,
    from: startedAt,
    until: answers.length === 0 ? null : Math.min(...answers),
    level: { sla, due: afterOpeningHours(startedAt, hours) },
  };
}

function clockEvents({ metric, instance, from, until, level }: Clock): MetricEvent[] {
  const event = (type: string, at: Moment, more: object = {}): MetricEvent => ({
    moments: [at],
    record: (id) => ({ id, metric, instance_id: instance, type, time: utcTime(at), ...more }),
  });
  const isBreached = level !== null && (until === null || until > level.due);
  return [
    event("activate", from),
    ...(level === null ? [] : [event("apply_sla", from, { sla: level.sla })]),
    ...(isBreached ? [event("breach", level.due)] : []),
    ...(until === null ? [] : [event("fulfill", until)]),
  ];
}

function stayEvent(visit: DeskVisit, instance: number): MetricEvent {
  const { desk, agent, queuedAt, answeredAt, endedAt, result } = visit;
  return {
    moments: [queuedAt, ...(answeredAt === null ? [] : [answeredAt]), endedAt],
    record: (id, toldAt) => ({
      id,
      metric: "group_ownership_time",
      instance_id: instance,
      type: "measure",
      time: utcTime(queuedAt),
      stay: {
        group: desk,
        assignee: agent,
        since: utcTime(queuedAt),
        replied_at: answeredAt !== null && answeredAt < toldAt ? utcTime(answeredAt) : null,
        ended_at: endedAt < toldAt ? utcTime(endedAt) : null,
        result: endedAt < toldAt ? result : null,
      },
    }),
  };
}
