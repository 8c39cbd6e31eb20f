import type { ledger as en } from "../en/ledger.ts";

/** The promise ledger: who promised what, and every kind of promise. */
export const ledger = {
  "ledger.makers.heading": "{touchpoint}, {maker}: {rate} di promesse mantenute, contro {all} nel complesso",
  "ledger.makers.heading.alike": "{touchpoint}: nessuno mantiene chiaramente meno degli altri",
  "ledger.makers.finding":
    "{maker}: mantenute {rate} (intervallo al 95\u202f%: {interval}; {due, plural, one {# promessa} other {# promesse}} a scadenza){over, select, none {} other {; promesse fatte con una probabilità inferiore a nove su dieci di essere mantenute, in base a quanto si sapeva allora: {over}}}.",
  "ledger.makers.note": "Le persone compaiono sotto pseudonimo, e solo nell’edizione interna.",
  "ledger.makers.all": "tutti: {rate}",
  "ledger.makers.kept": "mant.",
  "ledger.makers.due": "scad.",
  "ledger.kinds.heading":
    "{promises, plural, one {# promessa} other {# promesse}} nel registro, di cui {vague, plural, =0 {nessuna troppo vaga} one {# troppo vaga} other {# troppo vaghe}} per essere giudicate",
  "ledger.kinds.finding":
    "{due, plural, one {# è giunta} other {# sono giunte}} a scadenza. Una promessa senza un livello, un giorno o un prezzo non si può né mantenere né disattendere; la sua quota compare accanto a ogni tasso di mantenimento.",
  "ledger.kinds.note":
    "Esplicita: una pubblicità, una data comunicata. Regola: un impegno permanente, come un livello di servizio. Implicita: ciò che suggerisce un’indicazione di disponibilità. Propria: ciò che ha chiesto il cliente. Qui conta ciò che era promesso quando il cliente si è impegnato.",
} as const satisfies Record<keyof typeof en, string>;
