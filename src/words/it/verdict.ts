import type { verdict as en } from "../en/verdict.ts";

/** What can become of a promise: each verdict and each way to break in one word, and what it means. */
export const verdict = {
  "verdict.promises": "promesse",
  "verdict.promises.meaning": "tutte le promesse fatte",
  "verdict.due": "a scadenza",
  "verdict.due.meaning": "superate, mantenute o disattese",
  "verdict.exceeded": "superate",
  "verdict.exceeded.meaning":
    "adempiute nettamente prima o meglio di quanto promesso: con un margine maggiore della tolleranza che la promessa dichiara",
  "verdict.kept": "mantenute",
  "verdict.kept.meaning": "adempiute come promesso",
  "verdict.broken": "disattese",
  "verdict.broken.meaning":
    "adempiute in ritardo, prima dell’intervallo promesso o al di sotto del livello promesso, rifiutate dall’azienda, oppure oltre la scadenza senza che nulla sia stato fornito",
  "verdict.early": "anticipate",
  "verdict.early.meaning":
    "già adempiute, benché la loro scadenza debba ancora venire; contano quando la scadenza arriva",
  "verdict.pending": "pendenti",
  "verdict.pending.meaning": "non ancora a scadenza",
  "verdict.unknown": "ignote",
  "verdict.unknown.meaning":
    "oltre la scadenza da così tanto tempo senza nulla di registrato da mettere in dubbio i dati, oppure adempiute senza un orario registrato",
  "verdict.void": "annullate",
  "verdict.void.meaning":
    "il cliente le ha disdette o ha rinunciato prima della scadenza: nessuno le ha disattese",
  "verdict.vague": "vaghe",
  "verdict.vague.meaning": "senza un obiettivo misurabile: nessuno può dire se sono state mantenute",
  "verdict.late": "in ritardo",
  "verdict.late.meaning": "adempiute dopo la loro scadenza",
  "verdict.missed": "sotto livello",
  "verdict.missed.meaning": "adempiute al di sotto del livello promesso",
  "verdict.too_early": "troppo presto",
  "verdict.too_early.meaning": "adempiute prima dell’intervallo di tempo promesso",
  "verdict.failed": "rifiutate",
  "verdict.failed.meaning": "l’azienda ha detto di non poterle adempiere",
  "verdict.overdue": "inevase",
  "verdict.overdue.meaning":
    "la loro scadenza è passata senza che nulla sia accaduto, o il cliente le ha disdette solo dopo",
} as const satisfies Record<keyof typeof en, string>;
