/** The kept rate month by month. */
export const months = {
  "months.heading": "Clearly lowest in {month}, when {rate} were kept",
  "months.heading, none apart": "No month stands clearly below the others",
  "months.finding":
    "In {worst_month}, {worst} were kept (95\u202f% interval {interval}), against {all} over the whole record; most in {best_month}: {best}{hollow, select, yes { (hollow months aside)} other {}}.",
  "months.finding, none apart":
    "Fewest were kept in {worst_month}: {worst} (95\u202f% interval {interval}); most in {best_month}: {best}{hollow, select, yes { (hollow months aside)} other {}}.",
  "months.lower still": "{month} is lower still with {rate}, but not clearly below the whole record.",
  "months.several": "several months",
  "months.note":
    "Each promise belongs to the month of its due day. The band is the 95\u202f% interval. Hollow: a month that is not over or has less than a tenth of a usual month’s promises; a triangle lies below the picture. Bars: promises due. Those with an unknown outcome are left out.",
  "months.note, worst": "Labelled: the lowest of the months that lie clearly below the whole record.",
  "months.column.month": "Month due",
  "months.column.kept": "Kept",
  "months.column.due": "Promises due",
} as const;
