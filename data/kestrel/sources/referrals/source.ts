import type { Source } from "../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%d %H:%M:%S";

export default {
  description: "Codes that customers sent to friends, and those with which a friend has bought",
  owner: "Marketing",
  files: "referrals-*.csv",
  key: ["code"],
  columns: {
    code: { type: "text", required: true },
    customer_number: { type: "text", required: true, personal: true, description: "who told a friend" },
    friend_email: { type: "text", required: true, personal: true },
    sent_at: { type: "time", format: time, required: true },
    redeemed_at: { type: "time", format: time },
  },
  maximumQuarantined: 0.02,
} satisfies Source;
