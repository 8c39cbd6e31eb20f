import type { numbers as en } from "../en/numbers.ts";

/** Units and intervals. */
export const numbers = {
  "unit.share": "%",
  "unit.points": "punti",
  "unit.days": "giorni",
  "unit.hours": "ore",
  "unit.minutes": "minuti",
  "unit.business days": "giorni lavorativi",
  "unit.business hours": "ore lavorative",
  "unit.bytes": "kB",
  "number.points": "{number} punti",
  "number.days": "{number} {value, plural, one {giorno} other {giorni}}",
  "number.hours": "{number} {value, plural, one {ora} other {ore}}",
  "number.business days": "{number} {value, plural, one {giorno lavorativo} other {giorni lavorativi}}",
  "number.business hours": "{number} {value, plural, one {ora lavorativa} other {ore lavorative}}",
  "number.minutes": "{number} {value, plural, one {minuto} other {minuti}}",
  "number.seconds": "{number} {value, plural, one {secondo} other {secondi}}",
  "number.range": "da {low} a {high}",
} as const satisfies Record<keyof typeof en, string>;
