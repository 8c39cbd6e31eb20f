import type { touchpoint as en } from "../en/touchpoint.ts";

/** What the pages of a touchpoint and of a stage say first. */
export const touchpoint = {
  "touchpoint.finding":
    "Mantenute: {rate} su {promises, plural, one {# promessa} other {# promesse}} ({interval}).",
  "touchpoint.title":
    "{touchpoint}: {rate} di promesse mantenute{month, select, none {} other { (mese chiaramente più basso: {month})}}",
  "touchpoint.title.unmeasured": "{touchpoint}: nessuno lo misura",
  "touchpoint.title.nothing due": "{touchpoint}: nessuna promessa è ancora giunta a scadenza",
  "touchpoint.summary":
    "Su {due, plural, one {# promessa giunta} other {# promesse giunte}} a scadenza, superate o mantenute: {kept} (intervallo al 95\u202f%: {interval}); disattese: {broken}.",
  "touchpoint.durations":
    "Valori mediani delle promesse adempiute: tempo promesso {promised}, attesa effettiva {actual}.",
  "touchpoint.last":
    "Rispetto all’ultima indicazione data ai clienti, dopo che l’azienda ha spostato le sue promesse, mantenute: {rate} ({interval}); le due cose non si mescolano mai.",
  "touchpoint.unknown":
    "{unknown, plural, one {Di un’altra promessa l’esito è ignoto: tasso di mantenimento {low} se fosse disattesa, {high} se fosse mantenuta} other {Di altre # promesse l’esito è ignoto: tasso di mantenimento {low} se fossero tutte disattese, {high} se fossero tutte mantenute}}.",
  "touchpoint.measurable.all": "Ogni promessa ha un obiettivo misurabile.",
  "touchpoint.measurable.some": "Promesse con un obiettivo misurabile: {share}.",
  "touchpoint.void":
    "{void, plural, one {# promessa è annullata e non rientra in nessuna quota: il cliente l’ha disdetta o ha rinunciato} other {# promesse sono annullate e non rientrano in nessuna quota: il cliente le ha disdette o ha rinunciato}} prima della scadenza.",
  "touchpoint.void.all silent":
    "{void, plural, one {# promessa è annullata e non rientra in nessuna quota: disdetta} other {# promesse sono annullate e non rientrano in nessuna quota: disdette}} prima della scadenza; la fonte non dice da chi, quindi qualcuna potrebbe essere stata disattesa dall’azienda.",
  "touchpoint.void.some silent":
    "{void, plural, one {# promessa è annullata e non rientra in nessuna quota: disdetta} other {# promesse sono annullate e non rientrano in nessuna quota: disdette}} prima della scadenza; per {silent, number} di queste la fonte non dice da chi, quindi qualcuna potrebbe essere stata disattesa dall’azienda.",
  "touchpoint.withheld":
    "Oscurati, perché si basano, essi stessi o ciò che se ne potrebbe ricavare, su meno di {customers, plural, one {# cliente} other {# clienti}}: {values}.",
  // A dimension and its values that are withheld: `region North, South`.
  "touchpoint.withheld.values": "{dimension}: {values}",
  "touchpoint.unmeasured":
    "Qui non si può dire se i clienti abbiano avuto ciò che si aspettavano: {lacks}. {known, select, none {Non è registrato nulla} other {Si sa comunque: {known}}}.",
  "touchpoint.lacks promise": "nessuna promessa propria",
  "touchpoint.nothing due":
    "Qui ci sono promesse, ma nessuna è ancora giunta a scadenza: nessuna si può giudicare.{known, select, none {} other { Si sa comunque: {known}.}}",
  "touchpoint.known.touches": "{touches, plural, one {# contatto registrato} other {# contatti registrati}}",
  "touchpoint.known.touches, each":
    "{touches, plural, one {# contatto registrato} other {# contatti registrati, ciascuno in un percorso diverso}}",
  "touchpoint.known.journeys": "{journeys, plural, one {# percorso} other {# percorsi}}",
  "touchpoint.known.rating":
    "voto medio {rating} ({interval}), {answers, plural, one {# risposta} other {# risposte}} di clienti interpellati in proposito, con o senza un contatto",
  "touchpoint.wanted.promise":
    "una promessa propria: che cosa il cliente può aspettarsi qui, ed entro quando; un nuovo giorno per una promessa fatta in un altro punto di contatto è una versione di quella promessa e si giudica là",
  "touchpoint.wanted.outcome": "un esito: che cosa è accaduto, e quando",
  "touchpoint.wanted.voice": "una voce: qualcuno a cui sia stato chiesto com’è andata",
  "touchpoint.stage.title": "{stage}: {rate} dei percorsi incontra una promessa disattesa",
  "touchpoint.stage.title.unmeasured": "{stage}: nessuno misura questa fase",
  "touchpoint.stage.summary":
    "Su {journeys, plural, one {# percorso} other {# percorsi}} con una promessa giudicata in questa fase, con almeno una disattesa: {rate} (intervallo al 95\u202f%: {interval}).",
  "touchpoint.stage.measured":
    "{measured, plural, =0 {Nessun punto di contatto su {all, number} è misurato} one {# punto di contatto su {all, number} è misurato} other {# punti di contatto su {all, number} sono misurati}}.",
  "touchpoint.stage.measured, all":
    "{all, plural, one {Il suo unico punto di contatto è misurato} other {Tutti i suoi # punti di contatto sono misurati}}.",
  "touchpoint.stage.nothing":
    "Per questa fase l’azienda non indica nessun punto di contatto: non se ne sa nulla.",
  "touchpoint.stage.unmeasured":
    "Nessun punto di contatto di questa fase ha sia una promessa sia un esito registrati: non si sa se i clienti abbiano avuto ciò che si aspettavano. È una lacuna nei dati, non una buona notizia.",
} as const satisfies Record<keyof typeof en, string>;
