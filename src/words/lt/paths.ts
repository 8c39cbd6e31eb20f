import type { paths as en } from "../en/paths.ts";

/** The ways that journeys take from touchpoint to touchpoint. */
export const paths = {
  "paths.title": "Kelionių maršrutai",
  "paths.short": "Maršrutai",
  "paths.none": "Neužfiksuota nė viena kelionė",
  "paths.none.meaning":
    "Maršrutą sudaro sąlyčiai, prie kurių nurodyta, kuriai kelionei jie priklauso; tokių neužfiksuota arba jų per mažai, kad būtų galima rodyti.",
  "paths.step": "{from} → {to}",
  "paths.loop": "{touchpoint} ⇄ {other}",

  "paths.graph.heading":
    "Dažniausiai kelionės nutrūksta taške „{touchpoint}“: iš atėjusių su niekada neįvykdytu pažadu ten baigiasi {rate}",
  "paths.graph.finding":
    "Iš {closed, plural, one {# kelionės, kuri atėjo į tašką „{touchpoint}“ ir ten nėra atvira,} few {# kelionių, kurios atėjo į tašką „{touchpoint}“ ir ten nėra atviros,} many {# kelionės, kuri atėjo į tašką „{touchpoint}“ ir ten nėra atvira,} other {# kelionių, kurios atėjo į tašką „{touchpoint}“ ir ten nėra atviros,}} su niekada neįvykdytu pažadu ten baigėsi {rate} (95\u202f% pasikliautinasis intervalas {interval}); apskritai iš {journeys, plural, one {# neatviros kelionės} few {# neatvirų kelionių} many {# neatviros kelionės} other {# neatvirų kelionių}} kur nors nutrūko {all} (95\u202f% pasikliautinasis intervalas {allInterval}).",
  "paths.graph.heading.whole":
    "Iš {journeys, plural, one {# kelionės} few {# kelionių} many {# kelionės} other {# kelionių}} nė viena, kiek žinoma, nenutrūko",
  "paths.graph.finding.whole":
    "Užfiksuota {journeys, plural, one {# kelionė} few {# kelionės} many {# kelionės} other {# kelionių}}; iš vieno sąlyčio taško į kitą veda {steps, plural, one {# rūšies žingsniai} few {# rūšių žingsniai} many {# rūšies žingsniai} other {# rūšių žingsniai}}.",
  "paths.graph.note":
    "Kiekvienas lankas – žingsnis iš vieno sąlyčio taško tiesiai į kitą: vienoje linijos pusėje – pirmyn kelionės tvarka, kitoje – atgal, kaip ten pažymėta. Lanko plotis ir procentas prie jo rodo, kokia visų kelionių dalis bent kartą taip eina; šalia, kur telpa, – laiko tarp taškų mediana. Prie lanko be skaičiaus netelpa ir dalis; visos yra puslapio lentelėje. Oranžinis lankas su ◆ (platesnis – ir brūkšniuotas): taip einančiose kelionėse sulaužytas pažadas pasitaiko bent {points} proc. punktais dažniau nei visose kitose, ir skirtumas aiškus (pritaikius Holmo pataisą visiems žingsniams); mėlynas – tiek pat rečiau; pilkas – nei taip, nei taip. Kelionės, kuriose pasitaiko sulaužytas pažadas, sudaro {broken} visų. Kelionė nutrūksta (×) ten, kur baigiasi, nors duotas pažadas taip ir neįvykdytas; ta, kurioje dar kažko laukiama, yra atvira ir neskaičiuojama. Nutrūkusios rodomos, jei sudaro bent {least} atėjusių į sąlyčio tašką.",
  "paths.graph.note.left out":
    "Nepavaizduota: {kinds, plural, one {# rūšies žingsniai} few {# rūšių žingsniai} many {# rūšies žingsniai} other {# rūšių žingsniai}}, kuriuos žengia mažiau nei {threshold} kelionių; kartu jie sudaro {share} visų žingsnių. Jie yra puslapio lentelėje.",
  "paths.graph.note.back":
    "Iš {steps, plural, one {# žingsnio} few {# žingsnių} many {# žingsnio} other {# žingsnių}} atgal, į ankstesnį sąlyčio tašką, veda {back, number}.",
  "paths.graph.arc": "{share}\n{time}",
  "paths.graph.arc, worse": "◆ {share}\n{time}",
  "paths.graph.at once": "iškart",
  "paths.graph.forward": "Pirmyn",
  "paths.graph.back": "Atgal",
  "paths.graph.to the left": "◂ atgal",
  "paths.graph.to the right": "pirmyn ▸",
  "paths.graph.begin": "Prasideda čia",
  "paths.graph.come": "Ateina čia",
  "paths.graph.drop out": "Nutrūksta čia",
  "paths.graph.comes": "ateina {share}",
  "paths.graph.dropped": "× {share}",

  "paths.frequent.heading":
    "{share} kelionių eina dažniausiu maršrutu{other, select, none {} other {, o {other} – vienu iš daugelio retų}}",
  "paths.frequent.finding":
    "Taip eina {journeys, plural, one {# kelionė} few {# kelionės} many {# kelionės} other {# kelionių}} iš {all, number}: {way}. Iš vertintų sulaužytą pažadą patyrė {broken} (95\u202f% pasikliautinasis intervalas {interval}); nuo pirmo sąlyčio iki paskutinio praeina {time} (mediana).",
  "paths.frequent.note":
    "Apsilankymas sąlyčio taške skaičiuojamas vieną kartą, kad ir kiek sąlyčių jame būtų. Pilki – įmonės nurodytos sekos sąlyčio taškai; įrėminti – kiti; ↺ – kelionė ten jau buvo. Dešinėje – kiek kelionių patyrė sulaužytą pažadą iš tų, kuriose pažadą galima įvertinti, su 95\u202f% pasikliautinuoju intervalu; linija, kur ji yra, – visos kelionės. ◆ ir mėlyna – dažniau ir rečiau nei visose kitose kelionėse, bent {points} proc. punktais, ir skirtumas aiškus (pritaikius Holmo pataisą). Dažniausi maršrutai parodyti po vieną, visi kiti – kartu paskutinėje puslapio lentelės eilutėje, tad eilučių suma – visos kelionės.",
  "paths.broken.heading":
    "Dažniausiai pažadai laužomi čia: sulaužytą pažadą patyrė {rate} kelionių, kurias sudaro {steps, plural, =1 {šis vienas apsilankymas} one {šis # apsilankymas} few {šie # apsilankymai} many {šio # apsilankymo} other {šie # apsilankymų}}",
  "paths.broken.finding":
    "Maršrutas: {way}. Iš {judged, plural, one {# vertintos kelionės} few {# vertintų kelionių} many {# vertintos kelionės} other {# vertintų kelionių}} sulaužytą pažadą patyrė {rate} (95\u202f% pasikliautinasis intervalas {interval}); iš visų kelionių – {all}.",
  "paths.broken.note":
    "Iš po vieną parodytų maršrutų – tie, kurių kelionėse sulaužytas pažadas pasitaiko bent {points} proc. punktais dažniau nei visose kitose, ir skirtumas aiškus (pritaikius Holmo pataisą); pirmi – patikimiausi, pagal apatinę intervalo ribą.",
  "paths.rows.journeys": "kelionės",
  "paths.rows.share": "kelionių",
  "paths.rows.broken": "su sulaužytu pažadu",
  "paths.rows.worse": "◆ {rate}",
  "paths.rows.with interval": "{rate} ({interval})",
  "paths.rows.return": "↺ {touchpoint}",
  "paths.rows.all": "visos",
  "paths.rows.other": "kiti maršrutai",

  "paths.loops.heading": "{rate} kelionių grįžta į sąlyčio tašką, kuriame jau buvo",
  "paths.loops.finding":
    "95\u202f% pasikliautinasis intervalas {interval}; iš viso {journeys, plural, one {# kelionė} few {# kelionės} many {# kelionės} other {# kelionių}}. Dažniausiai pirmyn ir atgal einama tarp šių dviejų: {pair} – {times, plural, one {# kartą} few {# kartus} many {# karto} other {# kartų}}; tokių kelionių – {some, number}.",
  "paths.loops.finding.none":
    "95\u202f% pasikliautinasis intervalas {interval}; iš viso {journeys, plural, one {# kelionė} few {# kelionės} many {# kelionės} other {# kelionių}}. Nė viena neina tarp dviejų sąlyčio taškų tiesiai pirmyn ir atgal.",
  "paths.loops.note":
    "Pirmyn ir atgal – iš vieno sąlyčio taško į kitą ir tiesiai atgal. Sąlyčiai viename taške vienas po kito yra vienas apsilankymas, o ne grįžimas. Nurodytas intervalas – visų kelionių dalies.",
  "paths.loops.share": "visų kelionių",

  "paths.courses.heading": "{rate} kelionių sąlyčio taškus aplanko pažadėta tvarka: {sequence}",
  "paths.courses.finding":
    "95\u202f% pasikliautinasis intervalas {interval}, iš {begun, plural, one {# kelionės, kuri šią seką pradėjo ir nėra atvira} few {# kelionių, kurios šią seką pradėjo ir nėra atviros} many {# kelionės, kuri šią seką pradėjo ir nėra atvira} other {# kelionių, kurios šią seką pradėjo ir nėra atviros}}. Dažniausiai nukrypstama žingsnyje „{step}“: ten taip ir neatėjo {lost, plural, one {# kelionė} few {# kelionės} many {# kelionės} other {# kelionių}} iš {of, number}.",
  "paths.courses.finding.whole":
    "95\u202f% pasikliautinasis intervalas {interval}, iš {begun, plural, one {# kelionės, kuri šią seką pradėjo ir nėra atvira} few {# kelionių, kurios šią seką pradėjo ir nėra atviros} many {# kelionės, kuri šią seką pradėjo ir nėra atvira} other {# kelionių, kurios šią seką pradėjo ir nėra atviros}}. Nė viena jų visam laikui nenukrypo.",
  "paths.courses.heading.untold": "Kaip kelionės laikosi pažadėtos tvarkos",
  "paths.courses.finding.untold":
    "{count, plural, one {Nurodyta # seka} few {Nurodytos # sekos} many {Nurodyta # sekos} other {Nurodyta # sekų}}; kiek kelionių ateina iki galo, čia pasakyti negalima.",
  "paths.courses.note":
    "Pažadėta tvarka – ta, kurią nurodė įmonė. Mėlyna: atėjo į kitą sąlyčio tašką, tiesiai (ryški) arba per kitus (blyški). Pilkai brūkšniuota: ten buvo anksčiau, nei atėjo eilė. Oranžiškai brūkšniuota: taip ir neatėjo. Įrėminta: kelionė atvira ir dar gali ateiti. Kelionė įtraukiama į žingsnį, jei iki jo laikėsi sekos. Trukmė – nuo pažado davimo iki jo įvykdymo antrajame sąlyčio taške; įvykdytų pažadų medianos.",
  "paths.courses.told.directly": "{share} tiesiai",
  "paths.courses.told.detour": "{share} per kitus",
  "paths.courses.told.before": "{share} ten jau buvo",
  "paths.courses.told.never": "{share} neatėjo",
  "paths.courses.told.open": "{share} dar atviros",
  "paths.courses.told.withheld": "{share} neskelbiama",
  "paths.courses.durations": "Pažadėta: {promised}. Iš tikrųjų: {actual}.",

  "paths.ending.went on": "ėjo toliau",
  "paths.ending.complete": "baigėsi, viskas įvykdyta",
  "paths.ending.dropped out": "nutrūko",
  "paths.ending.open": "atvira",
  "paths.ending.no promise": "baigėsi, pažado nebuvo",
  "paths.course.directly": "tiesiai",
  "paths.course.detour": "per kitus",
  "paths.course.before": "ten jau buvo",
  "paths.course.never": "neatėjo",
  "paths.course.open": "atvira",
  "paths.course.withheld": "neskelbiama",
  "paths.place.start": "(pradžia)",
  "paths.place.end": "(pabaiga)",

  "paths.column.from": "Iš kur",
  "paths.column.to": "Į kur",
  "paths.column.ending": "Kas toliau",
  "paths.column.journeys": "Kelionės",
  "paths.column.share": "Visų kelionių dalis",
  "paths.column.steps": "Žingsniai",
  "paths.column.inbound": "Klientas kreipėsi pats",
  "paths.column.judged": "Vertinta",
  "paths.column.hours": "Laiko mediana",
  "paths.column.way": "Maršrutas",
  "paths.column.dropped": "Nutrūko",
  "paths.column.open": "Atviros",
  "paths.column.other": "Kitas sąlyčio taškas",
  "paths.column.times": "Kartai",
  "paths.column.sequence": "Seka",
  "paths.column.course": "Kaip",
  "paths.column.of": "Iš ėjusių pagal seką",
  "paths.column.promised": "Pažadėta (mediana)",
  "paths.column.actual": "Iš tikrųjų (mediana)",
} as const satisfies Record<keyof typeof en, string>;
