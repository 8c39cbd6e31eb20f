import type { months as en } from "../en/months.ts";

/** The kept rate month by month. */
export const months = {
  "months.heading": "Il mese chiaramente più basso: {month}, con {rate} di promesse mantenute",
  "months.heading, none apart": "Nessun mese è chiaramente sotto gli altri",
  "months.finding":
    "In {worst_month} è stato mantenuto {worst} delle promesse (intervallo al 95\u202f%: {interval}), contro {all} in tutto il periodo; il massimo, {best}, in {best_month}{hollow, select, yes { (mesi vuoti a parte)} other {}}.",
  "months.finding, none apart":
    "Promesse mantenute: minimo {worst} ({worst_month}; intervallo al 95\u202f%: {interval}), massimo {best} ({best_month}){hollow, select, yes {, mesi vuoti a parte} other {}}.",
  "months.lower still":
    "Ancora più in basso sta {month} con {rate}, ma non chiaramente sotto l’intero periodo.",
  "months.several": "più mesi",
  "months.note":
    "Ogni promessa appartiene al mese del suo giorno di scadenza. La banda è l’intervallo al 95\u202f%. Vuoto: un mese non ancora concluso o con meno di un decimo delle promesse di un mese consueto; un triangolo è sotto il grafico. Barre: promesse a scadenza. Quelle dall’esito ignoto sono escluse.",
  "months.note, worst":
    "Con l’etichetta: il più basso tra i mesi che stanno chiaramente al di sotto dell’intero periodo.",
  "months.column.month": "Mese di scadenza",
  "months.column.kept": "Mantenute",
  "months.column.due": "Promesse a scadenza",
} as const satisfies Record<keyof typeof en, string>;
