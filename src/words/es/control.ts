import type { control as en } from "../en/control.ts";

/** Whether and since when a kept rate changed. */
export const control = {
  "control.heading, none": "No destaca ningún cambio duradero",
  "control.heading, worse": "Peor desde {month}: cumplimiento del {before} antes y del {after} después",
  "control.heading, better": "Mejor desde {month}: cumplimiento del {before} antes y del {after} después",
  "control.finding, none":
    "En {months, plural, one {# mes} other {# meses}}, ninguna división en un antes y un después es mayor de lo que produce el azar, teniendo en cuenta que se examinaron todos los puntos de contacto.",
  "control.finding":
    "La tasa de cumplimiento varió en {size} puntos (intervalo del 95\u202f%: {interval}); p\u00a0{p}, corregida por todos los puntos de contacto del sitio.",
  "control.note":
    "Las promesas de resultado desconocido cuentan como no cumplidas, en todos los meses; por eso un mes puede quedar más abajo que en el gráfico que las deja fuera. Banda gris: límites entre los que se mantienen los meses normales (gráfico de valores individuales, tres desviaciones típicas); {signals, plural, =0 {ningún mes queda fuera} one {# mes queda fuera y se dibuja como rombo} other {# meses quedan fuera y se dibujan como rombos}}. Línea fina: media con ponderación exponencial. Línea gruesa: los niveles anterior y posterior al cambio, si destaca alguno.",
  "control.note, few": "Los meses en que vencieron menos de {least} quedan fuera.",
  "control.column.month": "Mes de vencimiento",
  "control.column.rate": "Cumplidas (desconocidas: no)",
  "control.column.due": "Vencidas, con desconocidas",
  "control.column.centre": "Centro",
  "control.column.lower": "Límite inferior",
  "control.column.upper": "Límite superior",
  "control.column.smoothed": "Media ponderada",
} as const satisfies Record<keyof typeof en, string>;
