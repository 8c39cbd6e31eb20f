import type { months as en } from "../en/months.ts";

/** The kept rate month by month. */
export const months = {
  "months.heading": "El peor mes fue {month}, con un cumplimiento del {rate}",
  "months.heading, none apart": "Ningún mes queda claramente por debajo de los demás",
  "months.finding":
    "Desde un cumplimiento del {best} en {best_month} hasta el {worst} de {worst_month} (intervalo del 95\u202f%: {interval}).",
  "months.note":
    "Cada promesa pertenece al mes en que venció. La banda es el intervalo del 95\u202f%. Hueco: un mes que no ha terminado o que tiene menos de la décima parte de las promesas de un mes normal; un triángulo queda por debajo del gráfico. Barras: promesas vencidas.",
  "months.column.month": "Mes de vencimiento",
  "months.column.kept": "Cumplidas",
  "months.column.due": "Promesas vencidas",
} as const satisfies Record<keyof typeof en, string>;
