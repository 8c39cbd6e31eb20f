import type { Source } from "../../../../../pipelines/sources/definition.ts";

export default {
  description: "Purchases with their requisitions, orders, invoices and payments, as OCEL 2.0",
  owner: "Purchasing",
  files: "ocel20_example.json",
  format: { type: "ocel" },
  columns: {
    kind: { type: "text", required: true, allowed: ["object", "object change", "object relation", "event"] },
    event_id: "text",
    event_type: "text",
    time: { type: "time", format: "%Y-%m-%dT%H:%M:%S%z" },
    object_id: { type: "text", required: true },
    object_type: { type: "text", required: true },
    attribute: "text",
    value: "text",
    related_object_id: "text",
    qualifier: "text",
    editor: { type: "text", header: "event:po_editor", personal: true },
    "event:pr_creator": "ignored",
    "event:pr_approver": "ignored",
    "event:po_creator": "ignored",
    "event:invoice_inserter": "ignored",
    "event:invoice_blocker": "ignored",
    "event:invoice_block_rem": "ignored",
    "event:payment_inserter": "ignored",
  },
  key: ["kind", "event_id", "object_id", "related_object_id", "attribute", "time"],
} satisfies Source;
