import type { coverage as en } from "../en/coverage.ts";

/** Where a promise, an outcome and a voice are on record. */
export const coverage = {
  "coverage.heading":
    "{blind, number} de {all, plural, one {# punto de contacto} other {# puntos de contacto}} no se {blind, plural, one {puede} other {pueden}} evaluar: {touchpoints}",
  "coverage.heading.all": "Todos los puntos de contacto tienen registrados una promesa y un resultado",
  "coverage.named": "«{touchpoint}»",
  "coverage.more": "{count, plural, one {# más} other {# más}}",
  "coverage.lasting":
    "La duración prometida de un producto ({touchpoints}) se evalúa a lo largo de su vida: la vista general la cuenta como una promesa por cada unidad vendida; el libro de promesas y «Explorar» la dejan fuera.",
  "coverage.finding":
    "En {blind, plural, one {# punto de contacto} other {# puntos de contacto}} falta registrar la promesa o su resultado; en {unheard, number} no se preguntó a nadie por el propio punto de contacto. El descontento suele empezar donde nadie mira.",
  "coverage.note":
    "Relleno: registrado. Discontinuo: falta. Promesa: lo que el cliente puede esperar; un nuevo día para una promesa hecha en otro punto de contacto es una versión de esa promesa y se evalúa allí. Resultado: lo que ocurrió. Opinión: se preguntó a alguien por este mismo punto de contacto; no toda pregunta pide una valoración, y la valoración del recorrido entero no cuenta.",
} as const satisfies Record<keyof typeof en, string>;
