import type { pages as en } from "../en/pages.ts";

/** What stands around the figures: titles, navigation, notices, footers. */
export const pages = {
  "pages.overview": "Resumen",
  "pages.ledger": "Libro de promesas",
  "pages.ledger.short": "Libro",
  "pages.data": "Datos",
  "pages.methods": "Métodos",
  "pages.skip": "Ir al contenido",
  "pages.site": "Sitio",
  "pages.languages": "Idioma",
  "pages.stages": "Etapas del recorrido",
  "pages.audience": "A quién se dirige este sitio",
  "pages.internal":
    "<strong>Uso interno.</strong> Aunque no aparezcan nombres, estas páginas contienen datos personales: un grupo pequeño puede señalar a una persona. Manténgalas tras un inicio de sesión.",
  "pages.publication":
    "<strong>Para publicación.</strong> Las cifras que se basan en menos de {customers} clientes no se publican y no aparecen en gráficos, tablas ni descargas; las combinaciones de dimensiones se omiten.",
  "pages.record":
    "Los datos llegan hasta el {day}; los días y los meses son los de la zona horaria {zone}. Todas las proporciones y medias tienen un intervalo del 95\u202f%; <methods>cómo se calcula cada cifra</methods>.",
  "pages.record-and-data":
    "Los datos llegan hasta el {day}; los días y los meses son los de la zona horaria {zone}. Todas las proporciones y medias tienen un intervalo del 95\u202f%; <methods>cómo se calcula cada cifra</methods>, <data>con qué datos se calcula</data>.",
  "pages.colours": "Colores",
  "pages.colours.system": "según el sistema",
  "pages.colours.light": "claros",
  "pages.colours.dark": "oscuros",
  "pages.up-to": "{name}, hasta el {day}",
  "pages.terms": "Qué significan las palabras",
  "pages.every-touchpoint": "Todos los puntos de contacto, en el orden del recorrido",
  "pages.touchpoints-of-stage": "Los puntos de contacto de esta etapa",
  "pages.looked-after": "Responsable: {owner}.",
  "pages.touchpoint-looked-after": "{touchpoint}; responsable: {owner}",
  "pages.to-measure": "Para medirlo, una fuente tiene que aportar:",
  "pages.along": "A lo largo del recorrido",
  "pages.sources": "Qué dice cada fuente",
  "pages.source-from": "De {owner}.",
  "pages.source-newest": "Más reciente: {day}.",
  "pages.source-undated": "Sus filas no tienen fecha.",
  "pages.unclaimed":
    "{count, plural, one {# archivo no corresponde a ninguna fuente y no se ha leído} other {# archivos no corresponden a ninguna fuente y no se han leído}}: <list>{files}</list>.",
  "pages.missing": "No encontrada",
  "pages.missing.description": "No hay ninguna página en esta dirección.",
  "pages.missing.heading": "No hay ninguna página en esta dirección",
  "pages.missing.lead":
    "Puede que haya cambiado de nombre o que el punto de contacto ya no esté en el recorrido. Las etapas de arriba y el resumen siguen aquí.",
  "pages.happenings": "Qué ocurrió entretanto, por su número en el gráfico:",
  "pages.take-away": "Descargar:",
  "pages.link-to-figure": "Enlace a esta figura",
  "pages.as-table": "Las mismas cifras en una tabla",
  "pages.how-computed": "Cómo se calcula",
  "pages.definition": "<link>{name}</link>: {meaning}",
  "pages.from-relation": "De la relación <link>{relation}</link>: <english>{sentence}</english>",
  "pages.not-by-query": "Contado al cargar los archivos, no con una consulta.",
  "pages.table": "Tabla: {heading}",
  "pages.column-with-unit": "{column}, {unit}",
  "pages.interval": "IC del 95\u202f%",
} as const satisfies Record<keyof typeof en, string>;
