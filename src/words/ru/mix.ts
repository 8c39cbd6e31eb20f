import type { mix as en } from "../en/mix.ts";

/** Whether a change in a total is other work or another mix of cases. */
export const mix = {
  "mix.region.hidden, worse":
    "Осторожно: внутри регионов обещания сдерживают реже ({rate} п.\u00a0п.), а в целом этого не видно",
  "mix.category.hidden, worse":
    "Осторожно: внутри категорий обещания сдерживают реже ({rate} п.\u00a0п.), а в целом этого не видно",
  "mix.channel.hidden, worse":
    "Осторожно: внутри каналов обещания сдерживают реже ({rate} п.\u00a0п.), а в целом этого не видно",
  "mix.tier.hidden, worse":
    "Осторожно: внутри групп клиентов по статусу обещания сдерживают реже ({rate} п.\u00a0п.), а в целом этого не видно",
  "mix.region.hidden, better":
    "Осторожно: внутри регионов обещания сдерживают чаще ({rate} п.\u00a0п.), а в целом этого не видно",
  "mix.category.hidden, better":
    "Осторожно: внутри категорий обещания сдерживают чаще ({rate} п.\u00a0п.), а в целом этого не видно",
  "mix.channel.hidden, better":
    "Осторожно: внутри каналов обещания сдерживают чаще ({rate} п.\u00a0п.), а в целом этого не видно",
  "mix.tier.hidden, better":
    "Осторожно: внутри групп клиентов по статусу обещания сдерживают чаще ({rate} п.\u00a0п.), а в целом этого не видно",
  "mix.region.moved":
    "Изменение на {total} п.\u00a0п., из них {mix} п.\u00a0п.\u00a0— другая структура регионов",
  "mix.category.moved":
    "Изменение на {total} п.\u00a0п., из них {mix} п.\u00a0п.\u00a0— другая структура категорий",
  "mix.channel.moved":
    "Изменение на {total} п.\u00a0п., из них {mix} п.\u00a0п.\u00a0— другая структура каналов",
  "mix.tier.moved":
    "Изменение на {total} п.\u00a0п., из них {mix} п.\u00a0п.\u00a0— другая структура клиентов по статусу",
  // {before} and {after} are months or spans of months: `January 2018 to June 2018`.
  "mix.finding":
    "Сравнение периодов ({before} и {after}): доля сдержанных изменилась в целом на {total} п.\u00a0п., при неизменной структуре\u00a0— на {rate} п.\u00a0п. (95%\u2011й доверительный интервал: {interval}), из-за изменения структуры\u00a0— на {mix} п.\u00a0п.",
  "mix.span": "{from}\u00a0— {to}",
  "mix.note":
    "Обещания с неизвестным исходом считаются несдержанными. Эффект доли и эффект структуры в сумме дают общее изменение (Китагава, 1955). Они расходятся, когда общая доля меняется в одну сторону или не меняется, а при неизменной структуре явно меняется в другую.",
  "mix.column.dimension": "Структура",
  "mix.column.before": "До",
  "mix.column.after": "После",
  "mix.column.total": "Всего",
  "mix.column.rate": "Эффект доли",
  "mix.column.mix": "Эффект структуры",
  "mix.column.apart": "Расходятся",
  "mix.apart.yes": "да",
  "mix.apart.no": "нет",
} as const satisfies Record<keyof typeof en, string>;
