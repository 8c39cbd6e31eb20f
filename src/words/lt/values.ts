import type { values as en } from "../en/values.ts";

/** The kept rate by region, category, channel or tier. */
export const values = {
  "values.region": "Regionas",
  "values.category": "Kategorija",
  "values.channel": "Kanalas",
  "values.tier": "Kliento statusas",
  "values.region.heading, none": "Nė vienas regionas aiškiai neatsilieka nuo kitų",
  "values.category.heading, none": "Nė viena kategorija aiškiai neatsilieka nuo kitų",
  "values.channel.heading, none": "Nė vienas kanalas aiškiai neatsilieka nuo kitų",
  "values.tier.heading, none": "Nė vienas klientų statusas aiškiai neatsilieka nuo kitų",
  // {worst} is the name of one, {all} how many there are.
  "values.region.heading": "{worst} – prasčiausias regionas; aiškiai atsilieka {worse, number} iš {all}",
  "values.category.heading": "{worst} – prasčiausia kategorija; aiškiai atsilieka {worse, number} iš {all}",
  "values.channel.heading": "{worst} – prasčiausias kanalas; aiškiai atsilieka {worse, number} iš {all}",
  "values.tier.heading":
    "{worst} – prasčiausias klientų statusas; aiškiai atsilieka {worse, number} iš {all}",
  "values.finding":
    "{worst}: ištesėta {rate} (95\u202f% pasikliautinasis intervalas {interval}, suėjo terminas: {due}), o bendrai – {overall}.",
  "values.finding, none":
    "Mažiausia dalis, bet be aiškaus skirtumo – {worst}: ištesėta {rate} (95\u202f% pasikliautinasis intervalas {interval}, suėjo terminas: {due}), o bendrai – {overall}.",
  "values.finding, equal":
    "Niekas neišsiskiria: mažiausia dalis – {worst}: ištesėta {rate} (suėjo terminas: {due}), tiek pat, kiek bendrai.",
  "values.drawn":
    "Pavaizduota prasčiausių reikšmių: {drawn, number} (bent tiek pažadų, kurių terminas suėjo: {least}); puslapio lentelėje yra {all, plural, =2 {abi} one {visos – #} few {visos – #} many {visos – #} other {visos – #}}.",
  "values.note":
    "Rombas – aiškiai prasčiau už visus kitus, pilnas skritulys – aiškiai geriau, tuščiaviduris – aiškaus skirtumo nėra, pritaikius Holmo pataisą ({comparisons, plural, one {# palyginimas} few {# palyginimai} many {# palyginimo} other {# palyginimų}}).",
  "values.few": "Tuščiaviduris ir tas, kas remiasi mažiau nei {least, number} atvejų: vertinti per mažai.",
  "values.beyond": "Rodyklė rodo į tai, kas yra už ašies galo.",
  // Inside the picture: the line of all, and the headings of the numbers at its right.
  "values.all": "visi: {rate}",
  "values.picture.kept": "ištesėta",
  "values.picture.due": "suėjo",
  "values.column.kept": "Ištesėta",
  "values.column.due": "Suėjo terminas",
  "values.column.difference": "Sulaužyta daugiau už kitus",
  "values.column.p": "p (Holm)",
  "values.column.standing": "Palyginti su kitais",
  "values.standing.worse": "prasčiau",
  "values.standing.better": "geriau",
  "values.standing.no clear difference": "aiškaus skirtumo nėra",
  "values.standing.too few": "vertinti per mažai",
} as const satisfies Record<keyof typeof en, string>;
