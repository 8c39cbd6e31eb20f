import type { months as en } from "../en/months.ts";

/** The kept rate month by month. */
export const months = {
  "months.heading": "Aiškiai žemiausias mėnuo – {month}: ištesėta {rate}",
  "months.heading, none apart": "Nė vienas mėnuo nėra aiškiai blogesnis už kitus",
  "months.finding":
    "{worst_month}: ištesėta {worst} (95\u202f% pasikliautinasis intervalas {interval}), per visą laikotarpį – {all}; daugiausia – {best_month}: {best}{hollow, select, yes { (neskaitant tuščiavidurių taškų)} other {}}.",
  "months.finding, none apart":
    "Mažiausiai ištesėta – {worst_month}: {worst} (95\u202f% pasikliautinasis intervalas {interval}); daugiausiai – {best_month}: {best}{hollow, select, yes { (neskaitant tuščiavidurių taškų)} other {}}.",
  "months.lower still": "Dar žemiau – {month}: {rate}, bet ne aiškiai žemiau viso laikotarpio.",
  "months.several": "keli mėnesiai",
  "months.note":
    "Kiekvienas pažadas priklauso tam mėnesiui, kurį suėjo jo terminas. Juosta – 95\u202f% pasikliautinasis intervalas. Tuščiaviduris taškas – mėnuo, kuris dar nesibaigė arba turi mažiau nei dešimtadalį įprasto mėnesio pažadų; trikampis yra žemiau paveikslo ribos. Stulpeliai – pažadai, kurių terminas suėjo. Tie, kurių rezultatas nežinomas, neįtraukti.",
  "months.note, worst": "Pažymėtas žemiausias iš mėnesių, kurie aiškiai žemiau viso laikotarpio.",
  "months.column.month": "Termino mėnuo",
  "months.column.kept": "Ištesėta",
  "months.column.due": "Suėjo terminas",
} as const satisfies Record<keyof typeof en, string>;
