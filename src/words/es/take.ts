import type { take as en } from "../en/take.ts";

/** How a figure is taken away: its files, copies, and the page to embed. */
export const take = {
  "take.copy": "Copiar como texto",
  "take.definition": "Definición",
  "take.embed": "Página para insertar",
  "take.embed.copy": "Copiar el código para insertar",
  "take.copied": "Copiado.",
  "take.saved": "Guardado.",
  "take.failed": "No ha sido posible en este navegador.",
  "take.source": "{name}, hasta el {day}. <link>La figura con sus cifras y cómo se calculan</link>",
} as const satisfies Record<keyof typeof en, string>;
