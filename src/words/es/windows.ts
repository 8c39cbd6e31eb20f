import type { windows as en } from "../en/windows.ts";

/** The times after which something is judged: what each is called, how long it is, and what it decides. */
export const windows = {
  "window.repeatDays.name": "Plazo de repetición",
  "window.repeatDays.meaning":
    "Otro contacto sobre el mismo asunto dentro de este plazo indica que el primero no lo resolvió.",
  "window.faultRepeatDays.name": "Plazo de averías repetidas",
  "window.faultRepeatDays.meaning":
    "La misma avería del mismo artículo dentro de este plazo indica que la reparación no la arregló.",
  "window.correctionDays.name": "Plazo de corrección",
  "window.correctionDays.meaning":
    "Dentro de este plazo hay que responder por una promesa incumplida y compensarla, y una sustitución debe estar en camino.",
  "window.returnDays.name": "Plazo de recompra",
  "window.returnDays.meaning": "Un cliente que vuelve a comprar dentro de este plazo ha regresado.",
  "window.shortAbandonSeconds.name": "Límite de abandono breve",
  "window.shortAbandonSeconds.meaning":
    "Quien deja la cola antes se ha equivocado al marcar y no cuenta como abandono.",
  "window.observabilityDays.name": "Límite de observación",
  "window.observabilityDays.meaning":
    "Una promesa vencida desde hace más tiempo, sin nada registrado, pasa a ser desconocida y ya no cuenta como incumplida.",
} as const satisfies Record<keyof typeof en, string>;
