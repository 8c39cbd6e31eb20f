import type { journey as en } from "../en/journey.ts";

/** The journey in one picture, and its stages side by side. */
export const journey = {
  "journey.heading":
    "„{touchpoint}“: sulaužyta {rate} pažadų{when, select, since {, pablogėjimo pradžia – {month}} most {, blogiausias mėnuo – {month}} other {}}{points, select, none {} other {; pavėluoti įvertinti {points} balo prasčiau}}",
  "journey.heading.nobody": "Šioje kelionėje niekas nematuoja nė vieno pažado",
  "journey.finding":
    "Šiame taške iš {due, plural, one {# pažado, kurio terminas suėjo,} few {# pažadų, kurių terminas suėjo,} many {# pažado, kurių terminas suėjo,} other {# pažadų, kurių terminas suėjo,}} sulaužyta {broken} (95\u202f% pasikliautinasis intervalas {interval}){exceeded, select, none {} other {, viršyta {exceeded}}}{month, select, none {.} other {; blogiausias mėnuo – {month}: sulaužyta {worst}.}}",
  "journey.finding.change":
    "Lūžio mėnuo – {month}: iki tol ištesėta {before}, nuo tada – {after} (pokyčio 95\u202f% pasikliautinasis intervalas {interval}).",
  "journey.finding.felt":
    "Kai pažadas įvykdomas laiku, klientai vertina {intime} iš {most}, kai pavėluotai – {late}.",
  "journey.finding.nobody": "Nėra sąlyčio taško, kuriame būtų užfiksuotas ir pažadas, ir rezultatas.",
  "journey.note":
    "Linija – tai, kas klientams pažadėta. Mėlyna vienoje jos pusėje – aiškiai geriau, nei žadėta, įvykdytų pažadų dalis. Oranžinė kitoje – sulaužytų pažadų dalis su 95\u202f% pasikliautinuoju intervalu. Kuo storesnis stulpelis, tuo daugiau klientų praeina. Punktyras – neįvertinta. Matuojama {measured, number} iš {all, plural, one {# sąlyčio taško} few {# sąlyčio taškų} many {# sąlyčio taško} other {# sąlyčio taškų}}{pending, plural, =0 {} one {; # taške terminas dar nesuėjo} few {; # taškuose terminas dar nesuėjo} many {; # taško terminas dar nesuėjo} other {; # taškų terminas dar nesuėjo}}{blind, plural, =0 {} one {; # taške trūksta pažado arba jo rezultato} few {; # taškuose trūksta pažado arba jo rezultato} many {; # taško atveju trūksta pažado arba jo rezultato} other {; # taškų trūksta pažado arba jo rezultato}}. Skaudžiausia ten, kur sulaužytų pažadų dalies ir vėluojant prarastų balų sandauga yra didžiausia. ● ir ◆ – vidutiniai įvertinimai kelionių, kuriose čia duotas pažadas įvykdytas laiku arba vėluojant, kad ir kur kelionėje buvo klausta. Kvadratėlis – vidutinis atsakymas į ten užduotą klausimą, parodytas savo skalėje; skaičius po „/“ yra tos skalės didžiausias balas. Visos dalys skaičiuojamos iš pažadų, kurių terminas suėjo; „ištesėta“ paveiksle apima ir viršytus.",
  // Each line of it stands under the one before, in the picture.
  "journey.remark": "skaudžiausia:\n{rate},\n{month}",
  "missing.no promise": "nėra pažado",
  "missing.no outcome": "nėra rezultato",
  "missing.no touchpoint": "nėra sąlyčio taško",
  "missing.nothing due yet": "terminas nesuėjo",
  "missing.nobody asked": "niekas neklausė",
  "journey.stages.heading": "{rate} kelionių neišvengia sulaužyto pažado (etapas – {stage})",
  "journey.stages.heading.nobody": "Kol kas nė vieno etapo įvertinti negalima",
  "journey.stages.finding":
    "95\u202f% pasikliautinasis intervalas {interval}. Etapai lyginami pagal dalį kelionių, kuriose sulaužytas bent vienas pažadas, kad daugiau žadantis etapas nebūtų už tai baudžiamas.",
  "journey.stages.finding.nobody": "Nė viename etape nėra ir pažado, ir rezultato.",
  "journey.stages.note": "Brūkšnys reiškia, kad niekas to nematuoja, o ne kad viskas pavyko.",
} as const satisfies Record<keyof typeof en, string>;
