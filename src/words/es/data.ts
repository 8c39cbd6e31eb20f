import type { data as en } from "../en/data.ts";

/** What was read, refused and joined, by file and table. */
export const data = {
  "data.records.heading":
    "Se {refused, plural, one {rechazó #} other {rechazaron #}} de {records, plural, one {# registro} other {# registros}}, {refused, plural, one {con su motivo} other {cada uno con su motivo}}",
  "data.records.heading.all":
    "{records, plural, one {Se aceptó el único registro} other {Se aceptaron los # registros}}",
  "data.records.finding":
    "{files, plural, one {# archivo contiene} other {# archivos contienen}} {records, plural, one {# registro} other {# registros}}; {accepted, plural, one {se aceptó #} other {se aceptaron #}} y {refused, plural, one {# está} other {# están}} en cuarentena.",
  "data.records.note":
    "Barras: registros aceptados, al menos una línea fina si hay alguno; rayado tras ellas: rechazados, si bastan para verse. En cada archivo, los registros leídos son los aceptados más los rechazados; se comprueba en cada generación del sitio.",
  "data.records.files": "{source}, {files, plural, one {# archivo} other {# archivos}}",
  "data.records.met":
    "{accepted, number} {accepted, plural, one {aceptado} other {aceptados}}, {refused, number} {refused, plural, one {rechazado} other {rechazados}}",
  "data.rows.heading":
    "{rows, plural, one {# fila llegó más de una vez} other {# filas llegaron más de una vez}}",
  "data.rows.heading.none": "Nada llegó por duplicado",
  "data.rows.finding":
    "{tables, plural, one {# tabla canónica} other {# tablas canónicas}}; {rows, plural, one {# fila aceptada repite una clave ya existente y se cuenta una sola vez} other {# filas aceptadas repiten una clave ya existente y se cuentan una sola vez}}.",
  "data.rows.note":
    "En cada tabla, lo aceptado es lo conservado más los duplicados; se comprueba en cada generación del sitio. Una promesa permanente, como un nivel de servicio, es aquí una sola fila; las demás páginas la cuentan una vez por cada caso al que se aplicó.",
  "data.refusals.heading": "Lo más rechazado: {records, number} en {source}, por «{rule}»",
  "data.refusals.heading.none": "No se rechazó ningún registro",
  "data.refusals.finding":
    "{records, plural, one {Se rechazó # registro} other {Se rechazaron # registros}} por {rules, plural, one {# regla} other {# reglas distintas}}. Ningún registro se pierde: cada uno espera en cuarentena con su archivo, su línea y su motivo.",
  "data.refusals.finding.none": "Todos los registros de todos los archivos cumplen su contrato.",
  "data.refusals.note": "Un registro rechazado no entra en ninguna cifra de estas páginas.",
  "data.remarks.heading":
    "{values, plural, one {# valor aceptado con observación} other {# valores aceptados con observación}}",
  "data.remarks.heading.none": "Ningún valor necesitó observación",
  "data.remarks.finding":
    "{kinds, plural, one {# tipo} other {# tipos}} de observación sobre valores que se aceptaron de todos modos.",
  "data.remarks.finding.none": "Ningún valor aceptado es dudoso.",
  "data.remarks.note": "Una observación es una duda que no basta para rechazar el registro.",
  "data.anomalies.heading":
    "{journeys, plural, one {# recorrido llega} other {# recorridos llegan}} a «{later}» antes que a «{earlier}»",
  "data.anomalies.heading.none": "Ningún recorrido va al revés",
  "data.anomalies.finding":
    "Si un paso figura antes que otro que debe precederlo, ambas fechas se conservan y el recorrido se cuenta aquí. El tiempo entre pasos sigue el orden en que están registrados, de modo que nunca es negativo.",
  "data.anomalies.note": "Entre los recorridos en los que se conocen ambas fechas.",
  "data.links.heading": "{link}: solo {met, number} de {rows, number}",
  "data.links.heading.all": "Cada fila encuentra lo que nombra",
  "data.links.finding":
    "{short, number} de {links, plural, one {# vínculo} other {# vínculos}} entre archivos {short, plural, one {está incompleto} other {están incompletos}}.",
  "data.links.note":
    "Una fila que nombra algo desconocido sigue contando en su propia tabla; solo falta donde hacen falta ambas partes. Una promesa permanente, como un nivel de servicio, no pertenece a un recorrido concreto y no figura aquí.",
  "link.orders whose customer is known": "pedidos con cliente conocido",
  "link.lines whose order is known": "líneas con pedido conocido",
  "link.orders that have lines": "pedidos con líneas",
  "link.lines whose product is known": "líneas con producto conocido",
  "link.promises whose journey is known": "promesas con recorrido conocido",
  "link.outcomes whose journey is known": "resultados con recorrido conocido",
  "link.answers whose journey is known": "respuestas con recorrido conocido",
  "link.payments whose journey is known": "pagos con recorrido conocido",
  "link.deals whose seller sold something": "acuerdos cuyo vendedor vendió algo",
  "rule.too few fields": "faltan campos",
  "rule.too many fields": "sobran campos",
  "rule.broken quote": "comillas sin cerrar",
  "rule.record too long": "registro demasiado largo",
  "rule.not utf-8": "no es UTF-8",
  "rule.not json": "no es JSON",
  "rule.not an object": "no es un objeto",
  "rule.not a list": "no es una lista",
  "rule.duplicate key": "clave duplicada",
  "rule.nested too deeply": "anidamiento excesivo",
  "rule.not unicode": "no es Unicode",
  "rule.broken cell": "celda dañada",
  "rule.broken attribute": "atributo dañado",
  "rule.required": "falta un dato obligatorio",
  "rule.not an integer": "no es un entero",
  "rule.not a decimal": "no es un decimal",
  "rule.not a boolean": "no es un booleano",
  "rule.not a time": "no es una hora",
  "rule.not a day": "no es una fecha",
  "rule.no such date": "fecha inexistente",
  "rule.not allowed": "valor no admitido",
  "rule.out of range": "fuera de rango",
  "rule.skipped hour": "hora inexistente",
  "rule.repeated hour": "hora repetida",
} as const satisfies Record<keyof typeof en, string>;
