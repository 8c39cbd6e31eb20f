import type { find as en } from "../en/find.ts";

/** Search over the site, and the ways from a page to the explorer. */
export const find = {
  "find.title": "Cerca",
  "find.lead": "Tutto ciò per cui questo sito ha una pagina, una figura o una definizione.",
  "find.label": "Che cosa cerchi?",
  "find.found":
    "{count, plural, =0 {Nessun risultato. Prova un’altra parola.} one {# risultato} other {# risultati}}",
  "find.stages": "Fasi e punti di contatto",
  "find.figures": "Figure",
  "find.metrics": "Indicatori",
  "find.pages": "Pagine",
  "find.explore": "Esplora queste promesse per mese, regione, cliente e canale",
  "find.explore.all": "Esplora tutte le promesse per mese, punto di contatto, regione, cliente e canale",
} as const satisfies Record<keyof typeof en, string>;
