/** Whether and since when a kept rate changed. */
export const control = {
  "control.heading, none": "No lasting change stands out",
  "control.heading, worse": "Worse since {month}: {before} kept before, {after} since",
  "control.heading, better": "Better since {month}: {before} kept before, {after} since",
  "control.finding, none":
    "Over {months, plural, one {# month} other {# months}} no split into before and after is larger than chance makes, given that every touchpoint was looked at.",
  "control.finding":
    "The kept rate moved by {size} points (95\u202f% interval {interval}); p\u00a0{p}, corrected for all touchpoints of the site.",
  "control.note":
    "Promises with an unknown outcome count as not kept, in every month, so a month may lie lower than in the picture that leaves them out. Grey band: limits that usual months stay within (individuals chart, three standard deviations); {signals, plural, =0 {no month lies beyond them} one {# month lies beyond them, drawn as a diamond} other {# months lie beyond them, drawn as diamonds}}. Thin line: exponentially weighted mean. Thick line: the levels before and after the change, where one stands out.",
  "control.note, few": "Months in which fewer than {least} fell due are left out.",
  "control.column.month": "Month due",
  "control.column.rate": "Kept (unknown: not kept)",
  "control.column.due": "Due, unknown included",
  "control.column.centre": "Centre",
  "control.column.lower": "Lower limit",
  "control.column.upper": "Upper limit",
  "control.column.smoothed": "Weighted mean",
} as const;
