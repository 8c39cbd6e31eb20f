import type { slack as en } from "../en/slack.ts";

/** How much earlier or later than promised. */
export const slack = {
  "slack.heading": "Pavėluota: {late} iš {met}",
  "slack.heading, week": "Pavėluota: {late} iš {met}, {far} jų – savaitę ar daugiau",
  "slack.heading, day": "Pavėluota: {late} iš {met}, {far} jų – parą ar daugiau",
  "slack.finding": "Pavėluotai įvykdyta {rate} šio paveikslo pažadų.",
  "slack.finding, week":
    "Pavėluotai įvykdyta {rate} šio paveikslo pažadų; savaitę ar daugiau pavėluota: {far} iš {late}.",
  "slack.finding, day":
    "Pavėluotai įvykdyta {rate} šio paveikslo pažadų; parą ar daugiau pavėluota: {far} iš {late}.",
  "slack.untimed":
    "{promises, plural, one {Dar # pažadas įvykdytas be laiko, kurį būtų galima palyginti: paveiksle jo nėra.} few {Dar # pažadai įvykdyti be laiko, kurį būtų galima palyginti: paveiksle jų nėra.} many {Dar # pažado įvykdyta be laiko, kurį būtų galima palyginti: paveiksle jų nėra.} other {Dar # pažadų įvykdyta be laiko, kurį būtų galima palyginti: paveiksle jų nėra.}}",
  "slack.note":
    "Kiekvienas stulpelis rodo, kiek pažadų įvykdyta tiek laiko ({unit}) anksčiau ar vėliau, nei žadėta. Kraštiniai stulpeliai, pažymėti ≥, apima viską, kas dar toliau. Kas taip ir neįvykdyta, neturi laiko ir šiame paveiksle nerodoma; kas įvykdyta anksčiau, čia rodoma iškart, o tarp baigčių – tik suėjus terminui.",
  // Written beside the promise line of the picture.
  "slack.count.exceeded": "{promises, plural, other {# viršyta}}",
  "slack.count.kept": "{promises, plural, other {# ištesėta}}",
  "slack.count.late": "{promises, plural, other {# pavėluota}}",
  "slack.column.verdict": "Baigtis",
  "slack.column.from": "Nuo ({unit}; minusas: vėliau)",
  "slack.column.to": "Mažiau nei ({unit})",
  "slack.column.to, day": "Iki ({unit}) imtinai",
  "slack.column.promises": "Pažadai",
} as const satisfies Record<keyof typeof en, string>;
