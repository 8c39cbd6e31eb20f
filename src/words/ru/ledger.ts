import type { ledger as en } from "../en/ledger.ts";

/** The promise ledger: who promised what, and every kind of promise. */
export const ledger = {
  "ledger.makers.heading": "{touchpoint}: {maker}\u00a0— сдержано {rate} обещаний, у всех вместе {all}",
  "ledger.makers.heading.alike": "{touchpoint}: никто не сдерживает явно меньше остальных",
  "ledger.makers.finding":
    "{maker}: сдержано {rate} (95%\u2011й доверительный интервал: {interval}; обещаний с наступившим сроком: {due, number}){over, select, none {} other {; {over} обещаний даны с шансом менее девяти из десяти, что их сдержат, судя по известному в тот момент}}.",
  "ledger.makers.finding.alike": "Меньше всего, но не явно: {finding}",
  "ledger.makers.note": "Люди обозначены псевдонимами и показаны только во внутренней сборке.",
  "ledger.makers.campaign": "«{campaign}»",
  "ledger.makers.all": "все: {rate}",
  "ledger.makers.kept": "сдержано",
  "ledger.makers.due": "всего",
  "ledger.kinds.heading":
    "{promises, plural, one {# обещание} few {# обещания} many {# обещаний} other {# обещания}} в реестре, слишком расплывчатых для оценки: {vague, number}",
  "ledger.kinds.finding":
    "Срок наступил у {due, plural, one {# обещания} few {# обещаний} many {# обещаний} other {# обещания}}. Обещание без уровня, дня или цены нельзя ни сдержать, ни нарушить; доля измеримых указана рядом с каждой долей сдержанных.",
  "ledger.kinds.note":
    "Если обещание потом изменилось, учитывается то, каким его знал клиент, когда принимал решение.",
  "ledger.kinds.explicit": "Явное: сказано прямо, как в рекламе или в названной дате.",
  "ledger.kinds.policy": "Правило: действует для всех, например уровень обслуживания.",
  "ledger.kinds.implied":
    "Подразумеваемое: не сказано, но следует из увиденного, например из слов «в наличии» рядом с товаром.",
  "ledger.kinds.own": "Запрос клиента: то, о чём он попросил сам, без ответного обещания.",
} as const satisfies Record<keyof typeof en, string>;
