import type { values as en } from "../en/values.ts";

/** The kept rate by region, category, channel or tier. */
export const values = {
  "values.region": "Regione",
  "values.category": "Categoria",
  "values.channel": "Canale",
  "values.tier": "Fascia",
  "values.region.heading, none": "Nessuna regione è chiaramente sotto le altre",
  "values.category.heading, none": "Nessuna categoria è chiaramente sotto le altre",
  "values.channel.heading, none": "Nessun canale è chiaramente sotto gli altri",
  "values.tier.heading, none": "Nessuna fascia è chiaramente sotto le altre",
  // {worst} is the name of one, {all} how many there are.
  "values.region.heading":
    "Risultato peggiore: {worst}; {worse, plural, one {# regione su {all} è} other {# regioni su {all} sono}} chiaramente sotto le altre",
  "values.category.heading":
    "Risultato peggiore: {worst}; {worse, plural, one {# categoria su {all} è} other {# categorie su {all} sono}} chiaramente sotto le altre",
  "values.channel.heading":
    "Risultato peggiore: {worst}; {worse, plural, one {# canale su {all} è} other {# canali su {all} sono}} chiaramente sotto gli altri",
  "values.tier.heading":
    "Risultato peggiore: {worst}; {worse, plural, one {# fascia su {all} è} other {# fasce su {all} sono}} chiaramente sotto le altre",
  "values.finding":
    "{worst}: mantenute {rate} (intervallo al 95\u202f%: {interval}; {due} a scadenza), contro {overall} nel complesso.",
  "values.finding, none":
    "Il valore più basso, ma senza una differenza chiara: {worst}, mantenute {rate} (intervallo al 95\u202f%: {interval}; {due} a scadenza), contro {overall} nel complesso.",
  "values.finding, equal":
    "Nulla risalta: il valore più basso, {worst}, ha mantenute {rate} ({due} a scadenza), quanto l’insieme.",
  "values.drawn":
    "{drawn, plural, =0 {Nessun valore disegnato ha} one {È disegnato il valore più basso con} other {Sono disegnati i # valori più bassi con}} almeno {least} promesse a scadenza; nella tabella della pagina ci sono {all, plural, =2 {entrambi} other {tutti e #}}.",
  "values.note":
    "Rombo: chiaramente peggio di tutti gli altri; cerchio pieno: chiaramente meglio; vuoto: nessuna differenza chiara, con la correzione di Holm per {comparisons, plural, one {# confronto} other {# confronti}}.",
  "values.few":
    "È vuoto anche ciò che si basa su meno di {least, number} casi, troppo pochi per un giudizio.",
  "values.beyond": "Una freccia indica ciò che sta oltre l’asse.",
  // Inside the picture: the line of all, and the headings of the numbers at its right.
  "values.all": "totale: {rate}",
  "values.picture.kept": "mant.",
  "values.picture.due": "scad.",
  "values.column.kept": "Mantenute",
  "values.column.due": "Promesse a scadenza",
  "values.column.difference": "Disattese in più degli altri",
  "values.column.p": "p (Holm)",
  "values.column.standing": "Rispetto agli altri",
  "values.standing.worse": "peggio",
  "values.standing.better": "meglio",
  "values.standing.no clear difference": "nessuna differenza chiara",
  "values.standing.too few": "troppo pochi per giudicare",
} as const satisfies Record<keyof typeof en, string>;
