import type { numbers as en } from "../en/numbers.ts";

/** Units and intervals; units are abbreviations, which stand as well after “per” and “iš” as alone. */
export const numbers = {
  "unit.share": "%",
  "unit.points": "proc. p.",
  "unit.days": "d.",
  "unit.hours": "val.",
  "unit.minutes": "min.",
  "unit.business days": "darbo d.",
  "unit.business hours": "darbo val.",
  "unit.bytes": "kB",
  "number.points": "{number}\u00a0proc. p.",
  "number.days": "{value, plural, other {{number}\u00a0d.}}",
  "number.hours": "{value, plural, other {{number}\u00a0val.}}",
  "number.business days": "{value, plural, other {{number}\u00a0darbo d.}}",
  "number.business hours": "{value, plural, other {{number}\u00a0darbo val.}}",
  "number.minutes": "{value, plural, other {{number}\u00a0min.}}",
  "number.seconds": "{value, plural, other {{number}\u00a0sek.}}",
  "number.range": "nuo {low} iki {high}",
} as const satisfies Record<keyof typeof en, string>;
