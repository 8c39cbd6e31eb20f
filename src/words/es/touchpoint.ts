import type { touchpoint as en } from "../en/touchpoint.ts";

/** What the pages of a touchpoint and of a stage say first. */
export const touchpoint = {
  "touchpoint.finding":
    "Se cumplió el {rate} de {promises, plural, one {# promesa} other {# promesas}} ({interval}).",
  "touchpoint.title":
    "{touchpoint}: se cumple el {rate} de las promesas{month, select, none {} other {, con {month} como mes claramente más bajo}}",
  "touchpoint.title.unmeasured": "{touchpoint}: nadie lo mide",
  "touchpoint.title.nothing due": "{touchpoint}: aún no ha vencido ninguna promesa",
  "touchpoint.summary":
    "De {due, plural, one {# promesa vencida} other {# promesas vencidas}}, se superó o se cumplió el {kept} (intervalo del 95\u202f%: {interval}) y se incumplió el {broken}.",
  "touchpoint.durations":
    "De las promesas llevadas a cabo, mediana del plazo prometido: {promised}; mediana de la espera: {actual}.",
  "touchpoint.last":
    "Frente a lo último que se dijo a los clientes, después de que la empresa moviera sus promesas, se cumplió el {rate} ({interval}); ambas cifras nunca se mezclan.",
  "touchpoint.unknown":
    "No se sabe qué fue de {unknown, plural, one {# más: si se hubiera incumplido} other {# más: si se hubieran incumplido todas}}, la tasa de cumplimiento sería del {low}; si se {unknown, plural, one {hubiera cumplido} other {hubieran cumplido todas}}, del {high}.",
  "touchpoint.measurable.all": "Todas las promesas tienen un objetivo medible.",
  "touchpoint.measurable.some": "El {share} de las promesas tiene un objetivo medible.",
  "touchpoint.void":
    "{void, plural, one {# está anulada y no entra en ninguna proporción: el cliente la canceló o desistió antes de que venciera} other {# están anuladas y no entran en ninguna proporción: el cliente las canceló o desistió antes de que vencieran}}.",
  "touchpoint.void.all silent":
    "{void, plural, one {# está anulada y no entra en ninguna proporción: se canceló antes de que venciera} other {# están anuladas y no entran en ninguna proporción: se cancelaron antes de que vencieran}}; la fuente no dice quién canceló, así que algunas pueden ser incumplimientos de la empresa.",
  "touchpoint.void.some silent":
    "{void, plural, one {# está anulada y no entra en ninguna proporción: se canceló antes de que venciera} other {# están anuladas y no entran en ninguna proporción: se cancelaron antes de que vencieran}}; en {silent, number} de ellas la fuente no dice quién canceló, así que algunas pueden ser incumplimientos de la empresa.",
  "touchpoint.withheld":
    "No se publican, porque se basan en menos de {customers, plural, one {# cliente} other {# clientes}} o permitirían deducir algo que se basa en menos: {values}.",
  // A dimension and its values that are withheld: `región Norte, Sur`.
  "touchpoint.withheld.values": "{dimension}: {values}",
  "touchpoint.unmeasured":
    "No se puede saber si aquí los clientes recibieron lo que esperaban: {lacks}. {known, select, none {No hay nada registrado} other {Aun así, se conoce: {known}}}.",
  "touchpoint.lacks promise": "sin promesa propia",
  "touchpoint.nothing due":
    "Aquí hay promesas, pero aún no ha vencido ninguna, así que no se puede evaluar ninguna.{known, select, none {} other { Aun así, se conoce: {known}.}}",
  "touchpoint.known.touches":
    "{touches, plural, one {# interacción registrada} other {# interacciones registradas}}",
  "touchpoint.known.touches, each":
    "{touches, plural, one {# interacción registrada} other {# interacciones registradas, cada una en un recorrido distinto}}",
  "touchpoint.known.journeys": "{journeys, plural, one {# recorrido} other {# recorridos}}",
  "touchpoint.known.rating":
    "valoración media de {rating} ({interval}) con {answers, plural, one {# respuesta} other {# respuestas}} de clientes a quienes se preguntó por ello, con o sin interacción",
  "touchpoint.wanted.promise":
    "una promesa propia: qué puede esperar aquí el cliente y para cuándo; un nuevo día para una promesa hecha en otro punto de contacto es una versión de esa promesa y se evalúa allí",
  "touchpoint.wanted.outcome": "un resultado: qué ocurrió y cuándo",
  "touchpoint.wanted.voice": "una opinión: alguien a quien se preguntó cómo fue",
  "touchpoint.stage.title": "{stage}: el {rate} de los recorridos tiene alguna promesa incumplida",
  "touchpoint.stage.title.unmeasured": "{stage}: nadie mide esta etapa",
  "touchpoint.stage.summary":
    "De {journeys, plural, one {# recorrido} other {# recorridos}} con alguna promesa evaluada aquí, el {rate} tuvo al menos una incumplida (intervalo del 95\u202f%: {interval}).",
  "touchpoint.stage.measured":
    "{measured, plural, one {Se mide} other {Se miden}} {measured, number} de {all, plural, one {su único punto de contacto} other {sus # puntos de contacto}}.",
  "touchpoint.stage.measured, all":
    "{all, plural, one {Se mide su único punto de contacto} other {Se miden sus # puntos de contacto}}.",
  "touchpoint.stage.nothing":
    "Aquí no se ha definido ningún punto de contacto, así que no se sabe nada de esta etapa.",
  "touchpoint.stage.unmeasured":
    "Ningún punto de contacto de aquí tiene registrados a la vez una promesa y un resultado, así que no se sabe si los clientes recibieron lo que esperaban. Es una laguna en los datos, no una buena noticia.",
} as const satisfies Record<keyof typeof en, string>;
