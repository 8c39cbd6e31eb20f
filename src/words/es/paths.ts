import type { paths as en } from "../en/paths.ts";

/** The ways that journeys take from touchpoint to touchpoint. */
export const paths = {
  "paths.title": "Rutas de los recorridos",
  "paths.short": "Rutas",
  "paths.none": "No hay ningún recorrido registrado",
  "paths.none.meaning":
    "Una ruta se compone de contactos que indican su recorrido; aquí no los hay, o son demasiado pocos para mostrarlos.",
  "paths.step": "{from} → {to}",
  "paths.loop": "{touchpoint} ⇄ {other}",

  "paths.graph.heading":
    "Donde más recorridos se abandonan es en «{touchpoint}»: el {rate} de los que llegan termina allí con una promesa nunca cumplida",
  "paths.graph.finding":
    "De {closed, plural, one {# recorrido que llegó a «{touchpoint}» y no está abierto} other {# recorridos que llegaron a «{touchpoint}» y no están abiertos}} allí, el {rate} terminó en ese punto con una promesa nunca cumplida (intervalo del 95\u202f%: {interval}); de {journeys, plural, one {# recorrido no abierto} other {# recorridos no abiertos}} en total, el {all} se abandonó en algún punto (intervalo del 95\u202f%: {allInterval}).",
  "paths.graph.heading.whole":
    "{journeys, plural, one {# recorrido} other {# recorridos}}: de ninguno consta que se abandonara",
  "paths.graph.finding.whole":
    "{journeys, plural, one {# recorrido registrado} other {# recorridos registrados}}, con {steps, plural, one {# tipo de paso} other {# tipos de paso}} de un punto de contacto a otro.",
  "paths.graph.note":
    "Cada arco es un paso directo de un punto de contacto a otro: a un lado de la línea hacia delante en el orden del recorrido, al otro hacia atrás, como allí se indica. Su anchura, y el porcentaje que lleva, dicen qué proporción de todos los recorridos pasa por ahí al menos una vez; donde cabe, le acompaña el tiempo mediano entre ambos. En un arco sin número no cabe ni la proporción; en la tabla de la página están todas. Naranja, rayado donde el arco es bastante ancho, con ◆: los recorridos que pasan por ahí encuentran una promesa incumplida más a menudo que todos los demás, en {points} puntos o más y con claridad (tras la corrección de Holm por todos los pasos); azul: menos a menudo, en igual medida; gris: ni lo uno ni lo otro. De todos los recorridos, el {broken} encuentra alguna. Un recorrido se abandona (×) donde termina aunque una promesa hecha no se cumplió nunca; el que todavía espera algo está abierto y no cuenta. Los abandonos se muestran desde el {least} de los que llegan a un punto de contacto.",
  "paths.graph.note.left out":
    "Sin dibujar: {kinds, plural, one {# tipo de paso} other {# tipos de paso}} con menos del {threshold} de los recorridos; en conjunto, el {share} de todos los pasos. Están en la tabla de la página.",
  "paths.graph.note.back":
    "De {steps, plural, one {# paso} other {# pasos}}, {back, plural, one {# vuelve} other {# vuelven}} a un punto de contacto anterior.",
  "paths.graph.arc": "{share}\n{time}",
  "paths.graph.arc, worse": "◆ {share}\n{time}",
  "paths.graph.at once": "inmediato",
  "paths.graph.forward": "Adelante",
  "paths.graph.back": "Atrás",
  "paths.graph.to the left": "◂ atrás",
  "paths.graph.to the right": "adelante ▸",
  "paths.graph.begin": "Empiezan aquí",
  "paths.graph.come": "Llegan aquí",
  "paths.graph.drop out": "Abandonan aquí",
  "paths.graph.comes": "{share} llega",
  "paths.graph.dropped": "× {share}",

  "paths.frequent.heading":
    "El {share} de los recorridos sigue la ruta más frecuente{other, select, none {} other {, y el {other} una de las muchas raras}}",
  "paths.frequent.finding":
    "{journeys, plural, one {# recorrido de {all, number} sigue} other {# recorridos de {all, number} siguen}} esta ruta: {way}. De los evaluados, el {broken} encontró una promesa incumplida (intervalo del 95\u202f%: {interval}); del primer contacto al último (mediana): {time}.",
  "paths.frequent.note":
    "Una visita a un punto de contacto cuenta una sola vez, por muchos contactos que tenga. Gris: puntos de contacto de una secuencia que la empresa declara; con borde: los demás; ↺: el recorrido ya había estado allí. A la derecha: de los recorridos con una promesa evaluable, la proporción que encontró una incumplida, con su intervalo del 95\u202f%; la línea, donde la hay, son todos los recorridos. ◆ y azul: más y menos a menudo que todos los demás, en {points} puntos o más y con claridad (tras la corrección de Holm). Las rutas más frecuentes figuran una a una, y todas las demás juntas en la última fila de la tabla de la página, de modo que los recorridos suman el total.",
  "paths.broken.heading":
    "Donde más se incumple: el {rate} de los recorridos que hacen {steps, plural, one {esta única visita} other {estas # visitas}}",
  "paths.broken.finding":
    "Ruta: {way}. De {judged, plural, one {# recorrido evaluado} other {# recorridos evaluados}}, el {rate} encontró una promesa incumplida (intervalo del 95\u202f%: {interval}); de todos los recorridos, el {all}.",
  "paths.broken.note":
    "De las rutas que figuran una a una, aquellas cuyos recorridos encuentran una promesa incumplida más a menudo que todos los demás, en {points} puntos o más y con claridad (tras la corrección de Holm); primero las más seguras, por el límite inferior del intervalo.",
  "paths.rows.journeys": "recorridos",
  "paths.rows.share": "de recorridos",
  "paths.rows.broken": "con promesa incumplida",
  "paths.rows.worse": "◆ {rate}",
  "paths.rows.with interval": "{rate} ({interval})",
  "paths.rows.return": "↺ {touchpoint}",
  "paths.rows.all": "todos",
  "paths.rows.other": "las demás rutas",

  "paths.loops.heading": "El {rate} de los recorridos vuelve a un punto de contacto donde ya había estado",
  "paths.loops.finding":
    "Intervalo del 95\u202f%: {interval}, de {journeys, plural, one {# recorrido} other {# recorridos}}. El ir y venir más frecuente: {pair}: {times, plural, one {# vez} other {# veces}}, en {some, plural, one {# recorrido} other {# recorridos}}.",
  "paths.loops.finding.none":
    "Intervalo del 95\u202f%: {interval}, de {journeys, plural, one {# recorrido} other {# recorridos}}. Ninguno va y vuelve directamente entre dos puntos de contacto.",
  "paths.loops.note":
    "Ir y venir: de un punto de contacto a otro y directamente de vuelta. Los contactos seguidos en un mismo punto son una sola visita y no una vuelta. El intervalo es el de la proporción de todos los recorridos.",
  "paths.loops.share": "del total",

  "paths.courses.heading":
    "El {rate} de los recorridos pasa por los puntos de contacto en el orden prometido: {sequence}",
  "paths.courses.finding":
    "Intervalo del 95\u202f%: {interval}, de {begun, plural, one {# recorrido que lo empezó y no está abierto} other {# recorridos que lo empezaron y no están abiertos}}. El paso donde más se pierden: {step}; {lost, plural, one {# recorrido de {of, number} nunca llegó} other {# recorridos de {of, number} nunca llegaron}}.",
  "paths.courses.finding.whole":
    "Intervalo del 95\u202f%: {interval}, de {begun, plural, one {# recorrido que lo empezó y no está abierto} other {# recorridos que lo empezaron y no están abiertos}}. Ninguno lo dejó para siempre.",
  "paths.courses.heading.untold": "Cómo siguen los recorridos el orden prometido",
  "paths.courses.finding.untold":
    "{count, plural, one {# secuencia declarada} other {# secuencias declaradas}}; cuántos recorridos llegan hasta el final no se puede decir aquí.",
  "paths.courses.note":
    "El orden prometido es el que la empresa declara. Azul: llegaron al punto de contacto siguiente, directamente (intenso) o pasando por otros (tenue). Rayado gris: ya habían estado antes de su turno. Rayado naranja: nunca llegaron. Con borde: el recorrido está abierto y aún puede llegar. Un recorrido cuenta en un paso mientras haya seguido la secuencia hasta allí. Los tiempos son medianas desde el momento de la promesa hasta su cumplimiento en el segundo punto de contacto, de lo que se cumplió.",
  "paths.courses.told.directly": "{share} directamente",
  "paths.courses.told.detour": "{share} pasando por otros",
  "paths.courses.told.before": "{share} ya había estado",
  "paths.courses.told.never": "{share} nunca",
  "paths.courses.told.open": "{share} aún abierto",
  "paths.courses.told.withheld": "{share} no publicado",
  "paths.courses.durations": "Prometido: {promised}. Real: {actual}.",

  "paths.ending.went on": "siguió",
  "paths.ending.complete": "terminó, cumplido",
  "paths.ending.dropped out": "abandonado",
  "paths.ending.open": "abierto",
  "paths.ending.no promise": "terminó, sin promesa",
  "paths.course.directly": "directamente",
  "paths.course.detour": "pasando por otros",
  "paths.course.before": "ya había estado",
  "paths.course.never": "nunca",
  "paths.course.open": "abierto",
  "paths.course.withheld": "no publicado",
  "paths.place.start": "(inicio)",
  "paths.place.end": "(fin)",

  "paths.column.from": "De",
  "paths.column.to": "A",
  "paths.column.ending": "Cómo siguió",
  "paths.column.journeys": "Recorridos",
  "paths.column.share": "De todos los recorridos",
  "paths.column.steps": "Pasos",
  "paths.column.inbound": "Acudió el cliente",
  "paths.column.judged": "Evaluados",
  "paths.column.hours": "Tiempo mediano",
  "paths.column.way": "Ruta",
  "paths.column.dropped": "Abandonados",
  "paths.column.open": "Abiertos",
  "paths.column.other": "Otro punto de contacto",
  "paths.column.times": "Veces",
  "paths.column.sequence": "Secuencia",
  "paths.column.course": "Cómo",
  "paths.column.of": "De los que iban en la secuencia",
  "paths.column.promised": "Prometido (mediana)",
  "paths.column.actual": "Real (mediana)",
} as const satisfies Record<keyof typeof en, string>;
