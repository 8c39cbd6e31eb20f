import type { numbers as en } from "../en/numbers.ts";

/** Units and intervals. */
export const numbers = {
  "unit.share": "%",
  "unit.points": "puntos",
  "unit.days": "días",
  "unit.hours": "horas",
  "unit.minutes": "minutos",
  "unit.business days": "días laborables",
  "unit.business hours": "horas laborables",
  "unit.bytes": "kB",
  "number.points": "{number} puntos",
  "number.days": "{number} {value, plural, one {día} other {días}}",
  "number.hours": "{number} {value, plural, one {hora} other {horas}}",
  "number.business days": "{number} {value, plural, one {día laborable} other {días laborables}}",
  "number.business hours": "{number} {value, plural, one {hora laborable} other {horas laborables}}",
  "number.minutes": "{number} {value, plural, one {minuto} other {minutos}}",
  "number.seconds": "{number} {value, plural, one {segundo} other {segundos}}",
  "number.range": "{low} a {high}",
} as const satisfies Record<keyof typeof en, string>;
