import type { metrics as en } from "../en/metrics.ts";

/** What each metric is called and what it says, in words for someone who has not read the methods. */
export const metrics = {
  "metric.promises.name": "Promesse",
  "metric.promises.meaning":
    "Tutte le promesse fatte in un punto di contatto, qualunque ne sia stato l’esito.",
  "metric.due.name": "Promesse a scadenza",
  "metric.due.meaning":
    "Promesse superate, mantenute o disattese entro il giorno fino al quale si considerano i dati. Ognuna appartiene al mese del giorno promesso.",
  "metric.verdicts.name": "Giudizi",
  "metric.verdicts.meaning":
    "Che cosa ne è stato di ogni promessa. Superate, mantenute e disattese danno insieme le promesse a scadenza; le altre sono contate accanto e mai nascoste tra queste.",
  "metric.kept_rate.name": "Tasso di mantenimento",
  "metric.kept_rate.meaning":
    "Tra le promesse giunte a scadenza, quota di quelle superate o mantenute. Anche gonfiare i tempi aiuta a mantenere una promessa: perciò accanto compaiono il tempo promesso e quello effettivo.",
  "metric.exceeded_rate.name": "Quota superata",
  "metric.exceeded_rate.meaning":
    "Tra le promesse giunte a scadenza, quota di quelle adempiute nettamente meglio di quanto promesso.",
  "metric.broken_rate.name": "Quota disattesa",
  "metric.broken_rate.meaning": "Tra le promesse giunte a scadenza, quota di quelle disattese.",
  "metric.as_promised_rate.name": "Come promesso",
  "metric.as_promised_rate.meaning":
    "Tra le promesse giunte a scadenza, quota di quelle mantenute e non superate.",
  "metric.late_share.name": "Quota in ritardo",
  "metric.late_share.meaning": "Tra le promesse giunte a scadenza, quota di quelle adempiute troppo tardi.",
  "metric.too_early_share.name": "Quota troppo presto",
  "metric.too_early_share.meaning":
    "Tra le promesse giunte a scadenza, quota di quelle adempiute prima dell’intervallo di tempo promesso.",
  "metric.missed_share.name": "Quota sotto livello",
  "metric.missed_share.meaning":
    "Tra le promesse giunte a scadenza, quota di quelle adempiute al di sotto del livello promesso.",
  "metric.failed_share.name": "Quota rifiutata",
  "metric.failed_share.meaning":
    "Tra le promesse giunte a scadenza, quota di quelle che l’azienda non adempirà più.",
  "metric.overdue_share.name": "Quota inevasa",
  "metric.overdue_share.meaning":
    "Tra le promesse giunte a scadenza, quota di quelle per le quali nulla è registrato, ma non da tanto tempo da mettere in dubbio i dati, o che il cliente ha disdetto solo dopo; tra le inevase a fine mese si contano solo quelle ancora in attesa.",
  "metric.late_rate.name": "Tasso di ritardo",
  "metric.late_rate.meaning":
    "Tra le promesse adempiute, quota di quelle adempiute più tardi di quanto promesso.",
  "metric.kept_rate_if_unknown_broken.name": "Tasso di mantenimento, limite inferiore",
  "metric.kept_rate_if_unknown_broken.meaning":
    "Il tasso di mantenimento se tutte le promesse dall’esito ignoto fossero state disattese.",
  "metric.kept_rate_if_unknown_kept.name": "Tasso di mantenimento, limite superiore",
  "metric.kept_rate_if_unknown_kept.meaning":
    "Il tasso di mantenimento se tutte le promesse dall’esito ignoto fossero state mantenute.",
  "metric.measurable_share.name": "Quota misurabile",
  "metric.measurable_share.meaning":
    "Tra tutte le promesse fatte, quota di quelle con un obiettivo verificabile.",
  "metric.balance.name": "Saldo",
  "metric.balance.meaning":
    "Quota superata meno quota disattesa, in punti da −100 a 100. Descrive un punto di contatto; non serve a confrontarlo con un altro.",
  "metric.slack.name": "Margine",
  "metric.slack.meaning":
    "Con quanto anticipo (più) o ritardo (meno) una promessa è stata adempiuta rispetto a quanto promesso. Una promessa espressa come giorno è mantenuta fino alla fine di quel giorno, nel fuso orario dell’azienda.",
  "metric.durations.name": "Tempo promesso ed effettivo",
  "metric.durations.meaning":
    "Dal momento in cui la promessa è stata fatta: quanto è stato detto al cliente di aspettare, e quanto tempo è servito. Mediane delle promesse adempiute.",
  "metric.mean_rating.name": "Voto medio",
  "metric.mean_rating.meaning":
    "Il voto medio dato dai clienti, secondo l’esito della promessa nello stesso percorso. Mostra che cosa va insieme, non che cosa causa che cosa.",
  "metric.rating_difference.name": "Differenza di voto",
  "metric.rating_difference.meaning":
    "Voto medio dove la promessa era in ritardo meno voto medio dove è stata puntuale.",
  "metric.broken_rate_difference.name": "Differenza nella quota disattesa",
  "metric.broken_rate_difference.meaning":
    "Quota disattesa di questo gruppo meno quella di tutti gli altri. Il valore p è corretto per tutti i gruppi confrontati (Holm 1979), perché tra molti gruppi qualcuno risalta per caso.",
  "metric.mean_response.name": "Risposta media",
  "metric.mean_response.meaning":
    "La media delle risposte date in un punto di contatto, qualunque cosa vi fosse promessa.",
  "metric.journeys_with_broken.name": "Percorsi con una promessa disattesa in una fase",
  "metric.journeys_with_broken.meaning":
    "Tra i percorsi che attraversano una fase, quota di quelli con almeno una promessa disattesa in quella fase. Le fasi si confrontano con questo indicatore perché non dipende da quante promesse fa una fase.",
  "metric.coverage.name": "Copertura",
  "metric.coverage.meaning":
    "Un punto di contatto è misurato quando qualcuno registra che cosa vi è stato promesso e che cosa è accaduto. Se manca una promessa, manca un esito o nessuno è stato interpellato, la pagina lo dice.",
  "metric.share_within.name": "Quota entro",
  "metric.share_within.meaning":
    "Tra tutto ciò che ha cominciato ad aspettare, quota adempiuta entro un certo tempo. Ciò che è ancora aperto è seguito fino alla fine dei dati e conta come aperto; rifiuti e disdette competono con l’adempimento (Aalen e Johansen 1978). Le curve si ottengono unendo tavole di sopravvivenza giornaliere.",
  "metric.change.name": "Cambiamento",
  "metric.change.meaning":
    "Il mese che meglio divide i dati in un prima e un dopo del tasso di mantenimento, se il solo caso li dividerebbe raramente così bene: un test di permutazione, corretto per tutti i punti di contatto del sito (Holm 1979). I limiti dei mesi consueti sono quelli di una carta di controllo per valori individuali (tre deviazioni standard dalle escursioni mobili).",
  "metric.mix_effect.name": "Effetto tasso ed effetto composizione",
  "metric.mix_effect.meaning":
    "La variazione di un tasso tra due periodi è divisa in ciò che sarebbe accaduto a parità di composizione dei casi e in ciò che è dovuto al solo cambiamento della composizione. Le due parti danno insieme il totale (Kitagawa 1955).",
  "metric.fault_ratio.name": "Rapporto dei guasti",
  "metric.fault_ratio.meaning":
    "Guasti di un tipo in un lotto, divisi per quelli attesi se il lotto si guastasse, a parità di tempo di uso, come gli altri lotti dello stesso prodotto; avvicinati a 1 dove si sa poco (contrazione con modello gamma–Poisson).",
  "metric.overdue_stock.name": "Promesse inevase in arretrato",
  "metric.overdue_stock.meaning":
    "Promesse oltre la scadenza per le quali alla fine di un mese nulla è registrato, secondo da quanto tempo lo sono, con quelle divenute inevase e quelle chiuse nel mese.",
  "metric.records.name": "Record",
  "metric.records.meaning":
    "Ogni record letto da un file è accettato oppure messo in quarantena con il suo motivo; per ogni file i conti tornano, e ogni generazione del sito lo verifica.",
  "metric.freshness.name": "Aggiornamento",
  "metric.freshness.meaning":
    "Quanto può essere vecchio il dato più recente di una fonte prima che la generazione del sito dia un avviso, e prima che fallisca e resti in linea l’ultimo sito valido. Lo stabilisce la fonte stessa.",
  "metric.drift.name": "Variazione delle colonne",
  "metric.drift.meaning":
    "Una colonna che compare, scompare, cambia nome (al suo posto ce n’è una con un altro nome) o cambia tipo (la maggior parte dei suoi valori era leggibile nel file precedente e ora non lo è più).",
  "metric.rows.name": "Righe",
  "metric.rows.meaning":
    "Le righe accettate di una tabella canonica sono conservate una volta per chiave; ciò che è arrivato due volte è un duplicato. Per ogni tabella i conti tornano.",
  "metric.path_broken_share.name": "Percorsi con una promessa disattesa in un punto qualsiasi",
  "metric.path_broken_share.meaning":
    "Tra i percorsi con almeno una promessa giudicabile, quota di quelli che ne hanno incontrata una disattesa in un punto qualsiasi. Un caso conta con l’ordine da cui è nato. Per punto di contatto o tragitto: tra i percorsi che ci arrivano o che lo seguono.",
  "metric.path_drop_out_share.name": "Percorsi abbandonati",
  "metric.path_drop_out_share.meaning":
    "Tra i percorsi arrivati a un punto di contatto e lì non in corso, quota di quelli finiti lì benché una promessa fatta non sia mai stata adempiuta: quella del punto stesso, o di uno a cui non sono arrivati e che non hanno superato. È in corso un percorso con una promessa non ancora a scadenza, o scaduta da meno del limite di osservabilità.",
  "metric.path_loop_share.name": "Percorsi che tornano",
  "metric.path_loop_share.meaning":
    "Tra i percorsi arrivati a un punto di contatto, quota di quelli che ci sono tornati dopo essere stati altrove; tra tutti i percorsi, quota di quelli a cui è accaduto in un punto qualsiasi. Contatti consecutivi nello stesso punto sono una visita sola.",
  "metric.path_followed_share.name": "Nell’ordine promesso",
  "metric.path_followed_share.meaning":
    "Tra i percorsi arrivati al primo punto di contatto di una sequenza dichiarata dall’azienda, quota di quelli arrivati a tutti gli altri nel suo ordine; in mezzo possono esserci altri punti di contatto. I percorsi ancora in corso lungo la sequenza non contano.",
} as const satisfies Record<keyof typeof en, string>;
