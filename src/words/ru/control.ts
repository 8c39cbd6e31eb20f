import type { control as en } from "../en/control.ts";

/** Whether and since when a kept rate changed. */
export const control = {
  "control.heading, none": "Устойчивых изменений не видно",
  "control.heading, worse": "Стало хуже: сдерживали {before}, теперь {after} (перелом\u00a0— {month})",
  "control.heading, better": "Стало лучше: сдерживали {before}, теперь {after} (перелом\u00a0— {month})",
  "control.finding, none":
    "За {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}} ни одно деление на «до» и «после» не превышает того, что бывает случайно, с учётом того, что проверены все точки контакта.",
  "control.finding":
    "Доля сдержанных обещаний изменилась на {size} п.\u00a0п. (95%\u2011й доверительный интервал: {interval}); p = {p} с поправкой на все точки контакта сайта.",
  "control.note":
    "Обещания с неизвестным исходом во все месяцы считаются несдержанными. Серая полоса\u00a0— границы, в которых остаются обычные месяцы (карта индивидуальных значений, три стандартных отклонения); {signals, plural, =0 {ни один месяц за них не выходит} one {# месяц вне этих границ отмечен ромбом} few {# месяца вне этих границ отмечены ромбами} many {# месяцев вне этих границ отмечены ромбами} other {# месяца вне этих границ отмечены ромбами}}. Тонкая линия\u00a0— экспоненциально взвешенное среднее. Толстая линия\u00a0— уровни до и после перелома, если он есть.",
  "control.column.month": "Месяц срока",
  "control.column.rate": "Сдержано",
  "control.column.due": "Срок наступил",
  "control.column.centre": "Центр",
  "control.column.lower": "Нижняя граница",
  "control.column.upper": "Верхняя граница",
  "control.column.smoothed": "Взвешенное среднее",
} as const satisfies Record<keyof typeof en, string>;
