import type { data as en } from "../en/data.ts";

/** What was read, refused and joined, by file and table. */
export const data = {
  "data.records.heading":
    "Atmesta {refused, number} iš {records, plural, one {# įrašo} few {# įrašų} many {# įrašo} other {# įrašų}}, kiekvieno priežastis nurodyta",
  "data.records.heading.all": "Priimti visi įrašai: {records, number}",
  "data.records.finding":
    "{files, plural, one {# faile} few {# failuose} many {# failo} other {# failų}} – {records, plural, one {# įrašas} few {# įrašai} many {# įrašo} other {# įrašų}}; priimta {accepted, number}, karantine – {refused, number}.",
  "data.records.note":
    "Stulpeliai – priimti įrašai, bent plona linija, jei yra nors vienas; užbrūkšniuota dalis už jų – atmesti, jei jų pakanka, kad matytųsi. Kiekviename faile perskaityti įrašai lygūs priimtų ir atmestų sumai; tai patikrinama kaskart sudarant svetainę.",
  "data.records.files":
    "{source}, {files, plural, one {# failas} few {# failai} many {# failo} other {# failų}}",
  "data.records.met": "priimta {accepted, number}, atmesta {refused, number}",
  "data.rows.heading":
    "{rows, plural, one {Daugiau nei kartą pateikta # eilutė} few {Daugiau nei kartą pateiktos # eilutės} many {Daugiau nei kartą pateikta # eilutės} other {Daugiau nei kartą pateikta # eilučių}}",
  "data.rows.heading.none": "Niekas nepateikta du kartus",
  "data.rows.finding":
    "{tables, plural, one {# kanoninė lentelė} few {# kanoninės lentelės} many {# kanoninės lentelės} other {# kanoninių lentelių}}; {rows, plural, one {# priimta eilutė kartoja jau esamą raktą ir skaičiuojama vieną kartą} few {# priimtos eilutės kartoja jau esamą raktą ir skaičiuojamos vieną kartą} many {# priimtos eilutės kartoja jau esamą raktą ir skaičiuojama vieną kartą} other {# priimtų eilučių kartoja jau esamą raktą ir skaičiuojamos vieną kartą}}.",
  "data.rows.note":
    "Kiekvienoje lentelėje priimtos eilutės lygios paliktų ir dublikatų sumai; tai patikrinama kaskart sudarant svetainę. Nuolatinis pažadas, pavyzdžiui, paslaugos lygis, čia yra viena eilutė; kituose puslapiuose jis skaičiuojamas po kartą kiekvienam atvejui, kuriam galiojo.",
  "data.refusals.heading": "Daugiausia atmesta: {records, number} ({source}, {rule})",
  "data.refusals.heading.none": "Neatmestas nė vienas įrašas",
  "data.refusals.finding":
    "{records, plural, one {Atmestas # įrašas} few {Atmesti # įrašai} many {Atmesta # įrašo} other {Atmesta # įrašų}} pagal {rules, plural, one {# taisyklę} few {# skirtingas taisykles} many {# taisyklės} other {# skirtingų taisyklių}}. Nė vienas įrašas neprarandamas: kiekvienas laukia karantine, nurodytas jo failas, eilutė ir priežastis.",
  "data.refusals.finding.none": "Kiekvienas kiekvieno failo įrašas atitinka savo duomenų sutartį.",
  "data.refusals.note": "Atmesti įrašai neįtraukiami į jokį šių puslapių skaičių.",
  "data.remarks.heading":
    "{values, plural, one {# reikšmė priimta} few {# reikšmės priimtos} many {# reikšmės priimta} other {# reikšmių priimta}} su pastaba",
  "data.remarks.heading.none": "Nė vienai reikšmei pastabos neprireikė",
  "data.remarks.finding":
    "{kinds, plural, one {# pastabų rūšis} few {# pastabų rūšys} many {# pastabų rūšies} other {# pastabų rūšių}} prie reikšmių, kurios vis tiek priimtos.",
  "data.remarks.finding.none": "Nė viena priimta reikšmė nekelia abejonių.",
  "data.remarks.note": "Pastaba – tai abejonė, dėl kurios įrašo atmesti nereikia.",
  "data.anomalies.heading":
    "{journeys, plural, one {# kelionėje} few {# kelionėse} many {# kelionės} other {# kelionių}} „{later}“ įvyko anksčiau nei „{earlier}“",
  "data.anomalies.heading.none": "Nė viena kelionė nevyksta atgal",
  "data.anomalies.finding":
    "Jei vienas žingsnis užrašytas anksčiau už kitą, kuris turi eiti pirma, abu laikai lieka duomenyse, o kelionė suskaičiuojama čia. Laikas tarp žingsnių skaičiuojamas ta tvarka, kuria jie užrašyti, todėl niekada nebūna neigiamas.",
  "data.anomalies.note": "Iš kelionių, kuriose žinomi abu laikai.",
  "data.links.heading": "{link}: tik {met, number} iš {rows, number}",
  "data.links.heading.all": "Kiekviena eilutė randa tai, ką nurodo",
  "data.links.finding":
    "Iš {links, plural, one {# sąsajos} few {# sąsajų} many {# sąsajos} other {# sąsajų}} tarp failų nepilnų: {short, number}.",
  "data.links.note":
    "Eilutė, nurodanti tai, kas nežinoma, vis tiek skaičiuojama savo lentelėje; jos trūksta tik ten, kur reikia abiejų. Nuolatinis pažadas, pavyzdžiui, paslaugos lygis, nepriklauso vienai kelionei ir čia neįtrauktas.",
  "link.orders whose customer is known": "užsakymai, kurių klientas žinomas",
  "link.lines whose order is known": "eilutės, kurių užsakymas žinomas",
  "link.orders that have lines": "užsakymai, turintys eilučių",
  "link.lines whose product is known": "eilutės, kurių prekė žinoma",
  "link.promises whose journey is known": "pažadai, kurių kelionė žinoma",
  "link.outcomes whose journey is known": "rezultatai, kurių kelionė žinoma",
  "link.answers whose journey is known": "atsakymai, kurių kelionė žinoma",
  "link.payments whose journey is known": "mokėjimai, kurių kelionė žinoma",
  "link.deals whose seller sold something": "sandoriai, kurių pardavėjas ką nors pardavė",
  "rule.too few fields": "per mažai laukų",
  "rule.too many fields": "per daug laukų",
  "rule.broken quote": "neuždarytos kabutės",
  "rule.record too long": "per ilgas įrašas",
  "rule.not utf-8": "ne UTF-8",
  "rule.not json": "ne JSON",
  "rule.not an object": "ne objektas",
  "rule.not a list": "ne sąrašas",
  "rule.duplicate key": "pasikartojantis raktas",
  "rule.nested too deeply": "per gilus įdėjimas",
  "rule.not unicode": "ne „Unicode“",
  "rule.broken cell": "sugadintas langelis",
  "rule.broken attribute": "sugadintas atributas",
  "rule.required": "trūksta privalomos reikšmės",
  "rule.not an integer": "ne sveikasis skaičius",
  "rule.not a decimal": "ne dešimtainis skaičius",
  "rule.not a boolean": "ne loginė reikšmė",
  "rule.not a time": "ne laikas",
  "rule.not a day": "ne diena",
  "rule.no such date": "tokios datos nėra",
  "rule.not allowed": "neleistina reikšmė",
  "rule.out of range": "už leistinų ribų",
  "rule.skipped hour": "praleista valanda",
  "rule.repeated hour": "pasikartojanti valanda",
} as const satisfies Record<keyof typeof en, string>;
