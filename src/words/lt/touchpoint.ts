import type { touchpoint as en } from "../en/touchpoint.ts";

/** What the pages of a touchpoint and of a stage say first. */
export const touchpoint = {
  "touchpoint.finding":
    "Ištesėta {rate} iš {promises, plural, one {# pažado} few {# pažadų} many {# pažado} other {# pažadų}} ({interval}).",
  "touchpoint.title":
    "{touchpoint}: ištesėta {rate} pažadų{month, select, none {} other {, aiškiai žemiausias mėnuo – {month}}}",
  "touchpoint.title.unmeasured": "{touchpoint}: niekas to nematuoja",
  "touchpoint.title.nothing due": "{touchpoint}: nė vieno pažado terminas dar nesuėjo",
  "touchpoint.summary":
    "Iš {due, plural, one {# pažado, kurio terminas suėjo,} few {# pažadų, kurių terminas suėjo,} many {# pažado, kurių terminas suėjo,} other {# pažadų, kurių terminas suėjo,}} viršyta arba ištesėta {kept} (95\u202f% pasikliautinasis intervalas {interval}), sulaužyta {broken}.",
  "touchpoint.durations": "Laukimo mediana: pažadėto – {promised}, tikrojo – {actual} (iš įvykdytų pažadų).",
  "touchpoint.last":
    "Palyginti su tuo, kas klientams sakyta paskutinį kartą, įmonei perkėlus pažadus, ištesėta {rate} ({interval}); šie du dalykai niekada nesumaišomi.",
  "touchpoint.unknown":
    "Dar {unknown, plural, one {# pažado} few {# pažadų} many {# pažado} other {# pažadų}} baigtis nežinoma: jei {unknown, plural, =1 {jis būtų sulaužytas} other {visi būtų sulaužyti}}, ištesėtų pažadų dalis būtų {low}, jei {unknown, plural, =1 {ištesėtas} other {visi ištesėti}} – {high}.",
  "touchpoint.measurable.all": "Kiekvienas pažadas turi tikslą, kurį galima išmatuoti.",
  "touchpoint.measurable.some": "Tikslą, kurį galima išmatuoti, turi {share} pažadų.",
  "touchpoint.void":
    "{void, plural, one {# pažadas nebegalioja ir neįtrauktas į jokią dalį: jo atsisakyta dar nesuėjus terminui} few {# pažadai nebegalioja ir neįtraukti į jokią dalį: jų atsisakyta dar nesuėjus terminui} many {# pažado nebegalioja ir neįtraukta į jokią dalį: jų atsisakyta dar nesuėjus terminui} other {# pažadų nebegalioja ir neįtraukta į jokią dalį: jų atsisakyta dar nesuėjus terminui}}.",
  "touchpoint.void.all silent":
    "{void, plural, one {# pažadas nebegalioja ir neįtrauktas į jokią dalį: jis atšauktas dar nesuėjus terminui; šaltinis nenurodo, kas atšaukė, tad galbūt jį sulaužė įmonė} few {# pažadai nebegalioja ir neįtraukti į jokią dalį: jie atšaukti dar nesuėjus terminui; šaltinis nenurodo, kas atšaukė, tad kai kuriuos galbūt sulaužė įmonė} many {# pažado nebegalioja ir neįtraukta į jokią dalį: jie atšaukti dar nesuėjus terminui; šaltinis nenurodo, kas atšaukė, tad kai kuriuos galbūt sulaužė įmonė} other {# pažadų nebegalioja ir neįtraukta į jokią dalį: jie atšaukti dar nesuėjus terminui; šaltinis nenurodo, kas atšaukė, tad kai kuriuos galbūt sulaužė įmonė}}.",
  "touchpoint.void.some silent":
    "{void, plural, one {# pažadas nebegalioja ir neįtrauktas į jokią dalį: jis atšauktas dar nesuėjus terminui} few {# pažadai nebegalioja ir neįtraukti į jokią dalį: jie atšaukti dar nesuėjus terminui} many {# pažado nebegalioja ir neįtraukta į jokią dalį: jie atšaukti dar nesuėjus terminui} other {# pažadų nebegalioja ir neįtraukta į jokią dalį: jie atšaukti dar nesuėjus terminui}}; apie {silent, number} iš jų šaltinis nenurodo, kas atšaukė, tad kai kuriuos galbūt sulaužė įmonė.",
  "touchpoint.withheld":
    "Neskelbiama, nes šie arba iš jų išvedami skaičiai paremti mažiau nei {customers, plural, one {# kliento} few {# klientų} many {# kliento} other {# klientų}} duomenimis: {values}.",
  // A dimension and its values that are withheld: `region North, South`.
  "touchpoint.withheld.values": "{dimension} – {values}",
  "touchpoint.unmeasured":
    "Negalima pasakyti, ar klientai čia gavo, ko tikėjosi: {lacks}. {known, select, none {Nieko neužfiksuota} other {Vis dėlto žinoma: {known}}}.",
  "touchpoint.lacks promise": "nėra savo pažado",
  "touchpoint.nothing due":
    "Pažadų čia yra, bet nė vieno terminas dar nesuėjo, todėl nė vieno negalima įvertinti.{known, select, none {} other { Vis dėlto žinoma: {known}.}}",
  "touchpoint.known.touches":
    "{touches, plural, one {# užfiksuotas sąlytis} few {# užfiksuoti sąlyčiai} many {# užfiksuoto sąlyčio} other {# užfiksuotų sąlyčių}}",
  "touchpoint.known.touches, each":
    "{touches, plural, one {# užfiksuotas sąlytis, kiekvienas vis kitoje kelionėje} few {# užfiksuoti sąlyčiai, kiekvienas vis kitoje kelionėje} many {# užfiksuoto sąlyčio, kiekvienas vis kitoje kelionėje} other {# užfiksuotų sąlyčių, kiekvienas vis kitoje kelionėje}}",
  "touchpoint.known.journeys":
    "{journeys, plural, one {# kelionė} few {# kelionės} many {# kelionės} other {# kelionių}}",
  "touchpoint.known.rating":
    "vidutinis įvertinimas {rating} ({interval}) iš {answers, plural, one {# atsakymo} few {# atsakymų} many {# atsakymo} other {# atsakymų}} klientų, kurių apie tai klausta, su sąlyčiu ar be jo",
  "touchpoint.wanted.promise":
    "savo pažadą: ko klientas čia gali tikėtis ir iki kada; nauja diena pažadui, duotam kitame sąlyčio taške, yra to pažado versija ir vertinama ten",
  "touchpoint.wanted.outcome": "rezultatą: kas įvyko ir kada",
  "touchpoint.wanted.voice": "atsiliepimą: kliento paklausta, kaip jam sekėsi",
  "touchpoint.stage.title": "{stage}: {rate} kelionių neišvengia sulaužyto pažado",
  "touchpoint.stage.title.unmeasured": "{stage}: šio etapo niekas nematuoja",
  "touchpoint.stage.summary":
    "Iš {journeys, plural, one {# kelionės, kurioje čia įvertintas pažadas,} few {# kelionių, kuriose čia įvertintas pažadas,} many {# kelionės, kuriose čia įvertintas pažadas,} other {# kelionių, kuriose čia įvertintas pažadas,}} bent vieną sulaužytą pažadą patyrė {rate} (95\u202f% pasikliautinasis intervalas {interval}).",
  "touchpoint.stage.measured":
    "Iš {all, plural, one {# etapo sąlyčio taško} few {# etapo sąlyčio taškų} many {# etapo sąlyčio taško} other {# etapo sąlyčio taškų}} {measured, plural, one {matuojamas #} few {matuojami #} many {matuojama #} other {matuojama #}}.",
  "touchpoint.stage.measured, all":
    "{all, plural, =1 {Vienintelis etapo sąlyčio taškas matuojamas} one {Matuojamas # etapo sąlyčio taškas – visi} few {Matuojami visi # etapo sąlyčio taškai} many {Matuojama visi # etapo sąlyčio taško} other {Matuojama visi # etapo sąlyčio taškų}}.",
  "touchpoint.stage.nothing":
    "Darbo srityje čia nenurodytas nė vienas sąlyčio taškas, todėl apie šį etapą nieko nežinoma.",
  "touchpoint.stage.unmeasured":
    "Čia nėra sąlyčio taško, kuriame būtų užfiksuotas ir pažadas, ir rezultatas, todėl nežinoma, ar klientai gavo tai, ko tikėjosi. Tai duomenų spraga, o ne gera žinia.",
} as const satisfies Record<keyof typeof en, string>;
