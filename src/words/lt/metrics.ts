import type { metrics as en } from "../en/metrics.ts";

/** What each metric is called and what it says, in words for someone who has not read the methods. */
export const metrics = {
  "metric.promises.name": "Pažadai",
  "metric.promises.meaning": "Visi sąlyčio taške duoti pažadai, kad ir kuo jie baigėsi.",
  "metric.due.name": "Pažadai, kurių terminas suėjo",
  "metric.due.meaning":
    "Pažadai, kurie iki duomenų pabaigos dienos buvo viršyti, ištesėti arba sulaužyti. Kiekvienas priklauso savo pažadėtos dienos mėnesiui.",
  "metric.verdicts.name": "Baigtys",
  "metric.verdicts.meaning":
    "Kuo baigėsi kiekvienas pažadas. Viršyti, ištesėti ir sulaužyti kartu sudaro pažadus, kurių terminas suėjo; kiti skaičiuojami greta ir niekada neslepiami tarp jų.",
  "metric.kept_rate.name": "Ištesėtų pažadų dalis",
  "metric.kept_rate.meaning":
    "Iš pažadų, kurių terminas suėjo, – viršytų arba ištesėtų dalis. Pažadą ištesėti galima ir žadant su atsarga, todėl greta nurodoma pažadėta ir tikroji trukmė.",
  "metric.exceeded_rate.name": "Viršytų pažadų dalis",
  "metric.exceeded_rate.meaning":
    "Iš pažadų, kurių terminas suėjo, – dalis, įvykdytų aiškiai geriau, nei žadėta.",
  "metric.broken_rate.name": "Sulaužytų pažadų dalis",
  "metric.broken_rate.meaning": "Iš pažadų, kurių terminas suėjo, – sulaužytų dalis.",
  "metric.as_promised_rate.name": "Kaip pažadėta",
  "metric.as_promised_rate.meaning": "Iš pažadų, kurių terminas suėjo, – ištesėtų, bet neviršytų dalis.",
  "metric.late_share.name": "Pavėluotų dalis",
  "metric.late_share.meaning": "Iš pažadų, kurių terminas suėjo, – per vėlai įvykdytų dalis.",
  "metric.too_early_share.name": "Įvykdytų per anksti dalis",
  "metric.too_early_share.meaning":
    "Iš pažadų, kurių terminas suėjo, – dalis, įvykdytų dar neprasidėjus pažadėtam laikotarpiui.",
  "metric.missed_share.name": "Nepasiektų dalis",
  "metric.missed_share.meaning":
    "Iš pažadų, kurių terminas suėjo, – dalis, kurių pažadėtas lygis nepasiektas.",
  "metric.failed_share.name": "Atsisakytų dalis",
  "metric.failed_share.meaning": "Iš pažadų, kurių terminas suėjo, – dalis, kurių įmonė nebeįvykdys.",
  "metric.overdue_share.name": "Pradelstų dalis",
  "metric.overdue_share.meaning":
    "Iš pažadų, kurių terminas suėjo, – dalis, apie kuriuos nieko neužfiksuota, bet dar ne taip seniai, kad kiltų abejonių dėl duomenų, arba kuriuos klientas atšaukė tik po termino; pradelstų pažadų likutis apima tik tuos, kurių dar laukiama.",
  "metric.late_rate.name": "Vėlavimo dalis",
  "metric.late_rate.meaning": "Iš įvykdytų pažadų – dalis, įvykdytų vėliau, nei žadėta.",
  "metric.kept_rate_if_unknown_broken.name": "Ištesėtų dalis, apatinė riba",
  "metric.kept_rate_if_unknown_broken.meaning":
    "Ištesėtų pažadų dalis, jei visi nežinomo rezultato pažadai būtų sulaužyti.",
  "metric.kept_rate_if_unknown_kept.name": "Ištesėtų dalis, viršutinė riba",
  "metric.kept_rate_if_unknown_kept.meaning":
    "Ištesėtų pažadų dalis, jei visi nežinomo rezultato pažadai būtų ištesėti.",
  "metric.measurable_share.name": "Išmatuojamų dalis",
  "metric.measurable_share.meaning": "Iš visų duotų pažadų – dalis, turinčių tikslą, kurį galima patikrinti.",
  "metric.balance.name": "Balansas",
  "metric.balance.meaning":
    "Viršytų dalis minus sulaužytų dalis, procentiniais punktais nuo −100 iki 100. Jis apibūdina sąlyčio tašką, bet neskirtas taškams vieniems su kitais lyginti.",
  "metric.slack.name": "Laiko atsarga",
  "metric.slack.meaning":
    "Kiek anksčiau (pliusas) arba vėliau (minusas), nei žadėta, pažadas įvykdytas. Pažadas, duotas kaip diena, ištesėtas iki tos dienos pabaigos pagal darbo srities laiko juostą.",
  "metric.durations.name": "Pažadėta ir tikroji trukmė",
  "metric.durations.meaning":
    "Nuo pažado davimo: kiek klientui sakyta laukti ir kiek tai truko. Įvykdytų pažadų medianos.",
  "metric.mean_rating.name": "Vidutinis įvertinimas",
  "metric.mean_rating.meaning":
    "Vidutinis klientų balas pagal tai, kuo baigėsi tos pačios kelionės pažadas. Tai rodo, kas pasitaiko kartu, o ne kas ką lemia.",
  "metric.rating_difference.name": "Įvertinimų skirtumas",
  "metric.rating_difference.meaning":
    "Vidutinis įvertinimas, kai pažadas įvykdytas pavėluotai, minus vidutinis įvertinimas, kai laiku.",
  "metric.broken_rate_difference.name": "Sulaužytų dalies skirtumas",
  "metric.broken_rate_difference.meaning":
    "Šios grupės sulaužytų pažadų dalis minus visų kitų. Jos p reikšmė pataisyta pagal visas lyginamas grupes (Holm, 1979), nes tarp daugelio grupių kelios išsiskiria vien atsitiktinai.",
  "metric.mean_response.name": "Vidutinis atsakymas",
  "metric.mean_response.meaning": "Sąlyčio taške gautų atsakymų vidurkis, kad ir kas ten būtų pažadėta.",
  "metric.journeys_with_broken.name": "Kelionės su sulaužytu pažadu etape",
  "metric.journeys_with_broken.meaning":
    "Iš kelionių, einančių per etapą, – dalis, kuriose jame sulaužytas bent vienas pažadas. Pagal tai lyginami etapai, nes dalis nepriklauso nuo to, kiek pažadų etape duodama.",
  "metric.coverage.name": "Aprėptis",
  "metric.coverage.meaning":
    "Sąlyčio taškas matuojamas, kai kas nors užfiksuoja, kas ten pažadėta ir kas įvyko. Jei nėra pažado, nėra rezultato arba niekas neklausta, puslapis tai pasako.",
  "metric.share_within.name": "Dalis per nurodytą laiką",
  "metric.share_within.meaning":
    "Iš visko, kas pradėjo laukti, – dalis, įvykdyta iki tam tikro laiko. Dar laukiantys atvejai stebimi iki duomenų pabaigos ir skaičiuojami kaip laukiantys; atsisakymas ir atšaukimas konkuruoja su įvykdymu (Aalen ir Johansen, 1978). Kreivės sudarytos iš dienos tikslumo išgyvenamumo lentelių.",
  "metric.change.name": "Pokytis",
  "metric.change.meaning":
    "Mėnuo, geriausiai padalijantis ištesėtų pažadų dalį į „prieš“ ir „po“, jei vien atsitiktinumas taip padalytų retai: permutacijų testas, pataisytas pagal visus svetainės sąlyčio taškus (Holm, 1979). Įprastų mėnesių ribos – iš individualiųjų reikšmių kontrolinės kortelės (trys standartiniai nuokrypiai iš slenkamųjų skirtumų).",
  "metric.mix_effect.name": "Ištesėjimo ir struktūros poveikis",
  "metric.mix_effect.meaning":
    "Rodiklio pokytis tarp dviejų laikotarpių dalijamas į tai, kas būtų įvykę, jei atvejų struktūra nebūtų pasikeitusi, ir tai, ką lėmė vien struktūros pokytis. Abi dalys sudaro bendrą pokytį (Kitagawa, 1955).",
  "metric.fault_ratio.name": "Gedimų santykis",
  "metric.fault_ratio.meaning":
    "Vienos rūšies gedimai partijoje, padalyti iš tiek, kiek jų būtų tikėtina, jei ji per naudojimo laiką gestų taip dažnai kaip kitos to paties gaminio partijos; kur duomenų mažai, santykis priartintas prie 1 (gama–Puasono modelis).",
  "metric.overdue_stock.name": "Pradelsti pažadai",
  "metric.overdue_stock.meaning":
    "Pažadai, kurių terminas praėjo, o mėnesio pabaigoje nieko neužfiksuota, pagal pradelsimo trukmę; kartu nurodoma, kiek per mėnesį tapo pradelsti ir kiek užbaigta.",
  "metric.records.name": "Įrašai",
  "metric.records.meaning":
    "Kiekvienas iš failo perskaitytas įrašas arba priimtas, arba yra karantine su nurodyta priežastimi; kiekviename faile jų suma sutampa, ir tai patikrinama kaskart sudarant svetainę.",
  "metric.freshness.name": "Naujumas",
  "metric.freshness.meaning":
    "Koks senas gali būti naujausias šaltinio laikas, kol sudarant svetainę įspėjama ir kol svetainė nebesudaroma, o lieka paskutinė tinkama. Tai nurodo pats šaltinis.",
  "metric.drift.name": "Stulpelių pokyčiai",
  "metric.drift.meaning":
    "Stulpelis, kuris atsirado, dingo, pervadintas (jo vietoje – kitas pavadinimas) arba pakeitė tipą (dauguma jo reikšmių ankstesniame faile buvo perskaitomos, o dabar – ne).",
  "metric.rows.name": "Eilutės",
  "metric.rows.meaning":
    "Priimtos kanoninės lentelės eilutės paliekamos po vieną kiekvienam raktui; kas pateikta dukart, yra dublikatas. Kiekvienoje lentelėje jų suma sutampa.",
  "metric.path_broken_share.name": "Kelionės su sulaužytu pažadu bet kur",
  "metric.path_broken_share.meaning":
    "Iš kelionių bent su vienu pažadu, kurį galima įvertinti, – dalis, kuriose pažadas kur nors sulaužytas. Atvejis skaičiuojamas kartu su užsakymu, iš kurio kilo. Pagal sąlyčio tašką ar maršrutą: iš kelionių, kurios ten ateina ar taip eina.",
  "metric.path_drop_out_share.name": "Nutrūkusios kelionės",
  "metric.path_drop_out_share.meaning":
    "Iš kelionių, atėjusių į sąlyčio tašką ir ten neatvirų, – dalis, kurios ten baigėsi, nors duotas pažadas taip ir neįvykdytas: paties taško arba tokio, į kurį kelionė neatėjo ir kurio nepraėjo. Atvira yra kelionė su pažadu, kurio terminas dar nesuėjo arba suėjo taip neseniai, kad stebėjimo riba dar nepasiekta.",
  "metric.path_loop_share.name": "Grįžtančios kelionės",
  "metric.path_loop_share.meaning":
    "Iš kelionių, atėjusių į sąlyčio tašką, – dalis, kurios į jį grįžo pabuvusios kitur; iš visų kelionių – dalis, kurioms taip nutiko bet kur. Sąlyčiai viename taške vienas po kito yra vienas apsilankymas.",
  "metric.path_followed_share.name": "Pažadėta tvarka",
  "metric.path_followed_share.meaning":
    "Iš kelionių, atėjusių į pirmąjį įmonės nurodytos sekos sąlyčio tašką, – dalis, kurios jos tvarka atėjo į visus kitus; tarp jų gali būti kitų taškų. Joje dar atviros kelionės neskaičiuojamos.",
} as const satisfies Record<keyof typeof en, string>;
