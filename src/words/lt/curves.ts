import type { curves as en } from "../en/curves.ts";

/** How waits end as time goes on. */
export const curves = {
  "curves.promise.heading": "Per {time} įvykdyta {share}",
  "curves.complaint.heading": "Per {time} išspręsta {share}",
  "curves.life.heading": "Per {time} pirmą kartą sugedo {share}",
  "curves.promise.finding":
    "Iš {subjects, plural, one {# pažado} few {# pažadų} many {# pažado} other {# pažadų}} per {time} įvykdyta {share} (95\u202f% pasikliautinasis intervalas {interval}).",
  "curves.complaint.finding":
    "Iš {subjects, plural, one {# skundo} few {# skundų} many {# skundo} other {# skundų}} per {time} išspręsta {share} (95\u202f% pasikliautinasis intervalas {interval}).",
  "curves.life.finding":
    "Iš {subjects, plural, one {# naudojamo gaminio} few {# naudojamų gaminių} many {# naudojamo gaminio} other {# naudojamų gaminių}} per {time} pirmą kartą sugedo {share} (95\u202f% pasikliautinasis intervalas {interval}).",
  "curves.meanwhile.failed": "Per tą patį laiką įmonė atsisakė įvykdyti {share}.",
  "curves.meanwhile.released": "Per tą patį laiką klientas atšaukė {share}.",
  "curves.meanwhile.both":
    "Per tą patį laiką įmonė atsisakė įvykdyti {failed}, o klientas atšaukė {released}.",
  "curves.note, complete":
    "Dar laukiantys atvejai skaičiuojami kaip laukiantys tiek, kiek buvo stebimi, ir niekaip kitaip; atšaukti ir atsisakyti – kaip konkuruojančios baigtys (Aalen–Johansen). Įtraukta tik tai, ką buvo galima stebėti iki kreivės pabaigos.",
  "curves.note, censored":
    "Dar laukiantys atvejai skaičiuojami kaip laukiantys tiek, kiek buvo stebimi, ir niekaip kitaip; atšaukti ir atsisakyti – kaip konkuruojančios baigtys (Aalen–Johansen). Įtraukti visi; tebelaukiantys pasitraukia, kai baigiasi duomenys.",
  "curves.promise.note":
    "Čia dalys – nuo visų šių pažadų, iki kreivės pabaigos; baigčių dalys – nuo pažadų, kurių terminas suėjo, kada jie besibaigtų.",
  "curves.life.note, complete":
    "Dar nesugedę gaminiai skaičiuojami kaip nesugedę tiek, kiek buvo naudojami ir stebimi (Aalen–Johansen). Įtraukta tik tai, ką buvo galima stebėti iki kreivės pabaigos.",
  "curves.life.note, censored":
    "Dar nesugedę gaminiai skaičiuojami kaip nesugedę tiek, kiek buvo naudojami ir stebimi (Aalen–Johansen). Įtraukti visi; nesugedę pasitraukia, kai baigiasi duomenys arba išsiųstas pakaitalas.",
  "curves.promised": "pažadėta: {time}",
  // How a wait ended: beside the end of each curve with its share, and in the table.
  "curves.end": "{cause} {share}",
  "curves.promise.fulfilled": "įvykdyta",
  "curves.promise.failed": "atsisakyta",
  "curves.promise.released": "atšaukta",
  "curves.complaint.fulfilled": "išspręsta",
  "curves.complaint.failed": "atsisakyta",
  "curves.complaint.released": "atšaukta",
  "curves.life.fulfilled": "įvykdyta",
  "curves.life.failed": "sugedo",
  "curves.life.released": "atšaukta",
  "curves.column.cause": "Baigtis",
  "curves.column.time": "Per ({unit})",
  "curves.column.share": "Dalis",
  "curves.column.open": "Po to dar laukia",
  "curves.life.column.open": "Po to dar nesugedę",
  "curves.life.axis": "naudojimo laikas, {unit}",
  "curves.complaint.axis": "nuo skundo, {unit}",
} as const satisfies Record<keyof typeof en, string>;
