import type { explorer as en } from "../en/explorer.ts";

/** The explorer: what is chosen, what it says, and its controls. */
export const explorer = {
  "explorer.title": "Tyrinėti",
  "explorer.lead":
    "Pasirinkite mėnesius, etapus, sąlyčio taškus ir klientus: visi skaičiai iš karto perskaičiuojami, o šio puslapio adresas nurodo būtent tą rodinį, kurį matote.",
  "explorer.without":
    "Šio puslapio paveikslus nupiešia jo scenarijus, kai įkeliami skaičiai, o tai neįvyko. Visi pradiniai skaičiai yra ir sąlyčio taškų puslapiuose, kuriems scenarijaus nereikia:",
  "explorer.loading": "Įkeliami skaičiai ({size}) …",
  "explorer.failed":
    "Skaičių įkelti nepavyko ({fault}). Įkelkite puslapį iš naujo; jei tai nepadeda, svetainei trūksta dalies failų.",
  "explorer.dropped":
    "Nuorodoje nurodyta tai, ko šioje svetainėje nėra; rodomas artimiausias rodinys be to: {parts}",
  "explorer.publication":
    "Šis leidimas skirtas skelbti: jame vienu metu yra tik vienas pjūvis, o skaičiai, paremti nedaugelio klientų duomenimis, neskelbiami{withheld, plural, =0 {} one { (# reikšmė)} few { (# reikšmės)} many { (# reikšmės)} other { (# reikšmių)}}. Ko čia nėra, to filtruojant nerasite.",

  // The finding: {rate} of the promises due, with its interval; one message for each measure.
  "explorer.finding.kept": "Ištesėta arba viršyta {rate} pažadų, kurių terminas suėjo (iš viso {due})",
  "explorer.finding.exceeded":
    "Geriau, nei žadėta, įvykdyta {rate} pažadų, kurių terminas suėjo (iš viso {due})",
  "explorer.finding.broken": "Sulaužyta {rate} pažadų, kurių terminas suėjo (iš viso {due})",
  "explorer.finding.late": "Pavėluotai įvykdyta {rate} pažadų, kurių terminas suėjo (iš viso {due})",
  "explorer.finding.missed": "Pažadėto lygio nepasiekė {rate} pažadų, kurių terminas suėjo (iš viso {due})",
  "explorer.finding.failed": "Įmonė atsisakė įvykdyti {rate} pažadų, kurių terminas suėjo (iš viso {due})",
  "explorer.finding.overdue": "Pradelsta {rate} pažadų, kurių terminas suėjo (iš viso {due})",
  "explorer.finding.none": "Šioje atrankoje nesuėjo nė vieno pažado terminas",
  "explorer.finding.interval": "95\u202f% pasikliautinasis intervalas {interval}.",
  "explorer.finding.apart":
    "Šių filtrų kartu nėra jokioje lentelėje: {dimensions}. Panaikinkite vieną iš jų ir matysite skaičių.",
  // Two selections: first A, then B.
  "explorer.finding.both": "A: {first}; B: {second}",
  "explorer.difference.clear":
    "A minus B: {difference} proc. p. (95\u202f% pasikliautinasis intervalas {interval}) – daugiau, nei paaiškintų atsitiktinumas.",
  "explorer.difference.unclear":
    "A minus B: {difference} proc. p. (95\u202f% pasikliautinasis intervalas {interval}); tai gali būti atsitiktinumas.",
  "explorer.beside":
    "Kiti iš {promises} duotų pažadų: terminas nesuėjo – {not_due}, nežinoma – {unknown}, nebegalioja – {void}, neapibrėžta – {vague}.",

  "explorer.chosen": "Kas pasirinkta",
  "explorer.chosen.all": "Pasirinkta viskas, nieko nepraleista.",
  "explorer.chosen.left": "Praleista pažadų, kurių terminas suėjo: {left} iš {all} ({share}).",
  "explorer.chosen.is": "{dimension}: {values}",
  "explorer.chosen.not": "{dimension}: viskas, išskyrus: {values}",
  "explorer.chosen.range": "{dimension}: {from} – {to}",
  "explorer.chosen.remove": "Panaikinti filtrą „{filter}“",

  "explorer.measure": "Dalis",
  "explorer.measure.kept": "ištesėta",
  "explorer.measure.exceeded": "viršyta",
  "explorer.measure.broken": "sulaužyta",
  "explorer.measure.late": "pavėluota",
  "explorer.measure.missed": "nepasiekta",
  "explorer.measure.failed": "atsisakyta",
  "explorer.measure.overdue": "pradelsta",
  "explorer.period": "Pagal",
  "explorer.period.month": "mėnesį",
  "explorer.period.quarter": "ketvirtį",
  "explorer.period.year": "metus",
  "explorer.version": "Pažadas",
  "explorer.version.commitment": "pirmasis",
  "explorer.version.last": "paskutinis",
  "explorer.split": "Greta",
  "explorer.split.none": "nieko",
  "explorer.undo": "Atšaukti",
  "explorer.redo": "Pakartoti",
  "explorer.reset": "Iš pradžių",
  "explorer.copy": "Kopijuoti nuorodą",
  "explorer.copied": "Nuoroda į šį rodinį nukopijuota.",
  "explorer.compare": "Palyginti",
  "explorer.compare.stop": "Nebelyginti",
  "explorer.compare.which": "Kitas pasirinkimas skirtas",
  "explorer.compare.first": "A",
  "explorer.compare.second": "B",

  "explorer.time": "Pagal mėnesius",
  "explorer.time.quarter": "Pagal ketvirčius",
  "explorer.time.year": "Pagal metus",
  "explorer.time.how": "Vilkite per mėnesius ir juos pažymėsite arba nurodykite pradžią ir pabaigą.",
  "explorer.time.thin":
    "Tuščiaviduris ženklas: pažadų, kurių terminas suėjo, tiek mažai, kad nei linija, nei ašis jų nepaiso; rodyklė reiškia, kad dalis yra už ašies krašto.",
  "explorer.time.from": "Nuo",
  "explorer.time.to": "iki",
  "explorer.time.all": "Visi mėnesiai",
  "explorer.time.due": "pažadai pagal terminą, daugiausia {most}",
  "explorer.quarter": "{year} m. {quarter} ketv.",
  "explorer.numbers": "Tie patys skaičiai lentelėje",
  "explorer.column.period": "Terminas",
  "explorer.column.share": "Dalis",
  "explorer.column.interval": "95\u202f% intervalas",
  "explorer.column.due": "Suėjo",
  "explorer.column.rank": "Vieta",

  "explorer.touchpoint": "Etapai ir sąlyčio taškai",
  "explorer.region": "Regionai",
  "explorer.category": "Kategorijos",
  "explorer.channel": "Kanalai",
  "explorer.tier": "Klientų statusai",
  "explorer.kind": "Pažadų rūšys",
  "explorer.audience": "Auditorijos",
  "explorer.segment": "Klientų segmentai",
  "explorer.ranks":
    "Vietos eina nuo mažiausios dalies iki didžiausios; vietų intervalas reiškia, kad dėl atsitiktinumo tvarka galėtų būti ir kitokia (Holmo pataisa, visos poros). Kiekvienas sąrašas turi savo skalę, jos galai užrašyti viršuje; taškinė linija – visi pažadai kartu, o rodyklė reiškia, kad kažkas yra už galo.",
  "explorer.rank": "{first, number}–{last, number}",
  "explorer.together": "Nerodoma, nes jokioje lentelėje nėra kartu: {dimensions}.",
  "explorer.press": "Spustelėkite pavadinimą, kad pasirinktumėte; dar kartą – kad atsisakytumėte.",
  "explorer.row": "{name}: {rate}, 95\u202f% pasikliautinasis intervalas {interval}, suėjo terminas: {due}",
  "explorer.row.none": "{name}: nesuėjo nė vienas terminas",

  "explorer.verdicts": "Kuo baigėsi pažadai, kurių terminas suėjo",
  "explorer.slack": "Kiek anksčiau ar vėliau, nei žadėta",
  "explorer.slack.median":
    "Pusė įvykdyta bent {median} anksčiau termino (95\u202f% pasikliautinasis intervalas {interval}).",
  "explorer.slack.median.zero":
    "Pusė įvykdyta pažadėtą dieną ar akimirką arba anksčiau (95\u202f% intervalas: {interval}).",
  "explorer.slack.median.late":
    "Pusė įvykdyta praėjus {median} po termino ar vėliau (95\u202f% pasikliautinasis intervalas {interval}).",
  "explorer.slack.earlier": "← vėliau",
  "explorer.slack.later": "anksčiau →",
  "explorer.slack.promised": "kaip pažadėta",
  "explorer.wait": "Kiek tai truko",
  "explorer.wait.median":
    "Pusė įvykdyta per {median} ar greičiau (95\u202f% pasikliautinasis intervalas {interval}); iš tų, kurie stebėti iki galo.",
  "explorer.wait.never": "Įvykdyta mažiau nei pusė; iš tų, kurie stebėti iki galo.",
  "explorer.one":
    "Pasirinkite vieną sąlyčio tašką ir matysite, kiek anksčiau ar vėliau jo pažadai įvykdyti ir kiek tai truko.",
  "explorer.multiples": "{dimension} – greta",
  "explorer.multiples.most": "Rodomi tie, kurių suėjusių pažadų daugiausia: {shown} iš {all}.",
} as const satisfies Record<keyof typeof en, string>;
