import type { contracts as en } from "../en/contracts.ts";

/** How old sources may be, and columns that are not what they were. */
export const contracts = {
  "contracts.freshness.heading": "Fonte in ritardo: {source}; dato più recente: {day}",
  "contracts.freshness.heading.fresh":
    "Tutte le fonti che indicano un limite di età dei dati sono aggiornate",
  "contracts.freshness.heading.none": "Nessuna fonte indica un limite di età dei dati",
  "contracts.freshness.finding":
    "{declared, plural, one {# fonte su {all, number} indica} other {# fonti su {all, number} indicano}} quanto può essere vecchio il suo dato più recente; {late, plural, =0 {nessuna supera il limite} one {# supera il limite} other {# superano il limite}}.",
  "contracts.freshness.note":
    "Il giudizio vale per il momento in cui il sito è stato generato, o per quello fino al quale i dati sono dichiarati completi. Le date in tabella valgono in qualunque momento si legga questa pagina: una fonte è in ritardo dal giorno sotto «In ritardo da», e la generazione del sito fallisce dal giorno sotto «Errore da».",
  "state.fresh": "aggiornata",
  "state.late": "in ritardo",
  "state.too late": "troppo in ritardo",
  "state.no time": "senza data",
  "state.not declared": "non dichiarato",
  "age.minute": "{number, plural, one {# minuto} other {# minuti}}",
  "age.hour": "{number, plural, one {# ora} other {# ore}}",
  "age.day": "{number, plural, one {# giorno} other {# giorni}}",
  "age.week": "{number, plural, one {# settimana} other {# settimane}}",
  "contracts.drifts.heading":
    "{columns, plural, one {# colonna è cambiata} other {# colonne sono cambiate}}: {first}",
  "contracts.drifts.heading.none": "Nessuna colonna è cambiata da un file all’altro",
  "contracts.drifts.appears": "compare «{column}», fonte: {source}",
  "contracts.drifts.vanishes": "scompare «{column}», fonte: {source}",
  "contracts.drifts.is renamed": "«{column}» diventa «{to}», fonte: {source}",
  "contracts.drifts.changes its type": "«{column}» cambia tipo, fonte: {source}",
  "contracts.drifts.finding":
    "La prima volta nel file {file}. Una colonna che compare, scompare, cambia nome o cambia tipo è segnalata come tale, con il file in cui è cominciato.",
  "contracts.drifts.finding.none":
    "Ogni file ha le colonne di quello precedente, e ogni valore resta leggibile come prima.",
  "contracts.drifts.note":
    "Ogni file è confrontato con quello precedente e con la propria consegna precedente. Ciò che una fonte non ammette è respinto e non compare in nessuna pagina.",
  "change.appears": "compare",
  "change.vanishes": "scompare",
  "change.is renamed": "cambia nome",
  "change.changes its type": "cambia tipo",
  "since.its last delivery": "la sua consegna precedente",
} as const satisfies Record<keyof typeof en, string>;
