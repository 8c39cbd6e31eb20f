import { berlinDay, berlinMoment, firstOfMonth, type Moment, utcTime } from "../calendar.ts";
import type { Case } from "../cases.ts";
import { exportedAt } from "../company.ts";
import type { Contact } from "../contacts.ts";
import type { Customer } from "../customers.ts";
import { noSuchDate, soil } from "../dirt.ts";
import { jsonDocument } from "../file-format.ts";
import type { Life } from "../life.ts";
import type { Random } from "../random.ts";
import { type Export, quarterOf, type Written } from "./export.ts";
import { type MetricEvent, metricEvents } from "./ticket-events.ts";

/** A case with what was written about it. */
interface Matter {
  readonly customer: Customer;
  readonly number: number;
  readonly case: Case;
  readonly events: readonly MetricEvent[];
}

const types: Readonly<Record<Case["reason"], string>> = {
  question: "question",
  complaint: "problem",
  fault: "incident",
};

const channels: Readonly<Record<Contact["channel"], string>> = {
  phone: "voice",
  chat: "chat",
  social: "social",
  ticket: "email",
};

/** Every case as a ticket of Zendesk, told in the quarter in which it was opened and again in the one in which it last changed. */
export const tickets: Export = {
  format: jsonDocument("tickets", (count) => ({ after_url: null, end_of_stream: true, count })),
  records: (life, random) => matters(life).flatMap((matter) => tellings(random, matter)),
};

function matters({ customer, cases, contacts }: Life): Matter[] {
  return cases.map((one, index) => ({
    customer,
    number: Number(customer.number.slice(1)) * casesAtMost + index,
    case: one,
    events: metricEvents(customer, one, contacts.filter(isWrittenAbout(one))),
  }));
}

/** Numbers of tickets follow from those of customers. */
const casesAtMost = 100;

function isWrittenAbout({ id }: Case): (contact: Contact) => boolean {
  return ({ channel, caseId }) => channel === "ticket" && caseId === id;
}

function tellings(random: Random, matter: Matter): Written[] {
  const changes = momentsOf(matter.events, exportedAt);
  if (changes.length === 0) return [];
  const quarters = new Set(
    [Math.min(...changes), Math.max(...changes)].map((at) => quarterOf(berlinDay(at))),
  );
  return [...quarters].map((quarter) => ({
    file: `zendesk-tickets-${quarter}.json`,
    record: JSON.stringify(ticketAt(random, matter, endOf(quarter))),
  }));
}

function endOf(quarter: string): Moment {
  const [year = 0, number = 0] = quarter.split("-q").map(Number);
  return Math.min(exportedAt, berlinMoment(firstOfMonth(year, number * 3 + 1), 0));
}

/** A ticket as it was at a moment. */
function ticketAt(random: Random, { customer, number, case: told, events }: Matter, at: Moment): object {
  const known = events.filter(({ moments }) => moments[0] < at);
  const solvedAt = told.resolvedAt !== null && told.resolvedAt < at ? utcTime(told.resolvedAt) : null;
  return {
    id: number,
    url: `https://kestrel.example/api/v2/tickets/${number}.json`,
    external_id: told.id,
    type: types[told.reason],
    subject: `${told.reason}: ${told.touchpoint}`,
    status: solvedAt === null ? "open" : "solved",
    via: { channel: channels[told.channel] },
    requester: { external_id: customer.account, email: customer.email },
    created_at: utcTime(told.openedAt),
    updated_at: utcTime(Math.max(...momentsOf(events, at))),
    metric_set: { solved_at: solvedAt },
    custom_fields: [told.order, told.lossValue, told.unit, told.faultCode].map((value, index) => ({
      id: firstField + index,
      value,
    })),
    tags: [customer.tier],
    metric_events: known.map((event, index) =>
      soil(random, event.record(`${number}-${index + 1}`, at), {
        noSuchDate: (record) => ({ ...record, time: noSuchDate(record.time) }),
        strangeValue: (record) => ({ ...record, type: "n/a" }),
      }),
    ),
  };
}

const firstField = 81;

function momentsOf(events: readonly MetricEvent[], until: Moment): Moment[] {
  return events.flatMap(({ moments }) => moments).filter((moment) => moment < until);
}
