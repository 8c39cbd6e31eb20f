/** The kept rate month by month. */
export const months = {
  "months.heading": "Worst in {month}, when {rate} were kept",
  "months.heading, none apart": "No month stands clearly below the others",
  "months.finding":
    "In {worst_month}, {worst} were kept (95\u202f% interval {interval}), against {all} over the whole record; most in {best_month}: {best}.",
  "months.finding, none apart":
    "The lowest month is {worst_month} with {worst} kept (95\u202f% interval {interval}), the highest {best_month} with {best}.",
  "months.note":
    "Each promise belongs to the month of its due day. The band is the 95\u202f% interval. Hollow: a month that is not over or has less than a tenth of a usual month’s promises; a triangle lies below the picture. Bars: promises due. Those with an unknown outcome are left out.",
  "months.note, worst":
    "Labelled: the worst month, the lowest of those that lie clearly below the whole record.",
  "months.column.month": "Month due",
  "months.column.kept": "Kept",
  "months.column.due": "Promises due",
} as const;
