import type { numbers as en } from "../en/numbers.ts";

/** Units and intervals. */
export const numbers = {
  "unit.share": "%",
  "unit.points": "μονάδες",
  "unit.days": "ημέρες",
  "unit.hours": "ώρες",
  "unit.minutes": "λεπτά",
  "unit.business days": "εργάσιμες ημέρες",
  "unit.business hours": "εργάσιμες ώρες",
  "unit.bytes": "kB",
  "number.points": "{number} μονάδες",
  "number.days": "{number} {value, plural, one {ημέρα} other {ημέρες}}",
  "number.hours": "{number} {value, plural, one {ώρα} other {ώρες}}",
  "number.business days": "{number} {value, plural, one {εργάσιμη ημέρα} other {εργάσιμες ημέρες}}",
  "number.business hours": "{number} {value, plural, one {εργάσιμη ώρα} other {εργάσιμες ώρες}}",
  "number.minutes": "{number} {value, plural, one {λεπτό} other {λεπτά}}",
  "number.seconds": "{number} {value, plural, one {δευτερόλεπτο} other {δευτερόλεπτα}}",
  "number.range": "{low} έως {high}",
} as const satisfies Record<keyof typeof en, string>;
