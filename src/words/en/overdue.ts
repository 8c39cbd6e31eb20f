/** Promises past due with nothing done. */
export const overdue = {
  "overdue.heading": "{promises, plural, one {# promise} other {# promises}} overdue at the end of {month}",
  "overdue.finding":
    "In {month}, {entered, plural, one {# promise} other {# promises}} fell overdue and {settled, plural, one {# overdue one was} other {# overdue ones were}} settled{lapsed, plural, =0 {} other {; # became unknown}}{old, plural, =0 {} one {; # has waited for more than 90 days} other {; # have waited for more than 90 days}}.",
  "overdue.note":
    "Past due at the end of the month with nothing recorded by then; the faint layer is young, the strong one old. A promise leaves when it is fulfilled, refused or called off, or when nothing has been recorded for so long that its outcome counts as unknown.",
  "overdue.column.month": "End of",
  "overdue.column.stock": "Overdue",
  "overdue.column.entered": "Fell overdue",
  "overdue.column.left": "Settled",
  "overdue.column.lapsed": "Became unknown",
} as const;
