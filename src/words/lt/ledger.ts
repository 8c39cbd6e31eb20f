import type { ledger as en } from "../en/ledger.ts";

/** The promise ledger: who promised what, and every kind of promise. */
export const ledger = {
  "ledger.makers.heading": "{touchpoint}: {maker} – ištesėta {rate} to, kas pažadėta, o bendrai – {all}",
  "ledger.makers.heading.alike": "{touchpoint}: niekas neištesi aiškiai mažiau nei kiti",
  "ledger.makers.finding":
    "{maker}: ištesėta {rate} (95\u202f% pasikliautinasis intervalas {interval}, suėjo terminas: {due, number}){over, select, none {} other {; {over} pažadų duota, kai tikimybė juos ištesėti, sprendžiant iš to, kas tada buvo žinoma, buvo mažesnė nei devyni iš dešimties}}.",
  "ledger.makers.note": "Žmonės nurodyti pseudonimais ir tik vidiniame leidime.",
  "ledger.makers.all": "visi: {rate}",
  "ledger.makers.kept": "ištesėta",
  "ledger.makers.due": "suėjo",
  "ledger.kinds.heading":
    "Registre – {promises, plural, one {# pažadas} few {# pažadai} many {# pažado} other {# pažadų}}; {vague, number} iš jų – per daug neapibrėžti, kad būtų galima vertinti",
  "ledger.kinds.finding":
    "Suėjo {due, plural, one {# pažado} few {# pažadų} many {# pažado} other {# pažadų}} terminas. Pažado be lygio, dienos ar kainos neįmanoma nei ištesėti, nei sulaužyti; tokių dalis nurodoma greta kiekvienos ištesėtų pažadų dalies.",
  "ledger.kinds.note":
    "Tiesioginis – reklama, nurodyta data. Pagal taisyklę – nuolatinė taisyklė, pavyzdžiui, aptarnavimo lygis. Numanomas – ką leidžia suprasti žyma apie atsargas. Kliento – ko prašė pats klientas. Čia skaičiuojama tai, kas pažadėta klientui įsipareigojant.",
} as const satisfies Record<keyof typeof en, string>;
