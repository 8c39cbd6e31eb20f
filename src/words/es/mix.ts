import type { mix as en } from "../en/mix.ts";

/** Whether a change in a total is other work or another mix of cases. */
export const mix = {
  "mix.region.hidden, worse":
    "Atención: dentro de cada región las promesas se cumplen menos ({rate} puntos), y el total lo oculta",
  "mix.category.hidden, worse":
    "Atención: dentro de cada categoría las promesas se cumplen menos ({rate} puntos), y el total lo oculta",
  "mix.channel.hidden, worse":
    "Atención: dentro de cada canal las promesas se cumplen menos ({rate} puntos), y el total lo oculta",
  "mix.tier.hidden, worse":
    "Atención: dentro de cada nivel de cliente las promesas se cumplen menos ({rate} puntos), y el total lo oculta",
  "mix.region.hidden, better":
    "Atención: dentro de cada región las promesas se cumplen más ({rate} puntos), y el total lo oculta",
  "mix.category.hidden, better":
    "Atención: dentro de cada categoría las promesas se cumplen más ({rate} puntos), y el total lo oculta",
  "mix.channel.hidden, better":
    "Atención: dentro de cada canal las promesas se cumplen más ({rate} puntos), y el total lo oculta",
  "mix.tier.hidden, better":
    "Atención: dentro de cada nivel de cliente las promesas se cumplen más ({rate} puntos), y el total lo oculta",
  "mix.region.moved":
    "Tasa de cumplimiento: {total} puntos, de ellos {mix} por otra composición por regiones",
  "mix.category.moved":
    "Tasa de cumplimiento: {total} puntos, de ellos {mix} por otra composición por categorías",
  "mix.channel.moved":
    "Tasa de cumplimiento: {total} puntos, de ellos {mix} por otra composición por canales",
  "mix.tier.moved":
    "Tasa de cumplimiento: {total} puntos, de ellos {mix} por otra composición por niveles de cliente",
  // {before} and {after} are months or spans of months: `de enero de 2018 a junio de 2018`.
  "mix.finding":
    "Antes: {before}; después: {after}. La tasa de cumplimiento varió en {total} puntos en total: {rate} puntos con la misma composición (intervalo del 95\u202f%: {interval}) y {mix} puntos porque cambió la composición.",
  "mix.span": "de {from} a {to}",
  "mix.note":
    "Las promesas de resultado desconocido cuentan como no cumplidas. Los efectos de tasa y de composición suman el total antes de redondearse (Kitagawa 1955). Son opuestos cuando el total se mueve en un sentido, o no se mueve, mientras que la tasa con la misma composición se mueve claramente en el otro.",
  "mix.column.dimension": "Composición por",
  "mix.column.before": "Antes",
  "mix.column.after": "Después",
  "mix.column.total": "Total",
  "mix.column.rate": "Efecto de tasa",
  "mix.column.mix": "Efecto de composición",
  "mix.column.apart": "Opuestos",
  "mix.apart.yes": "sí",
  "mix.apart.no": "no",
} as const satisfies Record<keyof typeof en, string>;
