import type { Examples } from "../../../../pipelines/sources/examples.ts";

const part = {
  part: 1,
  team: "technical",
  admin: "ag-03",
  waiting_since: 1720000800,
  first_admin_reply_at: 1720000920,
  closed_at: 1720001400,
  state: "resolved",
};

function conversation(type: string, ...parts: object[]): string {
  return `${JSON.stringify({
    type: "conversation",
    id: "chat1",
    created_at: 1720000800,
    updated_at: 1720001400,
    source: { type, author: { external_id: "ann" } },
    custom_attributes: { case: "case1" },
    sla_applied: { sla_name: "First reply within 5 minutes", seconds: 300 },
    parts,
  })}\n`;
}

export default [
  {
    name: "a conversation is a contact, each team that had it a desk",
    given: conversation(
      "chat",
      { ...part, state: "transferred" },
      { ...part, part: 2, team: "billing", admin: null, first_admin_reply_at: null, state: "abandoned" },
    ),
    gives: {
      touches: [
        {
          touch_id: "chat1/desk/1",
          contact_id: "chat1",
          journey_id: "case1",
          customer_id: { pseudonymOf: "ann" },
          touchpoint: "support.chat",
          resource_id: "technical",
          agent_id: { pseudonymOf: "ag-03" },
          queued_at: "2024-07-03T10:00:00Z",
          started_at: "2024-07-03T10:02:00Z",
          result: "transferred",
        },
        { touch_id: "chat1/desk/2", started_at: null, result: "abandoned" },
      ],
    },
  },
  {
    name: "the service level stands for all conversations of its kind",
    given: conversation("social", part),
    gives: {
      promises: [
        { touchpoint: "support.social", standing: true, target: 300, unit: "seconds", journey_id: null },
      ],
    },
  },
  {
    name: "a line that was torn",
    given: conversation("chat", part).slice(0, -20),
    refused: { rule: "not json" },
  },
] satisfies Examples;
