import type { verdict as en } from "../en/verdict.ts";

/** What can become of a promise: each verdict and each way to break in one word, and what it means. */
export const verdict = {
  "verdict.promises": "promesas",
  "verdict.promises.meaning": "todas las promesas hechas",
  "verdict.due": "vencida",
  "verdict.due.meaning": "superada, cumplida o incumplida",
  "verdict.exceeded": "superada",
  "verdict.exceeded.meaning":
    "llevada a cabo claramente antes o mejor de lo prometido: por más que la tolerancia que declara la promesa",
  "verdict.kept": "cumplida",
  "verdict.kept.meaning": "llevada a cabo como se prometió",
  "verdict.broken": "incumplida",
  "verdict.broken.meaning":
    "llevada a cabo con retraso, antes de la franja prometida o por debajo del nivel prometido, rechazada por la empresa, o vencida sin que se entregara nada",
  "verdict.early": "adelantada",
  "verdict.early.meaning": "ya llevada a cabo, aunque su plazo aún no ha vencido; contará cuando venza",
  "verdict.pending": "pendiente",
  "verdict.pending.meaning": "aún no ha vencido",
  "verdict.unknown": "desconocida",
  "verdict.unknown.meaning":
    "vencida hace tanto sin nada registrado, o llevada a cabo sin fecha registrada, que los datos son dudosos",
  "verdict.void": "anulada",
  "verdict.void.meaning":
    "el cliente la canceló o desistió antes de que venciera, así que nadie la incumplió",
  "verdict.vague": "imprecisa",
  "verdict.vague.meaning": "sin un objetivo medible, así que nadie puede decir si se cumplió",
  "verdict.late": "con retraso",
  "verdict.late.meaning": "llevada a cabo después de su plazo",
  "verdict.missed": "insuficiente",
  "verdict.missed.meaning": "llevada a cabo por debajo del nivel prometido",
  "verdict.too_early": "demasiado pronto",
  "verdict.too_early.meaning": "llevada a cabo antes de la franja prometida",
  "verdict.failed": "fallida",
  "verdict.failed.meaning": "la empresa dijo que no podía cumplirla",
  "verdict.overdue": "atrasada",
  "verdict.overdue.meaning":
    "su plazo ha pasado sin que ocurriera nada, o el cliente la canceló solo después",
} as const satisfies Record<keyof typeof en, string>;
