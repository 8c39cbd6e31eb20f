/** How waits end as time goes on. */
export const curves = {
  "curves.promise.heading": "{share} fulfilled within {time}",
  "curves.complaint.heading": "{share} solved within {time}",
  "curves.life.heading": "{share} had a first fault within {time}",
  "curves.promise.finding":
    "Of {subjects, plural, one {# promise} other {# promises}}, {share} were fulfilled within {time} (95\u202f% interval {interval}).",
  "curves.complaint.finding":
    "Of {subjects, plural, one {# complaint} other {# complaints}}, {share} were solved within {time} (95\u202f% interval {interval}).",
  "curves.life.finding":
    "Of {subjects, plural, one {# unit in use} other {# units in use}}, {share} had a first fault within {time} (95\u202f% interval {interval}).",
  "curves.meanwhile.failed": "By then {share} had been refused by the company.",
  "curves.meanwhile.released": "By then {share} had been called off by the customer.",
  "curves.meanwhile.both":
    "By then {failed} had been refused by the company and {released} called off by the customer.",
  "curves.note, complete":
    "What is still open counts as open for as long as it was followed, and as nothing else; what was called off or refused competes (Aalen–Johansen). Only what could be followed to the end of the curve is in it.",
  "curves.note, censored":
    "What is still open counts as open for as long as it was followed, and as nothing else; what was called off or refused competes (Aalen–Johansen). All are in it; those still open leave it when the record ends.",
  "curves.promise.note":
    "Its shares are of all these promises, up to the end of the curve; those of the verdicts are of the promises due, whenever they ended.",
  "curves.life.note, complete":
    "What had no fault yet counts as without one for as long as it was in use and on record (Aalen–Johansen). Only what could be followed to the end of the curve is in it.",
  "curves.life.note, censored":
    "What had no fault yet counts as without one for as long as it was in use and on record (Aalen–Johansen). All are in it; those without a fault leave it when the record ends or a replacement was sent.",
  "curves.promised": "promised: {time}",
  // How a wait ended: beside the end of each curve with its share, and in the table.
  "curves.end": "{cause} {share}",
  "curves.promise.fulfilled": "met",
  "curves.promise.failed": "refused",
  "curves.promise.released": "called off",
  "curves.complaint.fulfilled": "solved",
  "curves.complaint.failed": "refused",
  "curves.complaint.released": "called off",
  "curves.life.fulfilled": "met",
  "curves.life.failed": "first fault",
  "curves.life.released": "called off",
  "curves.column.cause": "Ended",
  "curves.column.time": "Within, {unit}",
  "curves.column.share": "Share",
  "curves.column.open": "Still open after",
  "curves.life.column.open": "Without a fault after",
  "curves.life.axis": "{unit} in use",
  "curves.complaint.axis": "{unit} from the complaint",
} as const;
