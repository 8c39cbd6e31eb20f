import type { ledger as en } from "../en/ledger.ts";

/** The promise ledger: who promised what, and every kind of promise. */
export const ledger = {
  "ledger.makers.heading": "{touchpoint}, {maker}: {rate} di promesse mantenute, contro {all} nel complesso",
  "ledger.makers.heading.alike": "{touchpoint}: nessuno mantiene chiaramente meno degli altri",
  "ledger.makers.finding":
    "{maker}: mantenute {rate} (intervallo al 95\u202f%: {interval}; {due, plural, one {# promessa} other {# promesse}} a scadenza){over, select, none {} other {; promesse fatte con una probabilità inferiore a nove su dieci di essere mantenute, in base a quanto si sapeva allora: {over}}}.",
  "ledger.makers.finding.alike": "Il valore più basso, ma non in modo netto: {finding}",
  "ledger.makers.note": "Le persone compaiono sotto pseudonimo, e solo nell’edizione interna.",
  "ledger.makers.campaign": "«{campaign}»",
  "ledger.makers.all": "tutti: {rate}",
  "ledger.makers.kept": "mant.",
  "ledger.makers.due": "scad.",
  "ledger.kinds.heading":
    "{promises, plural, one {# promessa} other {# promesse}} nel registro, di cui {vague, plural, =0 {nessuna troppo vaga} one {# troppo vaga} other {# troppo vaghe}} per essere giudicate",
  "ledger.kinds.finding":
    "{due, plural, one {# è giunta} other {# sono giunte}} a scadenza. Una promessa senza un livello, un giorno o un prezzo non si può né mantenere né disattendere; la sua quota compare accanto a ogni tasso di mantenimento.",
  "ledger.kinds.note":
    "Se una promessa è stata cambiata in seguito, conta la versione che il cliente aveva quando si è impegnato.",
  "ledger.kinds.explicit": "Esplicita: detta apertamente, come in una pubblicità o con una data comunicata.",
  "ledger.kinds.policy": "Regola: vale per tutti, come un livello di servizio.",
  "ledger.kinds.implied":
    "Implicita: non detta, ma suggerita, come dalle parole «disponibile» accanto a un prodotto.",
  "ledger.kinds.own": "Propria: ciò che ha chiesto il cliente, senza una promessa in cambio.",
} as const satisfies Record<keyof typeof en, string>;
