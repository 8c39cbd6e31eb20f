import type { mix as en } from "../en/mix.ts";

/** Whether a change in a total is other work or another mix of cases. */
export const mix = {
  "mix.region.hidden, worse":
    "Attenzione: in ogni regione le promesse sono mantenute meno spesso ({rate} punti), e il totale lo nasconde",
  "mix.category.hidden, worse":
    "Attenzione: in ogni categoria le promesse sono mantenute meno spesso ({rate} punti), e il totale lo nasconde",
  "mix.channel.hidden, worse":
    "Attenzione: in ogni canale le promesse sono mantenute meno spesso ({rate} punti), e il totale lo nasconde",
  "mix.tier.hidden, worse":
    "Attenzione: in ogni fascia le promesse sono mantenute meno spesso ({rate} punti), e il totale lo nasconde",
  "mix.region.hidden, better":
    "Attenzione: in ogni regione le promesse sono mantenute più spesso ({rate} punti), e il totale lo nasconde",
  "mix.category.hidden, better":
    "Attenzione: in ogni categoria le promesse sono mantenute più spesso ({rate} punti), e il totale lo nasconde",
  "mix.channel.hidden, better":
    "Attenzione: in ogni canale le promesse sono mantenute più spesso ({rate} punti), e il totale lo nasconde",
  "mix.tier.hidden, better":
    "Attenzione: in ogni fascia le promesse sono mantenute più spesso ({rate} punti), e il totale lo nasconde",
  "mix.region.moved":
    "Tasso di mantenimento: {total} punti, di cui {mix} per una diversa composizione per regione",
  "mix.category.moved":
    "Tasso di mantenimento: {total} punti, di cui {mix} per una diversa composizione per categoria",
  "mix.channel.moved":
    "Tasso di mantenimento: {total} punti, di cui {mix} per una diversa composizione per canale",
  "mix.tier.moved":
    "Tasso di mantenimento: {total} punti, di cui {mix} per una diversa composizione per fascia",
  // {before} and {after} are months or spans of months: `January 2018 to June 2018`.
  "mix.finding":
    "{before} a confronto con {after}: il tasso di mantenimento è cambiato di {total} punti in totale, di {rate} punti a parità di composizione (intervallo al 95\u202f%: {interval}) e di {mix} punti perché è cambiata la composizione.",
  "mix.span": "{from} – {to}",
  "mix.note":
    "Le promesse dall’esito ignoto contano come non mantenute. Effetto tasso ed effetto composizione danno insieme il totale prima di essere arrotondati (Kitagawa 1955). Sono discordi quando il totale va in una direzione, o resta fermo, mentre il tasso a parità di composizione va chiaramente nell’altra.",
  "mix.column.dimension": "Composizione per",
  "mix.column.before": "Prima",
  "mix.column.after": "Dopo",
  "mix.column.total": "Totale",
  "mix.column.rate": "Effetto tasso",
  "mix.column.mix": "Effetto composizione",
  "mix.column.apart": "Discordi",
  "mix.apart.yes": "sì",
  "mix.apart.no": "no",
} as const satisfies Record<keyof typeof en, string>;
