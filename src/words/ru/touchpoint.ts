import type { touchpoint as en } from "../en/touchpoint.ts";

/** What the pages of a touchpoint and of a stage say first. */
export const touchpoint = {
  "touchpoint.finding":
    "Сдержано {rate} из {promises, plural, one {# обещания} few {# обещаний} many {# обещаний} other {# обещания}} ({interval}).",
  "touchpoint.title":
    "{touchpoint}: сдержано {rate} обещаний{month, select, none {} other {, явно ниже всего\u00a0— {month}}}",
  "touchpoint.title.unmeasured": "{touchpoint}: никто этого не измеряет",
  "touchpoint.title.nothing due": "{touchpoint}: срок ещё ни одного обещания не наступил",
  "touchpoint.summary":
    "Из {due, plural, one {# обещания} few {# обещаний} many {# обещаний} other {# обещания}} с наступившим сроком {kept} сдержано или исполнено лучше обещанного (95%\u2011й доверительный интервал: {interval}), {broken} нарушено.",
  "touchpoint.durations":
    "У исполненных обещаний медиана обещанного срока\u00a0— {promised}, медиана ожидания\u00a0— {actual}.",
  "touchpoint.last":
    "Если считать от того, что клиентам сказали в последний раз, после переноса обещаний компанией, сдержано {rate} ({interval}); смешивать эти два числа нельзя.",
  "touchpoint.unknown":
    "Ещё для {unknown, plural, one {# обещания} few {# обещаний} many {# обещаний} other {# обещания}} исход неизвестен: если бы все они были нарушены, доля сдержанных составила бы {low}, а если бы все были сдержаны\u00a0— {high}.",
  "touchpoint.measurable.all": "У каждого обещания есть цель, которую можно измерить.",
  "touchpoint.measurable.some": "Цель, которую можно измерить, есть у {share} обещаний.",
  "touchpoint.void":
    "{void, plural, one {До наступления срока отменено # обещание: оно аннулировано и не входит} few {До наступления срока отменены # обещания: они аннулированы и не входят} many {До наступления срока отменено # обещаний: они аннулированы и не входят} other {До наступления срока отменено # обещания: они аннулированы и не входят}} ни в одну долю.",
  "touchpoint.void.all silent":
    "{void, plural, one {До наступления срока отменено # обещание: оно аннулировано и не входит} few {До наступления срока отменены # обещания: они аннулированы и не входят} many {До наступления срока отменено # обещаний: они аннулированы и не входят} other {До наступления срока отменено # обещания: они аннулированы и не входят}} ни в одну долю. Кто отменил, источник не сообщает, поэтому часть этих обещаний могла нарушить компания.",
  "touchpoint.void.some silent":
    "{void, plural, one {До наступления срока отменено # обещание: оно аннулировано и не входит} few {До наступления срока отменены # обещания: они аннулированы и не входят} many {До наступления срока отменено # обещаний: они аннулированы и не входят} other {До наступления срока отменено # обещания: они аннулированы и не входят}} ни в одну долю. Кто отменил, источник не сообщает в {silent, plural, one {# случае} few {# случаях} many {# случаях} other {# случая}}, поэтому часть этих обещаний могла нарушить компания.",
  "touchpoint.withheld":
    "Скрыто, потому что за этими значениями или за тем, что можно из них вывести, стоит менее {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}: {values}.",
  // A dimension and its values that are withheld: `region North, South`.
  "touchpoint.withheld.values": "{dimension}: {values}",
  "touchpoint.unmeasured":
    "Никто этого не измеряет: {lacks}. {known, select, none {Данных нет} other {Но известно: {known}}}.",
  "touchpoint.nothing due":
    "Обещания здесь даны, но срок ещё ни одного не наступил, поэтому судить о них рано.{known, select, none {} other { Но известно: {known}.}}",
  "touchpoint.known.touches":
    "{touches, plural, one {# зафиксированный контакт} few {# зафиксированных контакта} many {# зафиксированных контактов} other {# зафиксированного контакта}}",
  "touchpoint.known.touches, each":
    "{touches, plural, one {# зафиксированный контакт, каждый\u00a0— на отдельном пути клиента} few {# зафиксированных контакта, каждый\u00a0— на отдельном пути клиента} many {# зафиксированных контактов, каждый\u00a0— на отдельном пути клиента} other {# зафиксированного контакта, каждый\u00a0— на отдельном пути клиента}}",
  "touchpoint.known.journeys":
    "{journeys, plural, one {# путь клиента} few {# пути клиентов} many {# путей клиентов} other {# пути клиентов}}",
  "touchpoint.known.rating":
    "средняя оценка {rating} ({interval}) по {answers, plural, one {# ответу} few {# ответам} many {# ответам} other {# ответа}}",
  "touchpoint.wanted.promise": "обещание: чего и к какому времени здесь вправе ждать клиент",
  "touchpoint.wanted.outcome": "исход: что произошло и когда",
  "touchpoint.wanted.voice": "отзыв: клиентов спросили о впечатлении",
  "touchpoint.stage.title": "{stage}: нарушенное обещание встречается в {rate} путей клиентов",
  "touchpoint.stage.title.unmeasured": "{stage}: никто не измеряет этот этап",
  "touchpoint.stage.summary":
    "Из {journeys, plural, one {# пути} few {# путей} many {# путей} other {# пути}}, где на этом этапе оценено обещание, в {rate} нарушено хотя бы одно (95%\u2011й доверительный интервал: {interval}).",
  "touchpoint.stage.measured":
    "{all, plural, one {Измеряется {measured, number} из # точки} few {Измеряется {measured, number} из # точек} many {Измеряется {measured, number} из # точек} other {Измеряется {measured, number} из # точки}} контакта этапа.",
  "touchpoint.stage.measured, all":
    "{all, plural, =1 {Единственная точка контакта этапа измеряется} one {Измеряются все # точка контакта этапа} few {Измеряются все # точки контакта этапа} many {Измеряются все # точек контакта этапа} other {Измеряются все # точки контакта этапа}}.",
  "touchpoint.stage.nothing":
    "На этом этапе не названо ни одной точки контакта, поэтому о нём ничего не известно.",
  "touchpoint.stage.unmeasured":
    "Ни в одной точке контакта этого этапа не зафиксированы сразу и обещание, и исход, поэтому неизвестно, получили ли клиенты то, чего ждали. Это пробел в данных, а не хорошая новость.",
} as const satisfies Record<keyof typeof en, string>;
