import { describe, expect, it } from "vitest";
import { messages } from "../../../../data/kestrel/generator/exports/messages.ts";
import { at, contact, lifeWith, recordsOf, visit } from "./lives.ts";

const began = "2024-07-03T10:00:00Z";
const file = "conversations-2024.ndjson";

describe("messages", () => {
  it("are conversations with the teams that had them, in seconds since 1970", () => {
    const life = lifeWith({
      contacts: [
        contact("social", began, {
          desks: [
            visit(began, { answeredAt: at("2024-07-03T10:02:00Z"), endedAt: at("2024-07-03T10:10:00Z") }),
          ],
        }),
      ],
    });
    expect(JSON.parse(recordsOf(messages, life).get(file)?.[0] ?? "")).toMatchObject({
      id: "contact1",
      updated_at: 1720001400,
      source: { type: "social", author: { external_id: life.customer.account } },
      sla_applied: { seconds: 14400 },
      parts: [{ part: 1, waiting_since: 1720000800, first_admin_reply_at: 1720000920, state: "resolved" }],
    });
  });

  it("are told again now and then, with the same words", () => {
    const contacts = Array.from({ length: 1000 }, (_, index) =>
      contact("chat", began, { id: `chat${index}` }),
    );
    const lines = recordsOf(messages, lifeWith({ contacts })).get(file) ?? [];
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.length).toBeLessThan(1030);
    expect(new Set(lines).size).toBe(1000);
  });

  it("leave calls and requests in writing to others", () => {
    const contacts = [contact("phone", began), contact("ticket", began)];
    expect(recordsOf(messages, lifeWith({ contacts })).size).toBe(0);
  });

  it("know no answer that came after the exports were drawn", () => {
    const late = "2025-12-31T22:50:00Z";
    const life = lifeWith({ contacts: [contact("chat", late)] });
    const [line = ""] = recordsOf(messages, life).get("conversations-2025.ndjson") ?? [];
    expect(JSON.parse(line).parts).toMatchObject([
      { first_admin_reply_at: null, closed_at: null, state: null },
    ]);
  });
});
