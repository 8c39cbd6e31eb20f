import type { verdict as en } from "../en/verdict.ts";

/** What can become of a promise: each verdict and each way to break in one word, and what it means. */
export const verdict = {
  "verdict.promises": "pažadai",
  "verdict.promises.meaning": "visi duoti pažadai",
  "verdict.due": "suėjo terminas",
  "verdict.due.meaning": "viršyta, ištesėta arba sulaužyta",
  "verdict.exceeded": "viršyta",
  "verdict.exceeded.meaning":
    "įvykdyta aiškiai anksčiau ar geriau, nei žadėta: skirtumas didesnis už pažade nurodytą leistiną nuokrypį",
  "verdict.kept": "ištesėta",
  "verdict.kept.meaning": "įvykdyta, kaip pažadėta",
  "verdict.broken": "sulaužyta",
  "verdict.broken.meaning":
    "įvykdyta pavėluotai, dar neprasidėjus pažadėtam laikotarpiui arba nepasiekus pažadėto lygio, įmonė atsisakė arba terminas praėjo, o nieko nepristatyta",
  "verdict.early": "iš anksto",
  "verdict.early.meaning": "jau įvykdyta, nors terminas dar nesuėjo; bus įskaityta, kai terminas sueis",
  "verdict.pending": "laukiama",
  "verdict.pending.meaning": "terminas dar nesuėjo",
  "verdict.unknown": "nežinoma",
  "verdict.unknown.meaning":
    "terminas seniai praėjo, bet nieko neužfiksuota, arba neužfiksuotas įvykdymo laikas, todėl duomenys abejotini",
  "verdict.void": "nebegalioja",
  "verdict.void.meaning":
    "klientas atšaukė arba nebelaukė dar nesuėjus terminui, tad pažado niekas nesulaužė",
  "verdict.vague": "neapibrėžta",
  "verdict.vague.meaning": "nėra išmatuojamo tikslo, tad niekas negali pasakyti, ar pažadas ištesėtas",
  "verdict.late": "pavėluota",
  "verdict.late.meaning": "įvykdyta po pažadėto termino",
  "verdict.missed": "nepasiekta",
  "verdict.missed.meaning": "įvykdyta, bet pažadėtas lygis nepasiektas",
  "verdict.too_early": "per anksti",
  "verdict.too_early.meaning": "įvykdyta dar neprasidėjus pažadėtam laikotarpiui",
  "verdict.failed": "atsisakyta",
  "verdict.failed.meaning": "įmonė pranešė, kad įvykdyti negalės",
  "verdict.overdue": "pradelsta",
  "verdict.overdue.meaning": "terminas praėjo, o nieko neįvyko, arba klientas atšaukė tik po termino",
} as const satisfies Record<keyof typeof en, string>;
