import type { paths as en } from "../en/paths.ts";

/** The ways that journeys take from touchpoint to touchpoint. */
export const paths = {
  "paths.title": "Tragitti dei percorsi",
  "paths.short": "Tragitti",
  "paths.none": "Nessun percorso registrato",
  "paths.none.meaning":
    "Un tragitto è fatto di contatti che indicano il loro percorso; qui non ce ne sono, o sono troppo pochi per mostrarli.",
  "paths.step": "{from} → {to}",
  "paths.loop": "{touchpoint} ⇄ {other}",

  "paths.graph.heading":
    "Gli abbandoni sono più frequenti nel punto «{touchpoint}»: {rate} dei percorsi che ci arrivano finisce lì con una promessa mai adempiuta",
  "paths.graph.finding":
    "Su {closed, plural, one {# percorso arrivato} other {# percorsi arrivati}} a «{touchpoint}» e lì non più in corso, finiti in quel punto con una promessa mai adempiuta: {rate} (intervallo al 95\u202f%: {interval}). In totale, su {journeys, plural, one {# percorso non in corso} other {# percorsi non in corso}}, abbandonati in un punto qualsiasi: {all} (intervallo al 95\u202f%: {allInterval}).",
  "paths.graph.heading.whole":
    "{journeys, plural, one {# percorso} other {# percorsi}}: di nessuno si sa che sia stato abbandonato",
  "paths.graph.finding.whole":
    "{journeys, plural, one {# percorso registrato} other {# percorsi registrati}}, con {steps, plural, one {# tipo di passaggio} other {# tipi di passaggio}} da un punto di contatto all’altro.",
  "paths.graph.note":
    "Ogni arco è un passaggio diretto da un punto di contatto a un altro: da un lato della linea in avanti nell’ordine del percorso, dall’altro all’indietro, come indicato. La larghezza, e la percentuale accanto, dicono quale quota di tutti i percorsi passa di lì almeno una volta; dove c’è posto, segue il tempo mediano tra i due. Un arco senza numero non ha posto nemmeno per la quota: nella tabella della pagina ci sono tutti. Arancione, tratteggiato dove l’arco è abbastanza largo, con ◆: i percorsi che passano di lì incontrano una promessa disattesa più spesso di tutti gli altri, di almeno {points} punti e in modo netto (con la correzione di Holm per tutti i passaggi); blu: meno spesso, di altrettanto; grigio: né l’uno né l’altro. Su tutti i percorsi, ne incontra una: {broken}. Un percorso è abbandonato (×) dove finisce benché una promessa fatta non sia mai stata adempiuta; quello che aspetta ancora qualcosa è in corso e non conta. Gli abbandoni sono mostrati a partire da {least} di chi arriva a un punto di contatto.",
  "paths.graph.note.left out":
    "Non disegnati: {kinds, plural, one {# tipo di passaggio seguito} other {# tipi di passaggio seguiti}} da meno di {threshold} dei percorsi; insieme, {share} di tutti i passaggi. Nella tabella della pagina ci sono tutti.",
  "paths.graph.note.back":
    "Su {steps, plural, one {# passaggio} other {# passaggi}}, {back, plural, one {# torna} other {# tornano}} a un punto di contatto precedente.",
  "paths.graph.arc": "{share}\n{time}",
  "paths.graph.arc, worse": "◆ {share}\n{time}",
  "paths.graph.at once": "subito",
  "paths.graph.forward": "Avanti",
  "paths.graph.back": "Indietro",
  "paths.graph.to the left": "◂ indietro",
  "paths.graph.to the right": "avanti ▸",
  "paths.graph.begin": "Inizi",
  "paths.graph.come": "Arrivi",
  "paths.graph.drop out": "Abbandoni",
  "paths.graph.comes": "arrivi: {share}",
  "paths.graph.dropped": "× {share}",

  "paths.frequent.heading":
    "{share} dei percorsi segue il tragitto più frequente{other, select, none {} other {, e {other} uno dei molti rari}}",
  "paths.frequent.finding":
    "{journeys, plural, one {# percorso} other {# percorsi}} su {all, number}: {way}. Tra quelli giudicati, con una promessa disattesa: {broken} (intervallo al 95\u202f%: {interval}); dal primo contatto all’ultimo (mediana): {time}.",
  "paths.frequent.note":
    "Una visita a un punto di contatto conta una volta sola, per quanti contatti abbia. Grigio: punti di contatto di una sequenza dichiarata dall’azienda; con il bordo: gli altri; ↺: il percorso c’era già stato. A destra: tra i percorsi con una promessa giudicabile, la quota di quelli che ne hanno incontrata una disattesa, con l’intervallo al 95\u202f%; la linea, dove c’è, indica tutti i percorsi. ◆ e blu: più spesso e meno spesso di tutti gli altri, di almeno {points} punti e in modo netto (con la correzione di Holm). I tragitti più frequenti sono riportati uno per uno, tutti gli altri insieme nell’ultima riga della tabella della pagina, così che la somma dia tutti i percorsi.",
  "paths.broken.heading":
    "Dove le promesse si disattendono di più: {rate} dei percorsi che fanno {steps, plural, one {questa sola visita} other {queste # visite}}",
  "paths.broken.finding":
    "Tragitto: {way}. Su {judged, plural, one {# percorso giudicato} other {# percorsi giudicati}}, con una promessa disattesa: {rate} (intervallo al 95\u202f%: {interval}); su tutti i percorsi: {all}.",
  "paths.broken.note":
    "Tra i tragitti riportati uno per uno, quelli i cui percorsi incontrano una promessa disattesa più spesso di tutti gli altri, di almeno {points} punti e in modo netto (con la correzione di Holm); prima i più sicuri, per il limite inferiore dell’intervallo.",
  "paths.rows.journeys": "percorsi",
  "paths.rows.share": "dei percorsi",
  "paths.rows.broken": "con promessa disattesa",
  "paths.rows.worse": "◆ {rate}",
  "paths.rows.with interval": "{rate} ({interval})",
  "paths.rows.return": "↺ {touchpoint}",
  "paths.rows.all": "tutti",
  "paths.rows.other": "tutti gli altri tragitti",

  "paths.loops.heading": "{rate} dei percorsi torna a un punto di contatto dove era già stato",
  "paths.loops.finding":
    "Intervallo al 95\u202f%: {interval}, su {journeys, plural, one {# percorso} other {# percorsi}}. L’andirivieni più frequente è {pair}: {times, plural, one {# volta} other {# volte}}, in {some, plural, one {# percorso} other {# percorsi}}.",
  "paths.loops.finding.none":
    "Intervallo al 95\u202f%: {interval}, su {journeys, plural, one {# percorso} other {# percorsi}}. Nessuno va e torna direttamente tra due punti di contatto.",
  "paths.loops.note":
    "Andirivieni: da un punto di contatto a un altro e subito indietro. Contatti consecutivi nello stesso punto sono una visita sola e non un ritorno. L’intervallo è quello della quota di tutti i percorsi.",
  "paths.loops.share": "di tutti i percorsi",

  "paths.courses.heading": "{rate} dei percorsi segue i punti di contatto nell’ordine promesso: {sequence}",
  "paths.courses.finding":
    "Intervallo al 95\u202f%: {interval}, su {begun, plural, one {# percorso che ha iniziato la sequenza e non è in corso} other {# percorsi che hanno iniziato la sequenza e non sono in corso}}. Se ne perdono di più al passo {step}: {lost, plural, one {# percorso su {of, number} non ci è mai arrivato} other {# percorsi su {of, number} non ci sono mai arrivati}}.",
  "paths.courses.finding.whole":
    "Intervallo al 95\u202f%: {interval}, su {begun, plural, one {# percorso che ha iniziato la sequenza e non è in corso} other {# percorsi che hanno iniziato la sequenza e non sono in corso}}. Nessuno l’ha lasciata definitivamente.",
  "paths.courses.heading.untold": "Come i percorsi seguono l’ordine promesso",
  "paths.courses.finding.untold":
    "{count, plural, one {# sequenza dichiarata} other {# sequenze dichiarate}}; quanti percorsi arrivino fino in fondo qui non si può dire.",
  "paths.courses.note":
    "L’ordine promesso è quello dichiarato dall’azienda. Blu: arrivati al punto di contatto successivo, direttamente (intenso) o passando per altri (tenue). Tratteggio grigio: ci erano già stati prima del turno. Tratteggio arancione: mai arrivati. Con il bordo: il percorso è in corso e può ancora arrivarci. Un percorso conta in un passo finché ha seguito la sequenza fin lì. I tempi sono mediane dal momento della promessa al suo adempimento nel secondo punto di contatto, tra ciò che è stato adempiuto.",
  "paths.courses.told.directly": "{share} direttamente",
  "paths.courses.told.detour": "{share} passando per altri",
  "paths.courses.told.before": "{share} c’era già stato",
  "paths.courses.told.never": "{share} mai",
  "paths.courses.told.open": "{share} ancora in corso",
  "paths.courses.told.withheld": "{share} non mostrato",
  "paths.courses.durations": "Promesso: {promised}. Effettivo: {actual}.",

  "paths.ending.went on": "ha proseguito",
  "paths.ending.complete": "finito, adempiuto",
  "paths.ending.dropped out": "abbandonato",
  "paths.ending.open": "in corso",
  "paths.ending.no promise": "finito, senza promesse",
  "paths.course.directly": "direttamente",
  "paths.course.detour": "passando per altri",
  "paths.course.before": "c’era già stato",
  "paths.course.never": "mai",
  "paths.course.open": "in corso",
  "paths.course.withheld": "non mostrato",
  "paths.place.start": "(inizio)",
  "paths.place.end": "(fine)",

  "paths.column.from": "Da",
  "paths.column.to": "A",
  "paths.column.ending": "Come è proseguito",
  "paths.column.journeys": "Percorsi",
  "paths.column.share": "Di tutti i percorsi",
  "paths.column.steps": "Passaggi",
  "paths.column.inbound": "Su iniziativa del cliente",
  "paths.column.judged": "Giudicati",
  "paths.column.hours": "Tempo mediano",
  "paths.column.way": "Tragitto",
  "paths.column.dropped": "Abbandonati",
  "paths.column.open": "In corso",
  "paths.column.other": "Altro punto di contatto",
  "paths.column.times": "Volte",
  "paths.column.sequence": "Sequenza",
  "paths.column.course": "Come",
  "paths.column.of": "Di quelli nella sequenza",
  "paths.column.promised": "Promesso (mediana)",
  "paths.column.actual": "Effettivo (mediana)",
} as const satisfies Record<keyof typeof en, string>;
