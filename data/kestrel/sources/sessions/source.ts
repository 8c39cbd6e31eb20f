import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description:
    "Visits to the web shop in which something was put into the basket: a line per visit, its pages in a list",
  owner: "Shop",
  files: "sessions-*.ndjson.gz",
  format: { type: "ndjson", explode: ["pages"] },
  key: ["session_id", "step"],
  columns: {
    session_id: { type: "text", required: true },
    account: { type: "text", personal: true, description: "known where the visitor logged in" },
    started_at: "ignored",
    order_number: { type: "text", header: "order", description: "empty where the basket was left" },
    ended_at: { type: "time", format: "epoch ms", required: true },
    page: { type: "text", header: "pages.page", required: true },
    step: { type: "integer", header: "pages.step", required: true, minimum: 1 },
    opened_at: { type: "time", header: "pages.opened", format: "epoch ms", required: true },
  },
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks" },
  maximumQuarantined: 0.02,
} satisfies Source;
