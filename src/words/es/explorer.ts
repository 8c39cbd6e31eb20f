import type { explorer as en } from "../en/explorer.ts";

/** The explorer: what is chosen, what it says, and its controls. */
export const explorer = {
  "explorer.title": "Explorar",
  "explorer.lead":
    "Elija meses, etapas, puntos de contacto y clientes: todas las cifras se actualizan al momento y la dirección de esta página es la vista que está viendo.",
  "explorer.without":
    "Las figuras de esta página las dibuja su script cuando se han cargado las cifras, lo que no ha ocurrido. Todas las cifras de las que parte están también en las páginas de los puntos de contacto, que no lo necesitan:",
  "explorer.loading": "Cargando {size} de datos…",
  "explorer.failed":
    "No se han podido cargar los datos ({fault}). Vuelva a cargar la página; si no sirve de nada, el sitio está incompleto.",
  "explorer.dropped":
    "El enlace nombra algo que este sitio no tiene; se muestra la vista más próxima sin ello: {parts}",
  "explorer.publication":
    "Esta edición es para publicación: contiene las dimensiones de una en una y no muestra lo que se basa en pocos clientes{withheld, plural, =0 {} one { (# valor)} other { (# valores)}}. Lo que no contiene no se puede averiguar filtrando.",

  // The finding: {rate} of the promises due, with its interval; one message for each measure.
  "explorer.finding.kept": "Se cumplió o superó el {rate} de {due} promesas vencidas",
  "explorer.finding.exceeded": "Se superó el {rate} de {due} promesas vencidas",
  "explorer.finding.broken": "Se incumplió el {rate} de {due} promesas vencidas",
  "explorer.finding.late": "Se llevó a cabo con retraso el {rate} de {due} promesas vencidas",
  "explorer.finding.missed": "No alcanzó el nivel prometido el {rate} de {due} promesas vencidas",
  "explorer.finding.failed": "La empresa rechazó el {rate} de {due} promesas vencidas",
  "explorer.finding.overdue": "Está atrasado el {rate} de {due} promesas vencidas",
  "explorer.finding.none": "En esta selección no ha vencido ninguna promesa",
  "explorer.finding.interval": "Intervalo del 95\u202f%: {interval}.",
  "explorer.finding.apart":
    "Estos filtros no coinciden en ninguna tabla: {dimensions}. Quite uno de ellos para ver una cifra.",
  // Two selections: first A, then B.
  "explorer.finding.both": "A: {first}; B: {second}",
  "explorer.difference.clear":
    "A menos B: {difference} puntos (intervalo del 95\u202f%: {interval}), más de lo que explica el azar.",
  "explorer.difference.unclear":
    "A menos B: {difference} puntos (intervalo del 95\u202f%: {interval}); puede deberse al azar.",
  "explorer.beside":
    "Las demás, de {promises} promesas hechas: aún no vencidas, {not_due}; de resultado desconocido, {unknown}; anuladas, {void}; imprecisas, {vague}.",

  "explorer.chosen": "Selección",
  "explorer.chosen.all": "Está todo seleccionado: no se excluye nada.",
  "explorer.chosen.left": "Excluidas: {left} de {all} promesas vencidas ({share}).",
  "explorer.chosen.is": "{dimension}: {values}",
  "explorer.chosen.not": "{dimension}: todo menos {values}",
  "explorer.chosen.range": "{dimension}: de {from} a {to}",
  "explorer.chosen.remove": "Quitar el filtro {filter}",

  "explorer.measure": "Proporción",
  "explorer.measure.kept": "cumplidas",
  "explorer.measure.exceeded": "superadas",
  "explorer.measure.broken": "incumplidas",
  "explorer.measure.late": "con retraso",
  "explorer.measure.missed": "insuficientes",
  "explorer.measure.failed": "fallidas",
  "explorer.measure.overdue": "atrasadas",
  "explorer.period": "Por",
  "explorer.period.month": "mes",
  "explorer.period.quarter": "trimestre",
  "explorer.period.year": "año",
  "explorer.version": "Promesa",
  "explorer.version.commitment": "inicial",
  "explorer.version.last": "última",
  "explorer.split": "Desglosar por",
  "explorer.split.none": "nada",
  "explorer.undo": "Deshacer",
  "explorer.redo": "Rehacer",
  "explorer.reset": "Empezar de nuevo",
  "explorer.copy": "Copiar enlace",
  "explorer.copied": "Se ha copiado el enlace a esta vista.",
  "explorer.compare": "Comparar",
  "explorer.compare.stop": "Dejar de comparar",
  "explorer.compare.which": "La próxima elección va a",
  "explorer.compare.first": "A",
  "explorer.compare.second": "B",

  "explorer.time": "Mes a mes",
  "explorer.time.quarter": "Trimestre a trimestre",
  "explorer.time.year": "Año a año",
  "explorer.time.how": "Arrastre sobre los meses para elegirlos, o indique desde cuándo y hasta cuándo.",
  "explorer.time.thin":
    "Hueco: tan pocas promesas vencidas que ni la línea ni el eje las siguen; una flecha indica que la proporción queda más allá del extremo.",
  "explorer.time.from": "Desde",
  "explorer.time.to": "hasta",
  "explorer.time.all": "Todos los meses",
  "explorer.time.due": "promesas vencidas, como máximo {most}",
  "explorer.quarter": "T{quarter} {year}",
  "explorer.numbers": "Las mismas cifras en una tabla",
  "explorer.column.period": "Vencimiento",
  "explorer.column.share": "Prop.",
  "explorer.column.interval": "IC del 95\u202f%",
  "explorer.column.due": "Vencidas",
  "explorer.column.rank": "Puesto",

  "explorer.touchpoint": "Etapas y puntos de contacto",
  "explorer.region": "Regiones",
  "explorer.category": "Categorías",
  "explorer.channel": "Canales",
  "explorer.tier": "Niveles de cliente",
  "explorer.kind": "Tipos de promesa",
  "explorer.audience": "Públicos",
  "explorer.segment": "Segmentos de clientes",
  "explorer.ranks":
    "Los puestos van de la proporción más baja a la más alta; un intervalo de puestos indica que el azar podría ordenarlos de otro modo (Holm, todas las parejas). Cada lista tiene su propia escala, con los extremos escritos encima; la línea de puntos son todas las promesas juntas, y una flecha indica que algo queda más allá de un extremo.",
  "explorer.rank": "{first, number}–{last, number}",
  "explorer.together": "No se muestran porque no coinciden en ninguna tabla: {dimensions}.",
  "explorer.press": "Pulse un nombre para elegirlo y otra vez para soltarlo.",
  "explorer.row": "{name}: {rate}, intervalo del 95\u202f%: {interval}, vencidas: {due}",
  "explorer.row.none": "{name}: no ha vencido nada",

  "explorer.verdicts": "Qué fue de las promesas vencidas",
  "explorer.slack": "Cuánto antes o después de lo prometido",
  "explorer.slack.median":
    "La mitad se llevó a cabo al menos {median} antes de su plazo (intervalo del 95\u202f%: {interval}).",
  "explorer.slack.median.zero":
    "La mitad se llevó a cabo el día o en el momento prometidos, o antes (intervalo del 95\u202f%: {interval}).",
  "explorer.slack.median.late":
    "La mitad se llevó a cabo {median} después de su plazo, o más tarde (intervalo del 95\u202f%: {interval}).",
  "explorer.slack.earlier": "← después",
  "explorer.slack.later": "antes →",
  "explorer.slack.promised": "lo prometido",
  "explorer.wait": "Cuánto se tardó",
  "explorer.wait.median":
    "La mitad se llevó a cabo en {median} o menos (intervalo del 95\u202f%: {interval}), entre las que se siguieron hasta el final.",
  "explorer.wait.never": "Se llevó a cabo menos de la mitad de las que se siguieron hasta el final.",
  "explorer.one":
    "Elija un solo punto de contacto para ver con cuánta antelación o retraso se llevaron a cabo sus promesas y cuánto se tardó.",
  "explorer.multiples": "{dimension}, en paralelo",
  "explorer.multiples.most": "Se muestran los {shown} con más promesas vencidas, de {all}.",
} as const satisfies Record<keyof typeof en, string>;
