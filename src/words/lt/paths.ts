import type { paths as en } from "../en/paths.ts";

/** The ways that journeys take from touchpoint to touchpoint. */
export const paths = {
  "paths.title": "Kelionių maršrutai",
  "paths.short": "Maršrutai",
  "paths.none": "Neįrašyta nė viena kelionė",
  "paths.none.meaning":
    "Maršrutą sudaro sąlyčiai, kuriuose nurodyta kelionė; čia jų nėra arba jų per mažai, kad būtų rodomi.",
  "paths.step": "{from} → {to}",
  "paths.loop": "{touchpoint} ⇄ {other}",

  "paths.graph.heading":
    "Dažniausiai kelionės nutrūksta čia: „{touchpoint}“; iš atėjusių toliau neina {rate}",
  "paths.graph.finding":
    "Sąlyčio taškas „{touchpoint}“: iš {closed, plural, one {# atėjusios kelionės} few {# atėjusių kelionių} many {# atėjusios kelionės} other {# atėjusių kelionių}}, kurios ten nėra atviros, su niekada neįvykdytu pažadu ten baigėsi {rate} (95\u202f% pasikliautinasis intervalas {interval}); iš visų {journeys, plural, one {# neatviros kelionės} few {# neatvirų kelionių} many {# neatviros kelionės} other {# neatvirų kelionių}} kur nors nutrūko {all} (95\u202f% pasikliautinasis intervalas {allInterval}).",
  "paths.graph.heading.whole":
    "{journeys, plural, one {# kelionė} few {# kelionės} many {# kelionės} other {# kelionių}}: apie nė vieną nežinoma, kad nutrūko",
  "paths.graph.finding.whole":
    "Įrašyta {journeys, plural, one {# kelionė} few {# kelionės} many {# kelionės} other {# kelionių}}; žingsnių iš vieno sąlyčio taško į kitą rūšių: {steps, plural, one {#} few {#} many {#} other {#}}.",
  "paths.graph.note":
    "Kiekvienas lankas – žingsnis iš vieno sąlyčio taško tiesiai į kitą: virš linijos pirmyn kelionės tvarka, po ja atgal. Jo plotis ir prie jo esantis procentas rodo, kokia visų kelionių dalis bent kartą taip eina; po procentu – laiko tarp taškų mediana. Oranžinis, brūkšniuotas, kur lankas pakankamai platus, ir su ◆: taip einančiose kelionėse pažadai laužomi dažniau nei visose kitose, {points} ar daugiau procentinių punktų, ir tai aišku (pritaikius Holmo pataisą visiems žingsniams); mėlynas – tiek pat rečiau; pilkas – nei taip, nei taip. Iš visų kelionių sulaužytas pažadas pasitaiko {broken}. Kelionė nutrūksta (×) ten, kur baigiasi, nors duotas pažadas taip ir neįvykdytas; ta, kurioje dar kažko laukiama, yra atvira ir neskaičiuojama. Nutrūkimai rodomi nuo {least} atėjusių į sąlyčio tašką.",
  "paths.graph.note.left out":
    "Nenupiešta žingsnių rūšių, kuriomis eina mažiau nei {threshold} kelionių: {kinds, plural, one {#} few {#} many {#} other {#}}; kartu tai {share} visų žingsnių. Jie yra lentelėje.",
  "paths.graph.note.back":
    "Iš viso žingsnių: {steps, plural, one {#} few {#} many {#} other {#}}; iš jų atgal šia tvarka: {back, plural, one {#} few {#} many {#} other {#}}.",
  "paths.graph.arc": "{share}\n{time}",
  "paths.graph.arc, worse": "◆ {share}\n{time}",
  "paths.graph.at once": "iškart",
  "paths.graph.forward": "Pirmyn",
  "paths.graph.back": "Atgal",
  "paths.graph.to the left": "◂ atgal",
  "paths.graph.to the right": "pirmyn ▸",
  "paths.graph.begin": "Pradeda čia",
  "paths.graph.come": "Ateina čia",
  "paths.graph.drop out": "Nutrūksta čia",
  "paths.graph.comes": "ateina {share}",
  "paths.graph.dropped": "× {share}",

  "paths.frequent.heading":
    "{share} kelionių eina dažniausiu maršrutu{other, select, none {} other {, o {other} – vienu iš daugelio retų}}",
  "paths.frequent.finding":
    "{journeys, plural, one {# kelionė} few {# kelionės} many {# kelionės} other {# kelionių}} iš {all, number}: {way}. Iš vertintų su sulaužytu pažadu – {broken} (95\u202f% pasikliautinasis intervalas {interval}); nuo pirmo sąlyčio iki paskutinio praeina {time} (mediana).",
  "paths.frequent.note":
    "Apsilankymas sąlyčio taške yra vienas žingsnis, kad ir kiek sąlyčių jame būtų. Pilki – įmonės paskelbtos sekos sąlyčio taškai; įrėminti – kiti; ↺ – kelionė ten jau buvo. Dešinėje – iš kelionių su pažadu, kurį galima įvertinti, dalis su sulaužytu, su 95\u202f% pasikliautinuoju intervalu; linija – visos kelionės. ◆ ir mėlyna: dažniau ir rečiau nei visose kitose kelionėse, {points} ar daugiau procentinių punktų, ir tai aišku (pritaikius Holmo pataisą). Dažniausi maršrutai parodyti po vieną, visi kiti kartu paskutinėje lentelės eilutėje, tad susumavus gaunamos visos kelionės.",
  "paths.broken.heading":
    "Kur laužoma dažniausiai: {rate} kelionių, einančių {steps, plural, one {šį # žingsnį} few {šiuos # žingsnius} many {šį # žingsnio} other {šiuos # žingsnių}}",
  "paths.broken.finding":
    "Maršrutas: {way}. Iš {judged, plural, one {# vertintos kelionės} few {# vertintų kelionių} many {# vertintos kelionės} other {# vertintų kelionių}} su sulaužytu pažadu – {rate} (95\u202f% pasikliautinasis intervalas {interval}); iš visų kelionių – {all}.",
  "paths.broken.note":
    "Iš po vieną parodytų maršrutų – tie, kuriuose pažadai laužomi dažniau nei visose kitose kelionėse, {points} ar daugiau procentinių punktų, ir tai aišku (pritaikius Holmo pataisą); pirmi patikimiausi, pagal apatinę intervalo ribą.",
  "paths.rows.journeys": "kelionės",
  "paths.rows.share": "kelionių dalis",
  "paths.rows.broken": "su sulaužytu pažadu",
  "paths.rows.worse": "◆ {rate}",
  "paths.rows.with interval": "{rate} ({interval})",
  "paths.rows.return": "↺ {touchpoint}",
  "paths.rows.all": "visos",
  "paths.rows.other": "visi kiti maršrutai",

  "paths.loops.heading": "{rate} kelionių grįžta į sąlyčio tašką, kuriame jau buvo",
  "paths.loops.finding":
    "95\u202f% pasikliautinasis intervalas {interval}; iš viso {journeys, plural, one {# kelionė} few {# kelionės} many {# kelionės} other {# kelionių}}. Dažniausiai pirmyn ir atgal: {pair}: {times, plural, one {# kartą} few {# kartus} many {# karto} other {# kartų}}, {some, plural, one {# kelionėje} few {# kelionėse} many {# kelionės} other {# kelionių}}.",
  "paths.loops.finding.none":
    "95\u202f% pasikliautinasis intervalas {interval}; iš viso {journeys, plural, one {# kelionė} few {# kelionės} many {# kelionės} other {# kelionių}}. Nė viena neina tarp dviejų sąlyčio taškų tiesiai pirmyn ir atgal.",
  "paths.loops.note":
    "Pirmyn ir atgal – iš vieno sąlyčio taško į kitą ir iškart atgal. Sąlyčiai viename taške vienas po kito yra vienas apsilankymas, o ne grįžimas. Intervalas yra visų kelionių dalies.",
  "paths.loops.share": "visų kelionių",

  "paths.courses.heading": "{rate} kelionių žingsnius eina pažadėta tvarka: {sequence}",
  "paths.courses.finding":
    "95\u202f% pasikliautinasis intervalas {interval}; pradėjo ir nėra atviros: {begun, plural, one {# kelionė} few {# kelionės} many {# kelionės} other {# kelionių}}. Daugiausia nukrypsta žingsnyje: {step}; taip ir neatėjo {lost, plural, one {# kelionė} few {# kelionės} many {# kelionės} other {# kelionių}} iš {of, number}.",
  "paths.courses.finding.whole":
    "95\u202f% pasikliautinasis intervalas {interval}; pradėjo ir nėra atviros: {begun, plural, one {# kelionė} few {# kelionės} many {# kelionės} other {# kelionių}}. Nė viena nenukrypo visam laikui.",
  "paths.courses.heading.untold": "Kaip kelionės laikosi pažadėtos tvarkos",
  "paths.courses.finding.untold":
    "Paskelbta sekų: {count, plural, one {#} few {#} many {#} other {#}}; kiek kelionių ateina iki galo, čia pasakyti negalima.",
  "paths.courses.note":
    "Pažadėta tvarka – ta, kurią paskelbė įmonė. Mėlyna: atėjo į kitą sąlyčio tašką, tiesiai (tamsi) arba per kitus (šviesi). Pilkai brūkšniuota: ten jau buvo anksčiau, nei derėjo. Oranžiškai brūkšniuota: taip ir neatėjo. Įrėminta: kelionė atvira ir dar gali ateiti. Kelionė skaičiuojama žingsnyje, kol iki jo laikėsi sekos. Laikai – medianos nuo pažado iki jo įvykdymo antrajame sąlyčio taške, iš to, kas įvykdyta.",
  "paths.courses.told.directly": "{share} tiesiai",
  "paths.courses.told.detour": "{share} per kitus",
  "paths.courses.told.before": "{share} jau buvo ten",
  "paths.courses.told.never": "{share} neatėjo",
  "paths.courses.told.open": "{share} dar atviros",
  "paths.courses.told.withheld": "{share} nerodoma",
  "paths.courses.durations": "Pažadėta: {promised}, iš tikrųjų: {actual}",

  "paths.ending.went on": "ėjo toliau",
  "paths.ending.complete": "baigėsi, įvykdyta",
  "paths.ending.dropped out": "nutrūko",
  "paths.ending.open": "atvira",
  "paths.ending.no promise": "baigėsi, be pažadų",
  "paths.course.directly": "tiesiai",
  "paths.course.detour": "per kitus",
  "paths.course.before": "jau buvo ten",
  "paths.course.never": "neatėjo",
  "paths.course.open": "atvira",
  "paths.course.withheld": "nerodoma",
  "paths.place.start": "(pradžia)",
  "paths.place.end": "(pabaiga)",

  "paths.column.from": "Iš kur",
  "paths.column.to": "Į kur",
  "paths.column.ending": "Kas toliau",
  "paths.column.journeys": "Kelionės",
  "paths.column.share": "Visų kelionių",
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
  "paths.column.of": "Iš ėjusių seka",
  "paths.column.promised": "Pažadėta (mediana)",
  "paths.column.actual": "Iš tikrųjų (mediana)",
} as const satisfies Record<keyof typeof en, string>;
