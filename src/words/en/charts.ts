/**
 * Short labels inside pictures; `\n` begins a new line. There is room for about a third more letters than English has; a day
 * of the week has three or four.
 */
export const charts = {
  // The journey picture: the line of promises, and what stands above, below and beside it.
  "charts.journey.better": "better",
  "charts.journey.as promised": "As promised",
  "charts.journey.broken": "broken",
  "charts.journey.share exceeded": "{share}\nexceeded",
  "charts.journey.share kept": "{share}\nkept",
  "charts.journey.share broken": "{share}\nbroken",
  "charts.journey.nobody measures": "nobody measures: {lacking}",
  "charts.journey.nobody measures, narrow": "nobody\nmeasures:\n{lacking}",
  "charts.journey.how it felt": "How it felt",
  "charts.journey.best": "{score} best",
  "charts.journey.worst": "{score} worst",
  "charts.journey.key in time": "● in time",
  "charts.journey.key late": "◆ late",
  "charts.journey.felt in time": "{rating} in time",
  "charts.journey.felt late": "{rating} late",
  // The same picture on a phone, standing: broken to the left, better to the right.
  "charts.journey.to the left": "◂ broken",
  "charts.journey.to the right": "as promised, and better ▸",
  "charts.journey.felt": "felt",
  // A share, and what became of it.
  "charts.share.exceeded": "{share} exceeded",
  "charts.share.kept": "{share} kept",
  "charts.share.broken": "{share} broken",
  "charts.share.late": "{share} late",
  "charts.share.missed": "{share} missed",
  "charts.share.too_early": "{share} too early",
  "charts.share.failed": "{share} failed",
  "charts.share.overdue": "{share} overdue",
  // What is on record about a touchpoint: three columns.
  "charts.recorded.promise": "promise",
  "charts.recorded.outcome": "outcome",
  "charts.recorded.voice": "voice",
  "charts.recorded.nothing": "nothing on record",
  // Months.
  "charts.months.due": "promises due, at most {most} a month",
  "charts.control.change": "since {month}: {before} → {after}",
  "charts.control.upper": "upper limit",
  "charts.control.lower": "lower limit",
  // Time that passes after a promise is made.
  "charts.from the promise.days": "days from the promise",
  "charts.from the promise.hours": "hours from the promise",
  "charts.from the promise.business days": "business days from the promise",
  "charts.from the promise.business hours": "business hours from the promise",
  // Time before and after what was promised.
  "charts.earlier.days": "◂ days earlier",
  "charts.earlier.hours": "◂ hours earlier",
  "charts.earlier.business days": "◂ business days earlier",
  "charts.earlier.business hours": "◂ business hours earlier",
  "charts.later.days": "days later ▸",
  "charts.later.hours": "hours later ▸",
  "charts.later.business days": "business days later ▸",
  "charts.later.business hours": "business hours later ▸",
  "charts.line.day": "the promised day ends",
  "charts.line.time": "the promised time",
  // A change of a rate, split into its parts; the short ones stand on phones.
  "charts.mix.total": "change seen in the total",
  "charts.mix.rate": "kept more or less often",
  "charts.mix.mix": "another mix of cases",
  "charts.mix.total, short": "seen in total",
  "charts.mix.rate, short": "kept rates",
  "charts.mix.mix, short": "other mix",
  "charts.mix.worse": "worse",
  "charts.mix.better": "better",
  // How long a promise has been overdue.
  "charts.age.0–7": "0–7 days",
  "charts.age.8–30": "8–30 days",
  "charts.age.31–90": "31–90 days",
  "charts.age.over 90": "over 90 days",
  "charts.age count": "{age}: {promises}",
  // Ratings.
  "charts.rating.mean": "mean {mean}",
  "charts.rating.mean of": "{outcome}: mean {mean}",
  // Days of the week, as short as they are written in a table, and hours.
  "charts.weekday.Mon": "Mon",
  "charts.weekday.Tue": "Tue",
  "charts.weekday.Wed": "Wed",
  "charts.weekday.Thu": "Thu",
  "charts.weekday.Fri": "Fri",
  "charts.weekday.Sat": "Sat",
  "charts.weekday.Sun": "Sun",
  "charts.hours.key": "× less than {half} within the limit; the fuller the blue, the nearer to all",
  "charts.hours.key, narrow": "× less than {half} within the limit",
} as const;
