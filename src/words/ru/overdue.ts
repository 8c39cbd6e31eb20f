import type { overdue as en } from "../en/overdue.ts";

/** Promises past due with nothing done. */
export const overdue = {
  "overdue.heading":
    "На конец месяца ({month}) {promises, plural, one {просрочено # обещание} few {просрочены # обещания} many {просрочено # обещаний} other {просрочено # обещания}}",
  "overdue.finding":
    "За месяц ({month}) {entered, plural, one {стало просроченным # обещание} few {стали просроченными # обещания} many {стали просроченными # обещаний} other {стали просроченными # обещания}}, {settled, plural, one {закрыто # просроченное} few {закрыты # просроченных} many {закрыто # просроченных} other {закрыто # просроченного}}{lapsed, plural, =0 {} other {; исход неизвестен теперь у #}}{old, plural, =0 {} one {; более 90 дней ждёт #} other {; более 90 дней ждут #}}.",
  "overdue.note":
    "Срок прошёл, и к концу месяца ничего не зафиксировано; бледный слой\u00a0— недавние, яркий\u00a0— давние. Обещание выбывает, когда исполнено, когда в нём отказано, когда его отменил клиент или когда так долго ничего не зафиксировано, что исход считается неизвестным.",
  "overdue.column.month": "Конец месяца",
  "overdue.column.stock": "Просрочено",
  "overdue.column.entered": "Стало просроченным",
  "overdue.column.left": "Закрыто",
  "overdue.column.lapsed": "Исход стал неизвестен",
} as const satisfies Record<keyof typeof en, string>;
