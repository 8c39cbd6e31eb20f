import type { journey as en } from "../en/journey.ts";

/** The journey in one picture, and its stages side by side. */
export const journey = {
  "journey.heading":
    "«{touchpoint}»: {rate} di promesse disattese{when, select, since {, in aumento da {month}} most {, soprattutto in {month}} other {}}{points, select, none {} other {; quelle in ritardo ricevono {points} punti in meno}}",
  "journey.heading.nobody": "In questo percorso nessuno misura una promessa",
  "journey.finding":
    "Su {due, plural, one {# promessa giunta} other {# promesse giunte}} a scadenza, disattese: {broken} (intervallo al 95\u202f%: {interval}){exceeded, select, none {} other {, superate: {exceeded}}}{month, select, none {.} other {; disattese in {month}: {worst}.}}",
  "journey.finding.change":
    "Mantenute: {before} prima di {month}, {after} da allora (intervallo al 95\u202f% della variazione: {interval}).",
  "journey.finding.felt":
    "Voto dei clienti, su {most}: {intime} se la promessa è puntuale, {late} se è in ritardo.",
  "journey.finding.nobody": "Nessun punto di contatto ha sia una promessa sia un esito registrati.",
  "journey.note":
    "La linea è ciò che è stato promesso ai clienti. Blu, da un lato: la quota di promesse adempiute nettamente meglio. Arancione, dall’altro: la quota disattesa, con il suo intervallo al 95\u202f%. Più spessa è la barra, più clienti passano. Tratteggio: non giudicato. {measured, plural, one {È misurato # punto di contatto} other {Sono misurati # punti di contatto}} su {all, number}{pending, plural, =0 {} one {, in # nulla è ancora a scadenza} other {, in # nulla è ancora a scadenza}}{blind, plural, =0 {} one {, in # manca la promessa o il suo esito} other {, in # manca la promessa o il suo esito}}. Pesa di più dove la quota disattesa, moltiplicata per i punti di voto persi con il ritardo, è maggiore. ● e ◆ sono i voti medi dei percorsi in cui la promessa fatta lì è stata adempiuta in tempo o in ritardo, ovunque siano stati chiesti. Un quadrato è la media delle risposte a una domanda posta in quel punto, collocata sulla propria scala; il numero dopo “/” è il massimo di quella scala. Tutte le quote si riferiscono alle promesse giunte a scadenza; «mantenute» nella figura comprende anche le superate.",
  // Each line of it stands under the one before, in the picture.
  "journey.remark": "pesa di più:\n{rate} in\n{month}",
  "missing.no promise": "nessuna promessa",
  "missing.no outcome": "nessun esito",
  "missing.no touchpoint": "nessun punto di contatto",
  "missing.nothing due yet": "nulla a scadenza",
  "missing.nobody asked": "nessuno interpellato",
  "journey.stages.heading": "Fase «{stage}»: {rate} dei percorsi incontra una promessa disattesa",
  "journey.stages.heading.nobody": "Nessuna fase si può ancora giudicare",
  "journey.stages.finding":
    "Intervallo al 95\u202f%: {interval}. Le fasi si confrontano in base alla quota di percorsi che hanno incontrato almeno una promessa disattesa, così che una fase che promette di più non ne sia penalizzata.",
  "journey.stages.finding.nobody": "In nessuna fase ci sono sia una promessa sia un esito.",
  "journey.stages.note": "Un trattino significa che nessuno misura, non che nulla sia andato storto.",
} as const satisfies Record<keyof typeof en, string>;
