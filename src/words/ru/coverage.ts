import type { coverage as en } from "../en/coverage.ts";

/** Where a promise, an outcome and a voice are on record. */
export const coverage = {
  "coverage.heading":
    "Нельзя оценить {blind, number} из {all, plural, one {# точки} few {# точек} many {# точек} other {# точки}} контакта: {touchpoints}",
  "coverage.heading.all": "Для каждой точки контакта зафиксированы и обещание, и исход",
  "coverage.named": "«{touchpoint}»",
  "coverage.more": "{count, plural, one {ещё #} few {ещё #} many {ещё #} other {ещё #}}",
  "coverage.lasting":
    "Обещанный срок службы товара ({touchpoints}) оценивается по всей его службе: в обзоре это одно обещание на каждый проданный экземпляр, в реестр и в «Исследовать» оно не входит.",
  "coverage.finding":
    "В {blind, plural, one {# точке} few {# точках} many {# точках} other {# точки}} контакта не зафиксировано обещание или его исход; точек, о которых самих клиентов не спрашивали: {unheard, number}. Недовольство часто начинается там, куда никто не смотрит.",
  "coverage.note":
    "Закрашено\u00a0— данные есть. Пунктир\u00a0— данных нет. Обещание\u00a0— чего вправе ждать клиент; новый день для обещания, данного в другой точке контакта,\u00a0— это версия того обещания, и оценивается она там. Исход\u00a0— что произошло. Отзыв\u00a0— клиентов спросили именно об этой точке; не каждый вопрос просит оценки, а оценка всего пути не считается.",
} as const satisfies Record<keyof typeof en, string>;
