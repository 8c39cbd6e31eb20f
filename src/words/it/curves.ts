import type { curves as en } from "../en/curves.ts";

/** How waits end as time goes on. */
export const curves = {
  "curves.promise.heading": "Promesse adempiute entro {time}: {share}",
  "curves.complaint.heading": "Reclami risolti entro {time}: {share}",
  "curves.life.heading": "Primo guasto entro {time}: {share} degli apparecchi",
  "curves.promise.finding":
    "Su {subjects, plural, one {# promessa} other {# promesse}}, adempiute entro {time}: {share} (intervallo al 95\u202f%: {interval}).",
  "curves.complaint.finding":
    "Su {subjects, plural, one {# reclamo} other {# reclami}}, risolti entro {time}: {share} (intervallo al 95\u202f%: {interval}).",
  "curves.life.finding":
    "Su {subjects, plural, one {# apparecchio in uso} other {# apparecchi in uso}}, hanno avuto il primo guasto entro {time}: {share} (intervallo al 95\u202f%: {interval}).",
  "curves.meanwhile.failed": "Fino ad allora, rifiuti da parte dell’azienda: {share}.",
  "curves.meanwhile.released": "Fino ad allora, disdette da parte del cliente: {share}.",
  "curves.meanwhile.both":
    "Fino ad allora, rifiuti da parte dell’azienda: {failed}; disdette da parte del cliente: {released}.",
  "curves.note, complete":
    "Ciò che è ancora aperto conta come aperto per il tempo in cui è stato seguito, e nient’altro; disdette e rifiuti sono eventi concorrenti (Aalen–Johansen). È incluso solo ciò che si è potuto seguire fino al termine della curva.",
  "curves.note, censored":
    "Ciò che è ancora aperto conta come aperto per il tempo in cui è stato seguito, e nient’altro; disdette e rifiuti sono eventi concorrenti (Aalen–Johansen). Sono inclusi tutti i casi; quelli ancora aperti escono dalla curva dove finiscono i dati.",
  "curves.promise.note":
    "Le sue quote si riferiscono a tutte queste promesse, fino al termine della curva; quelle degli esiti alle promesse a scadenza, in qualunque momento siano finite.",
  "curves.life.note, complete":
    "Ciò che non ha ancora avuto guasti conta come senza guasto per il tempo in cui è stato in uso e registrato (Aalen–Johansen). È incluso solo ciò che si è potuto seguire fino al termine della curva.",
  "curves.life.note, censored":
    "Ciò che non ha ancora avuto guasti conta come senza guasto per il tempo in cui è stato in uso e registrato (Aalen–Johansen). Sono inclusi tutti; quelli senza guasto escono dalla curva dove finiscono i dati o quando è stato spedito un sostituto.",
  "curves.promised": "promesso: {time}",
  // How a wait ended: beside the end of each curve with its share, and in the table.
  "curves.end": "{cause} {share}",
  "curves.promise.fulfilled": "adempiute",
  "curves.promise.failed": "rifiutate",
  "curves.promise.released": "disdette",
  "curves.complaint.fulfilled": "risolti",
  "curves.complaint.failed": "respinti",
  "curves.complaint.released": "ritirati",
  "curves.life.fulfilled": "adempiuti",
  "curves.life.failed": "primo guasto",
  "curves.life.released": "disdetti",
  "curves.column.cause": "Conclusione",
  "curves.column.time": "Entro, {unit}",
  "curves.column.share": "Quota",
  "curves.column.open": "Ancora aperti dopo",
  "curves.life.column.open": "Senza guasti dopo",
  "curves.life.axis": "tempo di uso, {unit}",
  "curves.complaint.axis": "dal reclamo, {unit}",
} as const satisfies Record<keyof typeof en, string>;
