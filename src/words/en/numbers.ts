/** Units and intervals. */
export const numbers = {
  "unit.share": "%",
  "unit.points": "points",
  "unit.days": "days",
  "unit.hours": "hours",
  "unit.minutes": "minutes",
  "unit.business days": "business days",
  "unit.business hours": "business hours",
  "unit.bytes": "kB",
  "number.points": "{number} points",
  "number.days": "{number} {value, plural, one {day} other {days}}",
  "number.hours": "{number} {value, plural, one {hour} other {hours}}",
  "number.business days": "{number} {value, plural, one {business day} other {business days}}",
  "number.business hours": "{number} {value, plural, one {business hour} other {business hours}}",
  "number.minutes": "{number} {value, plural, one {minute} other {minutes}}",
  "number.seconds": "{number} {value, plural, one {second} other {seconds}}",
  "number.range": "{low} to {high}",
} as const;
