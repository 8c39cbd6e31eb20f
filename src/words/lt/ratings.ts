import type { ratings as en } from "../en/ratings.ts";

/** How customers rated, by what became of the promise. */
export const ratings = {
  "ratings.heading, lower": "Pavėluoti pažadai įvertinti {points} balo prasčiau nei įvykdyti laiku",
  "ratings.heading, higher": "Pavėluoti pažadai įvertinti {points} balo geriau nei įvykdyti laiku",
  "ratings.heading, unclear": "Pavėluoti ir laiku įvykdyti pažadai įvertinti be aiškaus skirtumo",
  "ratings.heading": "Kaip įvertinta, pagal tai, kuo baigėsi pažadas",
  "ratings.finding": "Vidutinis įvertinimas, kai įvykdyta laiku, – {in_time}, kai pavėluota, – {late}.",
  "ratings.finding, difference":
    "Vidutinis įvertinimas, kai įvykdyta laiku, – {in_time}, kai pavėluota, – {late}; skirtumas: {difference} (95\u202f% pasikliautinasis intervalas {interval}). Tai pasitaiko kartu, bet neįrodo, kad viena lemia kita.",
  "ratings.finding, unclear":
    "Vidutinis įvertinimas, kai įvykdyta laiku, – {in_time}, kai pavėluota, – {late}; skirtumas: {difference} (95\u202f% pasikliautinasis intervalas {interval}); jis gali būti atsitiktinis.",
  "ratings.finding, no difference":
    "Vidutinis įvertinimas: {ratings}. Skirtumas skaičiuojamas tik tarp pavėluotų ir laiku įvykdytų pažadų, o bent vienų iš jų atsakymų per mažai.",
  "ratings.finding, none late": "Vidutinis įvertinimas: {ratings}.",
  "ratings.each": "{rating} ({outcome})",
  "ratings.note":
    "Kiekviena juosta – visi atsakiusieji, suskirstyti pagal jų balą; mažiausias balas – kairėje. Šalia – vidurkis, jo 95\u202f% pasikliautinasis intervalas ir atsakymų skaičius.",
  "ratings.answers": "n {answers}",
  // What the promise was: the heading of each bar, and a column of the table.
  "ratings.outcome.in time": "laiku",
  "ratings.outcome.kept": "ištesėta",
  "ratings.outcome.late": "pavėluota",
  "ratings.outcome.missed": "nepasiekta",
  "ratings.outcome.too early": "per anksti",
  "ratings.outcome.failed": "atsisakyta",
  "ratings.outcome.overdue": "pradelsta",
  "ratings.outcome.unknown": "nežinoma",
  "ratings.outcome.void": "nebegalioja",
  "ratings.outcome.vague": "neapibrėžta",
  "ratings.outcome.pending": "laukiama",
  "ratings.column.outcome": "Pažado baigtis",
  "ratings.column.mean": "Vidutinis įvertinimas",
  "ratings.column.answers": "Atsakymai",
  "ratings.column.gave": "Balas: {score}",
} as const satisfies Record<keyof typeof en, string>;
