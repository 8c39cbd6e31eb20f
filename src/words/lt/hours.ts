import type { hours as en } from "../en/hours.ts";

/** Whether what is promised around the clock is there around the clock. */
export const hours = {
  "hours.heading": "{time} val. laiku atsakoma į {rate} kreipimųsi",
  "hours.heading, none": "Nė vieną paros valandą laiku neatsakoma aiškiai rečiau",
  "hours.finding":
    "{cases, plural, one {Per visas valandas laiku atsakyta į {rate} iš # kreipimosi.} few {Per visas valandas laiku atsakyta į {rate} iš # kreipimųsi.} many {Per visas valandas laiku atsakyta į {rate} iš # kreipimosi.} other {Per visas valandas laiku atsakyta į {rate} iš # kreipimųsi.}}",
  "hours.worst":
    "Prasčiausia nuo {worst_from} iki {worst_to}: {worst} (95\u202f% pasikliautinasis intervalas {interval}); geriausia nuo {best_from} iki {best_to}: {best}.",
  "hours.note":
    "Vietos laikas. Kuo sodresnė mėlyna, tuo daugiau atsakyta per pažadėtą laiką; oranžinė su kryžiuku – mažiau nei pusė. Tuščia – mažiau nei {cases, plural, one {# atvejis} few {# atvejai} many {# atvejo} other {# atvejų}} arba nė vieno. Tekste minimos tik valandos, kuriomis kiekvieną savaitės dieną vidutiniškai jų yra bent tiek.",
  "hours.column.day": "Diena",
  "hours.column.hour": "Nuo (valanda)",
  "hours.column.share": "Laiku",
  "hours.column.cases": "Atvejai",
} as const satisfies Record<keyof typeof en, string>;
