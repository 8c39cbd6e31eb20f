import type { windows as en } from "../en/windows.ts";

/** The times after which something is judged: what each is called, how long it is, and what it decides. */
export const windows = {
  "window.repeatDays.name": "Pakartotinio kreipimosi laikotarpis",
  "window.repeatDays.meaning":
    "Jei per jį kreipiamasi dar kartą tuo pačiu reikalu, pirmasis kreipimasis reikalo neišsprendė.",
  "window.faultRepeatDays.name": "Pakartotinių gedimų laikotarpis",
  "window.faultRepeatDays.meaning":
    "Jei per jį tas pats gaminys sugenda taip pat, remontas gedimo nepašalino.",
  "window.correctionDays.name": "Ištaisymo laikotarpis",
  "window.correctionDays.meaning":
    "Per jį į sulaužytą pažadą turi būti atsiliepta, jis ištaisytas, o pakeitimas – jau pakeliui.",
  "window.returnDays.name": "Sugrįžimo laikotarpis",
  "window.returnDays.meaning": "Per jį vėl pirkęs klientas laikomas sugrįžusiu.",
  "window.shortAbandonSeconds.name": "Trumpo laukimo riba",
  "window.shortAbandonSeconds.meaning":
    "Kas eilę palieka anksčiau, tas apsiriko numeriu ir nelaikomas nesulaukusiu atsakymo.",
  "window.observabilityDays.name": "Stebėjimo riba",
  "window.observabilityDays.meaning":
    "Ilgiau pradelstas pažadas, apie kurį nieko neužfiksuota, laikomas nežinomu ir nebelaikomas sulaužytu.",
} as const satisfies Record<keyof typeof en, string>;
