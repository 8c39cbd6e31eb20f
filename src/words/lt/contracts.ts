import type { contracts as en } from "../en/contracts.ts";

/** How old sources may be, and columns that are not what they were. */
export const contracts = {
  "contracts.freshness.heading": "Vėluoja: {source}, naujausi duomenys – {day}",
  "contracts.freshness.heading.fresh": "Visi šaltiniai, nurodę leistiną duomenų senumą, jo laikosi",
  "contracts.freshness.heading.none": "Nė vienas šaltinis nenurodo leistino duomenų senumo",
  "contracts.freshness.finding":
    "Koks senas gali būti naujausias laikas, nurodo {declared, number} iš {all, plural, one {# šaltinio} few {# šaltinių} many {# šaltinio} other {# šaltinių}}; iš jų pasenusių duomenų: {late, number}.",
  "contracts.freshness.note":
    "Vertinta tuo metu, kai svetainė buvo sudaryta, arba tuo momentu, iki kurio duomenys, kaip nurodyta, yra išsamūs. Lentelės dienos galioja, kad ir kada tai skaitytumėte: šaltinis vėluoja nuo stulpelyje „Vėluos nuo“ nurodytos dienos, o svetainė nebesudaroma nuo stulpelyje „Stabdys nuo“ nurodytos dienos.",
  "state.fresh": "laiku",
  "state.late": "vėluoja",
  "state.too late": "per daug vėluoja",
  "state.no time": "laikas nežinomas",
  "state.not declared": "nenurodyta",
  "age.minute": "{number, plural, one {# minutė} few {# minutės} many {# minutės} other {# minučių}}",
  "age.hour": "{number, plural, one {# valanda} few {# valandos} many {# valandos} other {# valandų}}",
  "age.day": "{number, plural, one {# diena} few {# dienos} many {# dienos} other {# dienų}}",
  "age.week": "{number, plural, one {# savaitė} few {# savaitės} many {# savaitės} other {# savaičių}}",
  "contracts.drifts.heading":
    "{columns, plural, one {Pasikeitė # stulpelis} few {Pasikeitė # stulpeliai} many {Pasikeitė # stulpelio} other {Pasikeitė # stulpelių}}: {first}",
  "contracts.drifts.heading.none": "Nuo failo iki failo nepasikeitė nė vienas stulpelis",
  "contracts.drifts.appears": "atsirado „{column}“ ({source})",
  "contracts.drifts.vanishes": "dingo „{column}“ ({source})",
  "contracts.drifts.is renamed": "„{column}“ pervadintas į „{to}“ ({source})",
  "contracts.drifts.changes its type": "pasikeitė „{column}“ tipas ({source})",
  "contracts.drifts.finding":
    "Pirmą kartą – faile {file}. Apie kiekvieną atsiradusį, dingusį, pervadintą ar tipą pakeitusį stulpelį pranešama, nurodant failą, kuriame tai prasidėjo.",
  "contracts.drifts.finding.none":
    "Kiekviename faile yra tie patys stulpeliai kaip ankstesniame, o reikšmes galima perskaityti taip pat.",
  "contracts.drifts.note":
    "Kiekvienas failas lyginamas su ankstesniu ir su ankstesniu savo paties pateikimu. Ko šaltinis neleidžia, atmetama ir nerodoma jokiame puslapyje.",
  "change.appears": "atsirado",
  "change.vanishes": "dingo",
  "change.is renamed": "pervadintas",
  "change.changes its type": "pasikeitė tipas",
  "since.its last delivery": "ankstesnis jo pateikimas",
} as const satisfies Record<keyof typeof en, string>;
