import type { find as en } from "../en/find.ts";

/** Search over the site, and the ways from a page to the explorer. */
export const find = {
  "find.title": "Buscar",
  "find.lead": "Todo aquello para lo que este sitio tiene una página, una figura o una definición.",
  "find.label": "¿Qué está buscando?",
  "find.found":
    "{count, plural, =0 {Nada coincide. Pruebe con otra palabra.} one {# lugar coincide} other {# lugares coinciden}}",
  "find.stages": "Etapas y puntos de contacto",
  "find.figures": "Figuras",
  "find.metrics": "Métricas",
  "find.pages": "Páginas",
  "find.explore": "Explorar estas promesas por mes, región, cliente y canal",
  "find.explore.all": "Explorar todas las promesas por mes, punto de contacto, región, cliente y canal",
} as const satisfies Record<keyof typeof en, string>;
