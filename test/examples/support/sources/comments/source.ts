import type { Source } from "../../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%d %H:%M:%S";
const synced = "%Y-%m-%d %H:%M:%S.%f";

const yesOrNo = { type: "boolean" as const, true: ["TRUE"], false: ["FALSE"] };

export default {
  description: "Comments on tickets, public and internal",
  owner: "Support",
  files: "ticket_comment_data.csv",
  columns: {
    id: { type: "text", required: true },
    _fivetran_synced: { type: "time", format: synced, required: true },
    body: "ignored",
    created: { type: "time", format: time, required: true },
    facebook_comment: yesOrNo,
    public: yesOrNo,
    ticket_id: { type: "text", required: true },
    tweet: yesOrNo,
    user_id: { type: "text", required: true, personal: true },
    voice_comment: yesOrNo,
  },
  key: ["id"],
  newest: "_fivetran_synced",
} satisfies Source;
