import type { measures as en } from "../en/measures.ts";

/** What each measure of the registry is called and what it says, in words for someone who has not read the methods. */
export const measures = {
  "metric.specific_share.name": "Konkretūs pažadai",
  "metric.specific_share.meaning":
    "Dalis pažadų, nurodančių visus keturis dalykus: kas žadama (objektas), kiek (lygis), iki kada (terminas) ir kokia sąlyga. Kuo mažiau pažadas nurodo, tuo daugiau palieka spėlioti. Nuolatinis pažadas, pavyzdžiui, bendra taisyklė, skaičiuojamas vieną kartą, kad ir kiek klientų jis apimtų.",
  "metric.slots_filled.name": "Konkretumas",
  "metric.slots_filled.meaning":
    "Kiek iš keturių dalykų pažadas vidutiniškai nurodo: objektas, lygis, terminas, sąlyga.",
  "metric.over_promised_share.name": "Pažadėta, kai tikimybė mažesnė nei 9 iš 10",
  "metric.over_promised_share.meaning":
    "Dalis pažadų, duotų, kai tikimybė juos ištesėti buvo mažesnė nei devyni iš dešimties, sprendžiant iš iki tol pasibaigusių pažadų. Tai nereiškia, kad jie buvo sulaužyti.",
  "metric.kept_probability.name": "Tikimybė ištesėti",
  "metric.kept_probability.meaning":
    "Vidutinė tikimybė ištesėti pažadą pagal tai, kas buvo žinoma jo mėnesio pradžioje: ištesėtų dalis tarp ankstesnių pažadų, davusių tiek pat laiko; jei jų mažiau nei 50, – dalis visų ankstesnių, įvykdytų per tą laiką (Aalen–Johansen).",
  "metric.quoted_price_kept.name": "Sumokėta, kiek nurodyta",
  "metric.quoted_price_kept.meaning": "Dalis kainos pasiūlymų, po kurių paimta ne daugiau, nei nurodyta.",
  "metric.price_difference.name": "Nurodyta minus paimta",
  "metric.price_difference.meaning":
    "Vidutinis nurodytos ir paimtos sumos skirtumas; minusas reiškia, kad klientas sumokėjo daugiau, nei jam sakyta.",
  "metric.order_steps.name": "Žingsniai iki užsakymo",
  "metric.order_steps.meaning":
    "Kiek puslapių matyta per apsilankymą, pasibaigusį užsakymu; du kartus matytas puslapis skaičiuojamas dukart. Apsilankymų vidurkis.",
  "metric.order_time.name": "Laikas iki užsakymo",
  "metric.order_time.meaning":
    "Nuo pirmojo puslapio iki užsakymo. Apsilankymų, pasibaigusių užsakymu, vidurkis.",
  "metric.drop_out_rate.name": "Nebaigti užsakymai",
  "metric.drop_out_rate.meaning":
    "Dalis apsilankymų, per kuriuos klientas pradėjo užsakyti, bet nebaigė. Pagal puslapį: dalis puslapį pasiekusių apsilankymų, nutrauktų būtent jame.",
  "metric.never_answered_share.name": "Taip ir neatsakyta",
  "metric.never_answered_share.meaning":
    "Iš užklausų ir balso pranešimų, kurių pažadėtas atsakymas pradelstas ilgiau, nei siekia stebimumo riba, – dalis, į kurią niekas taip ir neatsakė. Naujesni neskaičiuojami: atsakymas dar gali ateiti.",
  "metric.otif_rate.name": "Laiku ir visas kiekis",
  "metric.otif_rate.meaning":
    "Dalis užsakymų, pristatytų iki pažadėtos dienos ir pažadėto kiekio, pagal tris atskaitas: ko prašė klientas, kas patvirtinta pirmą kartą ir kas patvirtinta paskutinį kartą. Perkeliant pažadą galima pagerinti tik paskutinę.",
  "metric.postponed_share.name": "Nukelta",
  "metric.postponed_share.meaning": "Dalis pažadų, kurių diena klientui jau įsipareigojus nukelta į vėlesnę.",
  "metric.postponement_days.name": "Kiek nukelta",
  "metric.postponement_days.meaning":
    "Keliomis dienomis vidutiniškai paskutinė pažadėta diena vėlesnė už pirmąją.",
  "metric.leg_delay.name": "Pridėtas vėlavimas",
  "metric.leg_delay.meaning":
    "Vidutinis vėlavimas, kurį prideda kelio atkarpa: kiek vėluota šiame mazge, atėmus, kiek vėluota ankstesniame. Minusas – atkarpa prarastą laiką atgavo.",
  "metric.first_broken_leg_share.name": "Pirmiausia sulaužoma čia",
  "metric.first_broken_leg_share.meaning":
    "Dalis kelionių, kuriose pirmasis pakeliui sulaužytas pažadas – šios atkarpos.",
  "metric.told_beforehand_share.name": "Įspėta iš anksto",
  "metric.told_beforehand_share.meaning":
    "Iš pavėluotai įvykdytų ar pradelstų pažadų – dalis, apie kuriuos klientas įspėtas jau davus pažadą, bet dar nesuėjus terminui.",
  "metric.rating_if_late.name": "Įvertinimas vėluojant",
  "metric.rating_if_late.meaning":
    "Vidutinis atsakymas į sąlyčio taške dažniausiai atsakomą klausimą tose kelionėse, kurių pažadas ten įvykdytas pavėluotai arba pradelstas; pagal tai, ar klientas įspėtas iš anksto. Tai rodo, kas pasitaiko kartu, o ne kas ką lemia.",
  "metric.return_if_late.name": "Grįžo po vėlavimo",
  "metric.return_if_late.meaning":
    "Iš klientų, kuriems duotas pažadas įvykdytas pavėluotai arba pradelstas, – dalis, vėl užsakiusių per sugrįžimo laikotarpį po termino dienos; pagal tai, ar jie įspėti iš anksto. Pažadai, kurių laikotarpis dar nesibaigė, neskaičiuojami.",
  "metric.covered_share.name": "Atsakoma visą parą",
  "metric.covered_share.meaning":
    "Kur atsakymas žadamas bet kuriuo metu: dalis kreipimųsi, į kuriuos atsakyta per pažadėtą laiką, taip pat pagal savaitės ir paros valandą, kurią klientas pradėjo laukti.",
  "metric.menu_steps.name": "Meniu žingsniai",
  "metric.menu_steps.meaning":
    "Kiek balso meniu punktų išgirdo kiekvienas į jį patekęs skambintojas; du kartus išgirstas punktas skaičiuojamas dukart. Skambintojų vidurkis; pagal pasirinkimą: tų, kurie jį pasirinko pirmiausia.",
  "metric.loop_share.name": "Vedžiota ratu",
  "metric.loop_share.meaning":
    "Iš į balso meniu patekusių skambintojų – dalis, kurie kurį nors punktą išgirdo pakartotinai. Pagal pasirinkimą: iš tų, kurie jį pasirinko pirmiausia.",
  "metric.answer_wait.name": "Kiek vidutiniškai laukta žmogaus",
  "metric.answer_wait.meaning":
    "Nuo stojimo į eilę arba parašymo iki pirmojo žmogaus atsakymo. Sulaukusiųjų atsakymo vidurkis: kas nesulaukė, į jį neįtrauktas, todėl greta nurodoma nesulaukusiųjų dalis. Skaičiuojamas visas laikas, taip pat ne darbo valandos.",
  "metric.abandonment_rate.name": "Nesulaukė atsakymo",
  "metric.abandonment_rate.meaning":
    "Iš klientų, kurie sulaukė atsakymo arba nustojo laukti, – dalis, nustojusių laukti anksčiau, nei kas nors atsakė. Kas pasitraukė nepraėjus trumpo laukimo ribai, tas apsiriko numeriu ir neskaičiuojamas.",
  "metric.first_contact_resolution.name": "Išspręsta per pirmą kartą",
  "metric.first_contact_resolution.meaning":
    "Iš pirmųjų atsakytų kreipimųsi tuo pačiu reikalu – dalis, išspręstų neperduodant kitam ir klientui nesikreipus dėl to paties per pakartotinio kreipimosi laikotarpį. Kreipimaisi, kurių laikotarpis dar nesibaigė, neskaičiuojami.",
  "metric.empowerment_rate.name": "Išsprendė atsiliepęs",
  "metric.empowerment_rate.meaning":
    "Iš išspręstų kreipimųsi – dalis, kuriuos išsprendė pats atsiliepęs darbuotojas, neperduodamas aukštesniam lygiui ir neprašydamas leidimo.",
  "metric.misrouted_share.name": "Klaidingai nukreipta",
  "metric.misrouted_share.meaning":
    "Iš atsakytų kreipimųsi – dalis, kuriuos pirmasis skyrius turėjo perduoti kitam. Pagal skyrių: iš tų, kurie pirmiausia pateko į jį.",
  "metric.misrouting_delay.name": "Laikas iki tinkamo skyriaus",
  "metric.misrouting_delay.meaning":
    "Nuo pirmojo skyriaus atsakymo iki paskutiniojo atsakymo. Perduotų ir dar kartą atsakytų kreipimųsi vidurkis.",
  "metric.standard_answer_share.name": "Visur tas pats atsakymas",
  "metric.standard_answer_share.meaning":
    "Iš slaptųjų pirkėjų užduotų klausimų – dalis, į kuriuos atsakyta taip, kaip numato standartas, pagal sąlyčio tašką ir vietą.",
  "metric.answered_share.name": "Atsiprašyta",
  "metric.answered_share.meaning":
    "Iš sulaužytų pažadų – dalis, po kurių per ištaisymo laikotarpį klientas sulaukė atsiprašymo arba susisiekė dėl kelionės ir jam atsakė žmogus. Pavėluotas pažadėtas atsakymas neskaičiuojamas.",
  "metric.corrected_share.name": "Ištaisyta",
  "metric.corrected_share.meaning":
    "Iš sulaužytų pažadų – dalis, po kurių per ištaisymo laikotarpį grąžinti pinigai, suteikta kompensacija arba apmokėtas pakeitimas. Pavėluotas pažadėtas pakeitimas neskaičiuojamas.",
  "metric.replacement_overtaken_share.name": "Aplenkta naujų užsakymų",
  "metric.replacement_overtaken_share.meaning":
    "Iš prašytų pakeitimų – dalis, kurie tebebuvo neišsiųsti, kai perduotas naujesnis to paties gaminio užsakymas. Per paskutines dienas, kurių tiek, kiek trunka ištaisymo laikotarpis, prašyti pakeitimai neskaičiuojami.",
  "metric.dispatch_wait.name": "Kiek laukta išsiuntimo",
  "metric.dispatch_wait.meaning":
    "Nuo prašymo ar užsakymo iki perdavimo vežėjui: pakeitimai ir nauji keičiamų gaminių užsakymai. Perduotųjų vidurkis.",
  "metric.fixed_first_time.name": "Sutaisyta iš karto",
  "metric.fixed_first_time.meaning":
    "Iš pirmųjų gedimo remontų – dalis, po kurių tas pats gaminys su tuo pačiu gedimu negrįžo per pakartotinių gedimų laikotarpį. Remontai, kurių laikotarpis dar nesibaigė, neskaičiuojami.",
} as const satisfies Record<keyof typeof en, string>;
