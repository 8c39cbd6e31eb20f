import type { numbers as en } from "../en/numbers.ts";

/** Units and intervals. */
export const numbers = {
  "unit.share": "%",
  "unit.points": "п.\u00a0п.",
  "unit.days": "дни",
  "unit.hours": "часы",
  "unit.minutes": "минуты",
  "unit.business days": "рабочие дни",
  "unit.business hours": "рабочие часы",
  "unit.bytes": "кБ",
  "number.points": "{number} п.\u00a0п.",
  "number.days": "{number} {value, plural, one {день} few {дня} many {дней} other {дня}}",
  "number.hours": "{number} {value, plural, one {час} few {часа} many {часов} other {часа}}",
  "number.business days":
    "{number} {value, plural, one {рабочий день} few {рабочих дня} many {рабочих дней} other {рабочего дня}}",
  "number.business hours":
    "{number} {value, plural, one {рабочий час} few {рабочих часа} many {рабочих часов} other {рабочего часа}}",
  // Signs of units do not inflect, so they stand as well after «за» as alone.
  "number.minutes": "{value, plural, other {{number} мин}}",
  "number.seconds": "{value, plural, other {{number} с}}",
  // Dots, not a dash, which could be taken for a minus; a unit after them agrees with the second number. Word joiners keep them on one line.
  "number.range": "{low}\u2060…\u2060{high}",
} as const satisfies Record<keyof typeof en, string>;
