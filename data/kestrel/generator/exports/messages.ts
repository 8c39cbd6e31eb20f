import { berlinDay, type Moment } from "../calendar.ts";
import { exportedAt } from "../company.ts";
import type { Contact, DeskVisit } from "../contacts.ts";
import { asides, soil } from "../dirt.ts";
import { ndjson } from "../file-format.ts";
import { messageLimits } from "../policies.ts";
import { lotOf, type Random, whole } from "../random.ts";
import { type Export, type Written, yearOf } from "./export.ts";

/** Chats and threads in social media as Intercom tells them, at least once each, by the year in which they began. */
export const messages: Export = {
  format: ndjson,
  records: ({ customer, contacts }, random) =>
    contacts.flatMap((contact) => (isConversation(contact) ? told(random, contact, customer.account) : [])),
};

type Conversation = Contact & { readonly channel: keyof typeof messageLimits };

function isConversation(contact: Contact): contact is Conversation {
  return contact.channel in messageLimits && contact.startedAt < exportedAt;
}

function told(random: Random, conversation: Conversation, account: string): Written[] {
  const file = `conversations-${yearOf(berlinDay(conversation.startedAt))}.ndjson`;
  const line = JSON.stringify(recordOf(conversation, account));
  const record = soil(random, line, {
    shortRecord: (text) => text.slice(0, whole(random, 30, text.length - 2)),
    strangeValue: (text) => text.replace(/"team":"[a-z]+"/, '"team":"n/a"'),
  });
  return lotOf(conversation.id) < asides.toldTwice
    ? [
        { file, record: line },
        { file, record },
      ]
    : [{ file, record }];
}

function recordOf({ id, channel, caseId, startedAt, desks }: Conversation, account: string): object {
  const { wording, seconds } = messageLimits[channel];
  const parts = desks.filter(({ queuedAt }) => queuedAt < exportedAt).map(partOf);
  return {
    type: "conversation",
    id,
    created_at: secondsOf(startedAt),
    updated_at: Math.max(
      ...parts.map((part) => part.closed_at ?? part.first_admin_reply_at ?? part.waiting_since),
    ),
    source: { type: channel, author: { external_id: account } },
    custom_attributes: { case: caseId },
    sla_applied: { sla_name: wording, seconds },
    parts,
  };
}

function partOf({ desk, agent, queuedAt, answeredAt, endedAt, result }: DeskVisit, index: number) {
  const isOver = endedAt < exportedAt;
  return {
    part: index + 1,
    team: desk,
    admin: agent,
    waiting_since: secondsOf(queuedAt),
    first_admin_reply_at: answeredAt === null || answeredAt >= exportedAt ? null : secondsOf(answeredAt),
    closed_at: isOver ? secondsOf(endedAt) : null,
    state: isOver ? result : null,
  };
}

function secondsOf(moment: Moment): number {
  return Math.floor(moment / 1000);
}
