import type { pages as en } from "../en/pages.ts";

/** What stands around the figures: titles, navigation, notices, footers. */
export const pages = {
  "pages.overview": "Apžvalga",
  "pages.ledger": "Pažadų registras",
  "pages.ledger.short": "Registras",
  "pages.data": "Duomenys",
  "pages.methods": "Metodika",
  "pages.skip": "Pereiti prie turinio",
  "pages.site": "Svetainė",
  "pages.languages": "Kalba",
  "pages.stages": "Kelionės etapai",
  "pages.audience": "Kam skirta ši svetainė",
  "pages.internal":
    "<strong>Vidinis leidimas.</strong> Nors vardų nėra, šiuose puslapiuose vis tiek yra asmens duomenų: maža grupė gali nurodyti konkretų žmogų. Laikykite juos prieinamus tik prisijungus.",
  "pages.publication":
    "<strong>Skirta skelbti.</strong> Skaičiai, paremti mažiau nei {customers} klientų duomenimis, neskelbiami: jų nėra nei paveiksluose, nei lentelėse, nei atsisiunčiamuose failuose; pjūvių deriniai praleisti.",
  "pages.record":
    "Duomenys apima laiką iki {day}; dienos ir mėnesiai – pagal laiko juostą {zone}. Kiekviena dalis ir kiekvienas vidurkis pateikti su 95\u202f% pasikliautinuoju intervalu; <methods>kaip apskaičiuojamas kiekvienas skaičius</methods>.",
  "pages.record-and-data":
    "Duomenys apima laiką iki {day}; dienos ir mėnesiai – pagal laiko juostą {zone}. Kiekviena dalis ir kiekvienas vidurkis pateikti su 95\u202f% pasikliautinuoju intervalu; <methods>kaip apskaičiuojamas kiekvienas skaičius</methods>, <data>iš ko jis apskaičiuojamas</data>.",
  "pages.colours": "Spalvos",
  "pages.colours.system": "kaip sistemoje",
  "pages.colours.light": "šviesios",
  "pages.colours.dark": "tamsios",
  "pages.up-to": "{name}, iki {day}",
  "pages.terms": "Ką reiškia žodžiai",
  "pages.every-touchpoint": "Visi sąlyčio taškai kelionės tvarka",
  "pages.touchpoints-of-stage": "Šio etapo sąlyčio taškai",
  "pages.looked-after": "Prižiūri: {owner}.",
  "pages.touchpoint-looked-after": "{touchpoint}, prižiūri: {owner}",
  "pages.to-measure": "Kad būtų galima matuoti, šaltinis turi pateikti:",
  "pages.along": "Toliau kelionėje",
  "pages.sources": "Ką pasakoja kiekvienas šaltinis",
  "pages.source-from": "Pateikia: {owner}.",
  "pages.source-newest": "Naujausi duomenys – {day}",
  "pages.source-undated": "Jo eilutės neturi datos.",
  "pages.unclaimed":
    "{count, plural, one {# failo nenurodo joks šaltinis, ir jis neperskaitytas} few {# failų nenurodo joks šaltinis, ir jie neperskaityti} many {# failo nenurodo joks šaltinis, ir jis neperskaitytas} other {# failų nenurodo joks šaltinis, ir jie neperskaityti}}: <list>{files}</list>.",
  "pages.missing": "Nerasta",
  "pages.missing.description": "Šiuo adresu puslapio nėra.",
  "pages.missing.heading": "Šiuo adresu puslapio nėra",
  "pages.missing.lead":
    "Galbūt jis pervadintas arba sąlyčio taško kelionėje nebėra. Viršuje esantys etapai ir apžvalga tebėra savo vietoje.",
  "pages.happenings": "Kas vyko tuo metu (numeris – kaip paveiksle):",
  "pages.take-away": "Pasiimti:",
  "pages.link-to-figure": "Nuoroda į šį paveikslą",
  "pages.as-table": "Tie patys skaičiai lentelėje",
  "pages.how-computed": "Kaip tai apskaičiuota",
  "pages.definition": "<link>{name}</link>: {meaning}",
  "pages.from-relation": "Iš sąryšio <link>{relation}</link>: <english>{sentence}</english>",
  "pages.not-by-query": "Suskaičiuota įkeliant failus, o ne užklausa.",
  "pages.table": "Lentelė: {heading}",
  "pages.column-with-unit": "{column}, {unit}",
  "pages.interval": "95\u202f% intervalas",
} as const satisfies Record<keyof typeof en, string>;
