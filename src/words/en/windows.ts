/** The times after which something is judged: what each is called, how long it is, and what it decides. */
export const windows = {
  "window.repeatDays.name": "Repeat window",
  "window.repeatDays.meaning":
    "A further contact about the same matter within it says that the first one did not settle it.",
  "window.faultRepeatDays.name": "Window for repeated faults",
  "window.faultRepeatDays.meaning":
    "The same fault of the same article within it says that the repair did not mend it.",
  "window.correctionDays.name": "Correction window",
  "window.correctionDays.meaning":
    "Within it a broken promise is to be answered and put right, and a replacement to be on its way.",
  "window.returnDays.name": "Return window",
  "window.returnDays.meaning": "A customer who buys again within it has returned.",
  "window.shortAbandonSeconds.name": "Short-abandon limit",
  "window.shortAbandonSeconds.meaning":
    "Who leaves a queue sooner has dialled by mistake and has not given up.",
  "window.observabilityDays.name": "Observability limit",
  "window.observabilityDays.meaning":
    "A promise that is overdue for longer, with nothing on record, is unknown and no longer counts as broken.",
} as const;
