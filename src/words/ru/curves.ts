import type { curves as en } from "../en/curves.ts";

/** How waits end as time goes on. */
export const curves = {
  "curves.promise.heading": "{share} обещаний исполнено за {time}",
  "curves.complaint.heading": "{share} жалоб решено за {time}",
  "curves.life.heading": "У {share} устройств первая неисправность возникла за {time}",
  "curves.promise.finding":
    "Из {subjects, plural, one {# обещания} few {# обещаний} many {# обещаний} other {# обещания}} за {time} исполнено {share} (95%\u2011й доверительный интервал: {interval}).",
  "curves.complaint.finding":
    "Из {subjects, plural, one {# жалобы} few {# жалоб} many {# жалоб} other {# жалобы}} за {time} решено {share} (95%\u2011й доверительный интервал: {interval}).",
  "curves.life.finding":
    "Из {subjects, plural, one {# устройства} few {# устройств} many {# устройств} other {# устройства}} в эксплуатации первая неисправность за {time} возникла у {share} (95%\u2011й доверительный интервал: {interval}).",
  "curves.meanwhile.failed": "К этому времени: отказ компании\u00a0— {share}.",
  "curves.meanwhile.released": "К этому времени: отмена клиентом\u00a0— {share}.",
  "curves.meanwhile.both":
    "К этому времени: отказ компании\u00a0— {failed}, отмена клиентом\u00a0— {released}.",
  "curves.note, complete":
    "Всё, что ещё открыто, считается открытым столько, сколько длилось наблюдение, и никак иначе; отмены и отказы учтены как конкурирующие исходы (метод Аалена\u00a0— Йохансена). Учтено только то, что можно проследить до конца кривой.",
  "curves.note, censored":
    "Всё, что ещё открыто, считается открытым столько, сколько длилось наблюдение, и никак иначе; отмены и отказы учтены как конкурирующие исходы (метод Аалена\u00a0— Йохансена). Учтены все случаи; ещё открытые выбывают, когда заканчиваются данные.",
  "curves.promise.note":
    "Доли здесь\u00a0— от всех этих обещаний и до конца кривой; доли исходов\u00a0— от обещаний с наступившим сроком, когда бы они ни завершились.",
  "curves.life.note, complete":
    "Устройство, у которого неисправности ещё не было, считается исправным столько, сколько оно работало и наблюдалось (метод Аалена\u00a0— Йохансена). Учтено только то, что можно проследить до конца кривой.",
  "curves.life.note, censored":
    "Устройство, у которого неисправности ещё не было, считается исправным столько, сколько оно работало и наблюдалось (метод Аалена\u00a0— Йохансена). Учтены все; исправные выбывают, когда заканчиваются данные или отправлена замена.",
  "curves.promised": "обещано: {time}",
  // How a wait ended: beside the end of each curve with its share, and in the table.
  "curves.end": "{cause} {share}",
  "curves.promise.fulfilled": "исполнено",
  "curves.promise.failed": "отказано",
  "curves.promise.released": "отменено",
  "curves.complaint.fulfilled": "решено",
  "curves.complaint.failed": "отказано",
  "curves.complaint.released": "отменено",
  "curves.life.fulfilled": "исполнено",
  "curves.life.failed": "первая неисправность",
  "curves.life.released": "отменено",
  "curves.column.cause": "Чем кончилось",
  "curves.column.time": "За время, {unit}",
  "curves.column.share": "Доля",
  "curves.column.open": "Ещё открыто",
  "curves.life.column.open": "Ещё без неисправностей",
  "curves.life.axis": "время работы, {unit}",
  "curves.complaint.axis": "от жалобы, {unit}",
} as const satisfies Record<keyof typeof en, string>;
