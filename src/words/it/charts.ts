import type { charts as en } from "../en/charts.ts";

/** Short labels inside pictures; `\n` begins a new line. */
export const charts = {
  // The journey picture: the line of promises, and what stands above, below and beside it.
  "charts.journey.better": "meglio",
  "charts.journey.as promised": "Come promesso",
  "charts.journey.broken": "disattese",
  "charts.journey.share exceeded": "{share}\nsuperate",
  "charts.journey.share kept": "{share}\nmantenute",
  "charts.journey.share broken": "{share}\ndisattese",
  "charts.journey.nobody measures": "non misurato: {lacking}",
  "charts.journey.nobody measures, narrow": "non\nmisurato:\n{lacking}",
  "charts.journey.how it felt": "Voto dei clienti",
  "charts.journey.best": "{score} massimo",
  "charts.journey.worst": "{score} minimo",
  "charts.journey.key in time": "● puntuali",
  "charts.journey.key late": "◆ in ritardo",
  "charts.journey.felt in time": "{rating} puntuali",
  "charts.journey.felt late": "{rating} in ritardo",
  // The same picture on a phone, standing: broken to the left, better to the right.
  "charts.journey.to the left": "◂ disattese",
  "charts.journey.to the right": "come promesso o meglio ▸",
  "charts.journey.felt": "voto",
  // A share, and what became of it.
  "charts.share.exceeded": "{share} superate",
  "charts.share.kept": "{share} mantenute",
  "charts.share.broken": "{share} disattese",
  "charts.share.late": "{share} in ritardo",
  "charts.share.missed": "{share} sotto livello",
  "charts.share.too_early": "{share} troppo presto",
  "charts.share.failed": "{share} rifiutate",
  "charts.share.overdue": "{share} inevase",
  // What is on record about a touchpoint: three columns.
  "charts.recorded.promise": "promessa",
  "charts.recorded.outcome": "esito",
  "charts.recorded.voice": "voce",
  "charts.recorded.nothing": "nulla di registrato",
  // Months.
  "charts.months.due": "promesse a scadenza, al massimo {most} al mese",
  "charts.control.change": "da {month}: {before} → {after}",
  "charts.control.upper": "limite superiore",
  "charts.control.lower": "limite inferiore",
  // Time that passes after a promise is made.
  "charts.from the promise.days": "giorni dalla promessa",
  "charts.from the promise.hours": "ore dalla promessa",
  "charts.from the promise.business days": "giorni lavorativi dalla promessa",
  "charts.from the promise.business hours": "ore lavorative dalla promessa",
  // Time before and after what was promised.
  "charts.earlier.days": "◂ giorni di anticipo",
  "charts.earlier.hours": "◂ ore di anticipo",
  "charts.earlier.business days": "◂ giorni lavorativi di anticipo",
  "charts.earlier.business hours": "◂ ore lavorative di anticipo",
  "charts.later.days": "giorni di ritardo ▸",
  "charts.later.hours": "ore di ritardo ▸",
  "charts.later.business days": "giorni lavorativi di ritardo ▸",
  "charts.later.business hours": "ore lavorative di ritardo ▸",
  "charts.line.day": "fine del giorno promesso",
  "charts.line.time": "ora promessa",
  // A change of a rate, split into its parts; the short ones stand on phones.
  "charts.mix.total": "variazione del totale",
  "charts.mix.rate": "mantenute più o meno spesso",
  "charts.mix.mix": "altra composizione dei casi",
  "charts.mix.total, short": "totale",
  "charts.mix.rate, short": "tassi",
  "charts.mix.mix, short": "composizione",
  "charts.mix.worse": "peggio",
  "charts.mix.better": "meglio",
  // How long a promise has been overdue.
  "charts.age.0–7": "0–7 giorni",
  "charts.age.8–30": "8–30 giorni",
  "charts.age.31–90": "31–90 giorni",
  "charts.age.over 90": "oltre 90 giorni",
  "charts.age count": "{age}: {promises}",
  // Ratings.
  "charts.rating.mean": "media {mean}",
  "charts.rating.mean of": "{outcome}: media {mean}",
  // Days of the week, as short as they are written in a table, and hours.
  "charts.weekday.Mon": "lun",
  "charts.weekday.Tue": "mar",
  "charts.weekday.Wed": "mer",
  "charts.weekday.Thu": "gio",
  "charts.weekday.Fri": "ven",
  "charts.weekday.Sat": "sab",
  "charts.weekday.Sun": "dom",
  "charts.hours.key":
    "× meno di {half} entro il limite; più il blu è pieno, più risposte sono entro il limite",
  "charts.hours.key, narrow": "× meno di {half} entro il limite",
} as const satisfies Record<keyof typeof en, string>;
