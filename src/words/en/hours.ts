/** Whether what is promised around the clock is there around the clock. */
export const hours = {
  "hours.heading": "At {time}, {rate} are answered within the limit",
  "hours.heading, none": "At no hour of the day are clearly fewer answered within the limit",
  "hours.finding": "{cases, plural, other {{rate} of # were answered within the limit over all hours.}}",
  "hours.worst":
    "Worst between {worst_from} and {worst_to}: {worst} (95\u202f% interval {interval}); best between {best_from} and {best_to}: {best}.",
  "hours.note":
    "Local time. The fuller the blue, the more were answered within the promised limit; orange with a cross: fewer than half. Empty: fewer than {cases, plural, one {# case} other {# cases}}, or none. The text names only hours that have as many on an average day of the week.",
  "hours.column.day": "Day",
  "hours.column.hour": "From (hour)",
  "hours.column.share": "Within the limit",
  "hours.column.cases": "Cases",
} as const;
