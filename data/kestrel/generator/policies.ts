/** Seconds within which a person answers on the 24-hour line. */
export const lineLimitSeconds = 120;

/** Within which a person replies in chat and in social media, in seconds, and in what words it is promised. */
export const messageLimits = {
  chat: { seconds: 300, wording: "First reply within 5 minutes" },
  social: { seconds: 14_400, wording: "First reply within 4 hours" },
} as const;

/** Opening hours within which a written request is replied to, by the customer's tier. */
export const replyHours = { standard: 8, plus: 4, business: 2 } as const;

/** Opening hours within which who asked for a call is called back. */
export const callBackHours = 8;

/** Days within which a complaint is resolved, around the clock. */
export const complaintDays = 5;
