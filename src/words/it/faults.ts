import type { faults as en } from "../en/faults.ts";

/** Batches of a product with more of one fault than its other batches. */
export const faults = {
  // {product}, {batch} and {fault} are codes and names as the company writes them.
  "faults.cell": "{product} {batch}, {fault}",
  "faults.heading": "{cell}: guasti {ratio} volte più frequenti che negli altri lotti",
  "faults.heading, none": "Nessun lotto si guasta chiaramente più spesso degli altri",
  "faults.finding":
    "{cell}: {faults, plural, one {# guasto} other {# guasti}}, mentre per lo stesso tempo di uso se ne attendono {expected} (intervallo al 95\u202f% del rapporto: {interval}); combinazioni di lotto e guasto che risaltano: {worse, number} su {all}.",
  "faults.note":
    "Guasti per tempo di uso, a confronto con gli altri lotti dello stesso prodotto, avvicinati a 1 dove si sa poco (metodo empirico di Bayes). Molti guasti uguali indicano il prodotto, non il cliente.",
  "faults.picture.others": "come gli altri lotti",
  "faults.picture.ratio": "rapporto",
  "faults.picture.faults": "guasti",
  "faults.column.product": "Prodotto",
  "faults.column.batch": "Lotto",
  "faults.column.fault": "Guasto",
  "faults.column.faults": "Guasti",
  "faults.column.expected": "Attesi",
  "faults.column.ratio": "Rapporto",
  "faults.column.p": "p (Holm)",
} as const satisfies Record<keyof typeof en, string>;
