import type { ledger as en } from "../en/ledger.ts";

/** The promise ledger: who promised what, and every kind of promise. */
export const ledger = {
  "ledger.makers.heading": "{touchpoint}: {maker} – ištesėta {rate} to, kas pažadėta, o bendrai – {all}",
  "ledger.makers.heading.alike": "{touchpoint}: niekas neištesi aiškiai mažiau nei kiti",
  "ledger.makers.finding":
    "{maker}: ištesėta {rate} (95\u202f% pasikliautinasis intervalas {interval}, suėjo terminas: {due, number}){over, select, none {} other {; {over} pažadų duota, kai tikimybė juos ištesėti, sprendžiant iš to, kas tada buvo žinoma, buvo mažesnė nei devyni iš dešimties}}.",
  "ledger.makers.finding.alike": "Mažiausiai, bet ne aiškiai: {finding}",
  "ledger.makers.note": "Žmonės nurodyti pseudonimais ir tik vidiniame leidime.",
  "ledger.makers.campaign": "„{campaign}“",
  "ledger.makers.all": "visi: {rate}",
  "ledger.makers.kept": "ištesėta",
  "ledger.makers.due": "suėjo",
  "ledger.kinds.heading":
    "Registre – {promises, plural, one {# pažadas} few {# pažadai} many {# pažado} other {# pažadų}}; {vague, number} iš jų – per daug neapibrėžti, kad būtų galima vertinti",
  "ledger.kinds.finding":
    "Suėjo {due, plural, one {# pažado} few {# pažadų} many {# pažado} other {# pažadų}} terminas. Pažado be lygio, dienos ar kainos neįmanoma nei ištesėti, nei sulaužyti; tokių dalis nurodoma greta kiekvienos ištesėtų pažadų dalies.",
  "ledger.kinds.note":
    "Jei pažadas vėliau pakeistas, skaičiuojama tokia jo versija, kokią klientas žinojo įsipareigodamas.",
  "ledger.kinds.explicit": "Tiesioginis: pasakytas atvirai, kaip reklamoje ar nurodant datą.",
  "ledger.kinds.policy": "Pagal taisyklę: galioja visiems, kaip aptarnavimo lygis.",
  "ledger.kinds.implied":
    "Numanomas: nepasakytas, bet suprantamas, pavyzdžiui, iš žodžių „turime sandėlyje“ prie prekės.",
  "ledger.kinds.own": "Kliento: ko prašė pats klientas, negavęs pažado.",
} as const satisfies Record<keyof typeof en, string>;
