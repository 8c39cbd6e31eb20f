/** What became of the promises of a touchpoint, or of the touchpoints of a stage. */
export const verdicts = {
  "verdicts.heading, none due": "No promise has fallen due",
  "verdicts.heading, many": "“{touchpoint}” breaks most: {rate} of its promises",
  "verdicts.heading": "{rate} of promises broken, {promises} in all",
  "verdicts.finding":
    "{touchpoint}: of {due, plural, one {# promise} other {# promises}} due, {rate} were exceeded or kept (95\u202f% interval {interval}).",
  "verdicts.note":
    "To the left of the line: broken. To its right: kept, then exceeded. Each is a share of the promises due; promises early, pending, unknown, void or vague are counted in the page’s table and in no share.",
  "verdicts.at first": "{touchpoint}, as promised at first",
  "verdicts.last": "{touchpoint}, as promised last",
  "verdicts.column.touchpoint": "Touchpoint",
  "verdicts.column.verdict": "What became of it",
  "verdicts.column.promises": "Promises",
  "verdicts.column.share": "Share of due",
  "verdicts.column.meaning": "Meaning",
} as const;
