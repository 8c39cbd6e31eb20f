import type { methods as en } from "../en/methods.ts";

/** The page that says how each number is computed. */
export const methods = {
  "methods.summary":
    "Ką reiškia kiekvienas šių puslapių žodis ir skaičius ir kuriame SQL faile kiekvienas skaičius apskaičiuojamas.",
  "methods.heading": "Kaip apskaičiuojamas kiekvienas skaičius",
  "methods.contents": "Šiame puslapyje",
  "methods.verdicts": "Kuo gali baigtis pažadas",
  "methods.verdicts.due":
    "Pažadas – viskas, ko klientas gali tikėtis: nurodyta data, taisyklė, reklama. Kiekvienas lyginamas su tuo, kas įvyko, ir gauna vieną baigtį. Viršyti, ištesėti ir sulaužyti – tai pažadai, kurių <em>terminas suėjo</em>; dalys skaičiuojamos iš jų.",
  "methods.verdicts.month":
    "Pažadas priklauso tam mėnesiui, kurį suėjo jo terminas. Svarbiausia, kas klientui pasakyta įsipareigojant; ką įmonė sakė paskutinį kartą, nurodoma greta, ir tai niekada nesumaišoma.",
  "methods.interval": "Ką sako intervalas",
  "methods.interval.meaning":
    "Kiekvienas įvertis pateikiamas su 95\u202f% pasikliautinuoju intervalu – reikšmėmis, kurias duomenys palieka tikėtinas. Jei viskas būtų pakartota daug kartų, tikroji reikšmė į tokius intervalus patektų maždaug 95 kartus iš 100. Platus intervalas reiškia, kad duomenų mažai, o ne kad rezultatas blogas.",
  "methods.interval.customers":
    "Tas pats klientas gali pasitaikyti daug kartų, todėl pažadai nėra nepriklausomi. Klientai suskirstomi į 32 grupes ir kiekvienas skaičius perskaičiuojamas kaskart praleidžiant po vieną grupę; iš to, kiek jis pasikeičia, gaunamas intervalas (vadinamasis „jackknife“ metodas, Stjudento t skirstinys su 31 laisvės laipsniu). Dalims taikomas Vilsono intervalas su tokiu pažadų skaičiumi, kuriam ši dispersija prilygsta.",
  "methods.interval.clusters":
    "Čia rezultatai susiję ir tuo, ką turi bendra ({clusters}), todėl tas pats daroma ir pagal tai, o rodomas plačiausias intervalas.",
  "methods.interval.counts": "Kiekiai yra tiesiog kiekiai ir intervalo neturi.",
  "methods.cluster.seller": "pardavėjas",
  "methods.cluster.day": "diena",
  "methods.design-effect":
    "Kiek kartų ištesėtų pažadų dalies dispersija didesnė, nei būtų, jei kiekvienas pažadas būtų atskiras (vadinamasis imties plano efektas):",
  "methods.windows": "Kas vertinama tik po kurio laiko",
  "methods.windows.meaning":
    "Po kreipimosi gali būti dar vienas, po remonto – tas pats gedimas. Kol nepraėjo laikas, per kurį tai būtų įskaityta, niekas negali pasakyti, todėl kreipimasis ar remontas neįtraukiamas į jokį skaičių. Šiuos laikotarpius nustato įmonė.",
  "methods.metrics": "Rodikliai",
  "methods.relations": "SQL sąryšiai",
  "methods.relations.meaning":
    "Kiekvienas sąryšis skaito tik ankstesnius, pasako, kas yra viena jo eilutė, ir nurodo, kas turi galioti kiekvienai eilutei. Sudarant šią svetainę {checks, plural, one {atlikta # tokia patikra} few {atliktos # tokios patikros} many {atlikta # tokios patikros} other {atlikta # tokių patikrų}}; visos pavyko, kitaip svetainės nebūtų.",
  "methods.relation.grain": "Viena eilutė – tai: <english>{grain}</english>.",
  "methods.relation.file": "Failas: <code>{file}</code>.",
  "methods.relation.reads": "Skaito:",
  "methods.relation.sql": "Sąryšio {relation} SQL",
  "methods.cubes": "Iš ko sudaryti šie puslapiai",
  "methods.cubes.meaning": "„Arrow“ failai su kiekiais ir sumomis; juose nėra nė vienos kliento eilutės.",
  "methods.withheld":
    "{count, plural, one {Neskelbiama # pjūvio reikšmė: ji paremta} few {Neskelbiamos # pjūvių reikšmės: kiekviena paremta} many {Neskelbiama # pjūvio reikšmės: kiekviena paremta} other {Neskelbiama # pjūvių reikšmių: kiekviena paremta}} mažiau nei {customers} klientų duomenimis arba leistų tokią reikšmę apskaičiuoti.",
  "methods.cube.rows": "{count, plural, one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}}.",
} as const satisfies Record<keyof typeof en, string>;
