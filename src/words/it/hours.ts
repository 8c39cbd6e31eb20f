import type { hours as en } from "../en/hours.ts";

/** Whether what is promised around the clock is there around the clock. */
export const hours = {
  "hours.heading": "Ore {time}: {rate} di risposte entro il limite",
  "hours.heading, none": "In nessuna ora del giorno le risposte entro il limite sono chiaramente meno",
  "hours.finding":
    "{cases, plural, one {Su # caso, risposte entro il limite nell’arco di tutte le ore: {rate}.} other {Su # casi, risposte entro il limite nell’arco di tutte le ore: {rate}.}}",
  "hours.worst":
    "Fascia oraria peggiore: {worst_from}–{worst_to}, {worst} (intervallo al 95\u202f%: {interval}); fascia oraria migliore: {best_from}–{best_to}, {best}.",
  "hours.note":
    "Ora locale. Più il blu è pieno, più risposte sono arrivate entro il limite promesso; arancione con una croce: meno della metà. Vuoto: meno di {cases, plural, one {# caso} other {# casi}}, o nessuno. Il testo nomina solo le ore che in media ne contano almeno altrettanti al giorno.",
  "hours.column.day": "Giorno",
  "hours.column.hour": "Dalle (ora)",
  "hours.column.share": "Entro il limite",
  "hours.column.cases": "Casi",
} as const satisfies Record<keyof typeof en, string>;
