import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "The log of the mail server: letters of apology, and whether they arrived",
  owner: "Customer experience",
  files: "mail-log-*.csv",
  columns: {
    message_id: { type: "text", required: true },
    sent_at: { type: "time", format: "%Y-%m-%dT%H:%M:%S%z", required: true },
    recipient: { type: "text", personal: true },
    template: {
      type: "text",
      required: true,
      description: "sorry/<touchpoint>: an apology for what happened there",
    },
    reference: { type: "text", required: true, description: "the case or the order" },
    status: { type: "text", required: true, allowed: ["delivered", "bounced"] },
  },
  key: ["message_id"],
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks" },
  maximumQuarantined: 0.02,
} satisfies Source;
