import type { months as en } from "../en/months.ts";

/** The kept rate month by month. */
export const months = {
  "months.heading": "El mes claramente más bajo fue {month}, con un cumplimiento del {rate}",
  "months.heading, none apart": "Ningún mes queda claramente por debajo de los demás",
  "months.finding":
    "En {worst_month} se cumplió el {worst} (intervalo del 95\u202f%: {interval}), frente al {all} de todo el periodo; el máximo fue el {best} de {best_month}{hollow, select, yes { (sin contar los meses huecos)} other {}}.",
  "months.finding, none apart":
    "El cumplimiento más bajo fue el {worst} de {worst_month} (intervalo del 95\u202f%: {interval}) y el más alto, el {best} de {best_month}{hollow, select, yes { (sin contar los meses huecos)} other {}}.",
  "months.lower still":
    "Más bajo aún está {month}, con el {rate}, aunque no claramente por debajo de todo el periodo.",
  "months.several": "varios meses",
  "months.note":
    "Cada promesa pertenece al mes en que venció. La banda es el intervalo del 95\u202f%. Hueco: un mes que no ha terminado o que tiene menos de la décima parte de las promesas de un mes normal; un triángulo queda por debajo del gráfico. Barras: promesas vencidas. Las de resultado desconocido quedan fuera.",
  "months.note, worst":
    "Con etiqueta: el más bajo de los meses que quedan claramente por debajo de todo el periodo.",
  "months.column.month": "Mes de vencimiento",
  "months.column.kept": "Cumplidas",
  "months.column.due": "Promesas vencidas",
} as const satisfies Record<keyof typeof en, string>;
