/** Promises past due with nothing done. */
export const overdue = {
  "overdue.heading": "{promises, plural, one {# promise} other {# promises}} overdue at the end of {month}",
  "overdue.finding":
    "In {month} {entered, plural, one {# promise} other {# promises}} fell overdue and {settled, plural, one {# overdue one was} other {# overdue ones were}} settled; {old, plural, one {# has} other {# have}} waited for more than 90 days.",
  "overdue.note":
    "Past due at the end of the month with nothing recorded by then; the faint layer is young, the strong one old. A promise leaves when it is fulfilled, refused or called off.",
  "overdue.column.month": "End of",
  "overdue.column.stock": "Overdue",
  "overdue.column.entered": "Fell overdue",
  "overdue.column.left": "Settled",
} as const;
