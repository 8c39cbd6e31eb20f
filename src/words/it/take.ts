import type { take as en } from "../en/take.ts";

/** How a figure is taken away: its files, copies, and the page to embed. */
export const take = {
  "take.copy": "Copia come testo",
  "take.definition": "Definizione",
  "take.embed": "Pagina da incorporare",
  "take.embed.copy": "Copia il codice da incorporare",
  "take.copied": "Copiato.",
  "take.saved": "Salvato.",
  "take.failed": "In questo browser non ha funzionato.",
  "take.source": "{name}, ultimo giorno: {day}. <link>La figura con i suoi numeri e come si calcolano</link>",
} as const satisfies Record<keyof typeof en, string>;
