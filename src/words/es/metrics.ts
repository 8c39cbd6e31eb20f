import type { metrics as en } from "../en/metrics.ts";

/** What each metric is called and what it says, in words for someone who has not read the methods. */
export const metrics = {
  "metric.promises.name": "Promesas",
  "metric.promises.meaning": "Todas las promesas hechas en un punto de contacto, sea cual sea su desenlace.",
  "metric.due.name": "Promesas vencidas",
  "metric.due.meaning":
    "Promesas superadas, cumplidas o incumplidas hasta el día al que llegan los datos. Cada una pertenece al mes de su fecha prometida.",
  "metric.verdicts.name": "Veredictos",
  "metric.verdicts.meaning":
    "Qué fue de cada promesa. Superadas, cumplidas e incumplidas suman las promesas vencidas; las demás se cuentan aparte y nunca se esconden entre ellas.",
  "metric.kept_rate.name": "Tasa de cumplimiento",
  "metric.kept_rate.meaning":
    "De las promesas vencidas, la proporción superada o cumplida. Prometer con holgura también ayuda a cumplir, por eso figuran al lado la duración prometida y la real.",
  "metric.exceeded_rate.name": "Tasa de superación",
  "metric.exceeded_rate.meaning":
    "De las promesas vencidas, la proporción llevada a cabo claramente mejor de lo prometido.",
  "metric.broken_rate.name": "Tasa de incumplimiento",
  "metric.broken_rate.meaning": "De las promesas vencidas, la proporción incumplida.",
  "metric.as_promised_rate.name": "Según lo prometido",
  "metric.as_promised_rate.meaning": "De las promesas vencidas, la proporción cumplida y no superada.",
  "metric.late_share.name": "Proporción con retraso",
  "metric.late_share.meaning": "De las promesas vencidas, la proporción llevada a cabo demasiado tarde.",
  "metric.too_early_share.name": "Proporción demasiado pronto",
  "metric.too_early_share.meaning":
    "De las promesas vencidas, la proporción llevada a cabo antes de la franja prometida.",
  "metric.missed_share.name": "Proporción insuficiente",
  "metric.missed_share.meaning":
    "De las promesas vencidas, la proporción llevada a cabo por debajo del nivel prometido.",
  "metric.failed_share.name": "Proporción fallida",
  "metric.failed_share.meaning": "De las promesas vencidas, la proporción que la empresa ya no cumplirá.",
  "metric.overdue_share.name": "Proporción atrasada",
  "metric.overdue_share.meaning":
    "De las promesas vencidas, la proporción sin nada registrado, pero no desde hace tanto como para dudar de los datos, o canceladas por el cliente solo después; entre las atrasadas al cierre del mes solo se cuentan las que aún esperan.",
  "metric.late_rate.name": "Tasa de retraso",
  "metric.late_rate.meaning":
    "De las promesas llevadas a cabo, la proporción que llegó más tarde de lo prometido.",
  "metric.kept_rate_if_unknown_broken.name": "Tasa de cumplimiento, cota inferior",
  "metric.kept_rate_if_unknown_broken.meaning":
    "La tasa de cumplimiento si se hubieran incumplido todas las promesas de resultado desconocido.",
  "metric.kept_rate_if_unknown_kept.name": "Tasa de cumplimiento, cota superior",
  "metric.kept_rate_if_unknown_kept.meaning":
    "La tasa de cumplimiento si se hubieran cumplido todas las promesas de resultado desconocido.",
  "metric.measurable_share.name": "Proporción medible",
  "metric.measurable_share.meaning":
    "De todas las promesas hechas, la proporción con un objetivo que se puede comprobar.",
  "metric.balance.name": "Saldo",
  "metric.balance.meaning":
    "Proporción superada menos proporción incumplida, en puntos de −100 a 100. Describe un punto de contacto; no sirve para ordenarlos entre sí.",
  "metric.slack.name": "Holgura",
  "metric.slack.meaning":
    "Cuánto antes (más) o después (menos) de lo prometido se llevó a cabo una promesa. Una promesa dada para un día se cumple hasta que ese día termina, en la zona horaria de la empresa.",
  "metric.durations.name": "Duración prometida y real",
  "metric.durations.meaning":
    "Desde el momento en que se hizo la promesa: cuánto se dijo al cliente que esperaría y cuánto se tardó. Medianas de las promesas llevadas a cabo.",
  "metric.mean_rating.name": "Valoración media",
  "metric.mean_rating.meaning":
    "La puntuación media que dieron los clientes, según lo que fue de la promesa en el mismo recorrido. Muestra qué va unido, no qué causa qué.",
  "metric.rating_difference.name": "Diferencia de valoración",
  "metric.rating_difference.meaning":
    "Valoración media cuando hubo retraso menos valoración media cuando se cumplió a tiempo.",
  "metric.broken_rate_difference.name": "Diferencia en la tasa de incumplimiento",
  "metric.broken_rate_difference.meaning":
    "Tasa de incumplimiento de este grupo menos la de todos los demás. Su p está corregida por todos los grupos que se comparan con él (Holm 1979), porque entre muchos grupos algunos destacan por azar.",
  "metric.mean_response.name": "Respuesta media",
  "metric.mean_response.meaning":
    "La media de las respuestas dadas en un punto de contacto, con independencia de lo prometido allí.",
  "metric.journeys_with_broken.name": "Recorridos con promesa incumplida en una etapa",
  "metric.journeys_with_broken.meaning":
    "De los recorridos que pasan por una etapa, la proporción con al menos una promesa incumplida en ella. Con ella se comparan las etapas, porque no depende de cuántas promesas haga una etapa.",
  "metric.coverage.name": "Cobertura de la medición",
  "metric.coverage.meaning":
    "Un punto de contacto está medido cuando alguien registra qué se prometió allí y qué ocurrió. Si falta la promesa o el resultado, o no se preguntó a nadie, la página lo dice.",
  "metric.share_within.name": "Proporción acumulada",
  "metric.share_within.meaning":
    "De todo lo que empezó a esperar, la proporción llevada a cabo hasta un momento dado. Lo que sigue abierto se sigue hasta donde terminan los datos y cuenta como abierto; lo rechazado o cancelado compite con ello (Aalen y Johansen 1978). Las curvas se componen a partir de tablas de vida por día.",
  "metric.change.name": "Cambio",
  "metric.change.meaning":
    "El mes que mejor divide los datos en un antes y un después de la tasa de cumplimiento, si el azar por sí solo rara vez los dividiría tan bien: prueba de permutación, corregida por todos los puntos de contacto del sitio (Holm 1979). Los límites de los meses normales son los de un gráfico de valores individuales (tres desviaciones típicas a partir de rangos móviles).",
  "metric.mix_effect.name": "Efecto de tasa y de composición",
  "metric.mix_effect.meaning":
    "El cambio de una tasa entre dos periodos se divide en lo que habría ocurrido con la misma composición de casos y lo que hizo por sí solo el cambio de composición. La suma de ambos es el total (Kitagawa 1955).",
  "metric.fault_ratio.name": "Razón de averías",
  "metric.fault_ratio.meaning":
    "Averías de un tipo en un lote, divididas por las que se esperarían si se averiara tanto por tiempo de uso como los demás lotes de su producto; aproximadas a 1 donde se sabe poco (contracción gamma-Poisson).",
  "metric.overdue_stock.name": "Promesas atrasadas acumuladas",
  "metric.overdue_stock.meaning":
    "Promesas vencidas sin nada registrado al final de un mes, según cuánto tiempo llevan así, junto con las que pasaron a estar atrasadas y las que se resolvieron en el mes.",
  "metric.records.name": "Registros",
  "metric.records.meaning":
    "Cada registro leído de un archivo se acepta o queda en cuarentena con su motivo; ambos suman el total de cada archivo, y se comprueba en cada generación del sitio.",
  "metric.freshness.name": "Actualidad de los datos",
  "metric.freshness.meaning":
    "Qué antigüedad puede tener el dato más reciente de una fuente antes de que la generación avise, y antes de que falle y se mantenga el último sitio correcto. Lo dice la propia fuente.",
  "metric.drift.name": "Cambios de columnas",
  "metric.drift.meaning":
    "Una columna que aparece, desaparece, cambia de nombre (hay otro nombre en su lugar) o cambia de tipo (la mayoría de sus valores se podían leer en el archivo anterior y ahora no).",
  "metric.rows.name": "Filas",
  "metric.rows.meaning":
    "Las filas aceptadas de una tabla canónica se conservan una vez por clave; lo que llegó dos veces es un duplicado. Ambos suman el total de cada tabla.",
  "metric.path_broken_share.name": "Recorridos con promesa incumplida, en cualquier punto",
  "metric.path_broken_share.meaning":
    "De los recorridos con al menos una promesa evaluable, la proporción que encontró una incumplida en cualquier punto. Un caso cuenta con el pedido del que surgió. Por punto de contacto o ruta: de los recorridos que llegan a él o la siguen.",
  "metric.path_drop_out_share.name": "Recorridos abandonados",
  "metric.path_drop_out_share.meaning":
    "De los recorridos que llegaron a un punto de contacto y no siguen abiertos allí, la proporción que terminó allí aunque una promesa hecha no se cumplió nunca: la del propio punto, o la de otro al que no llegaron y que tampoco dejaron atrás. Está abierto un recorrido con una promesa aún no vencida, o vencida desde hace menos que el límite de observación.",
  "metric.path_loop_share.name": "Recorridos que vuelven",
  "metric.path_loop_share.meaning":
    "De los recorridos que llegaron a un punto de contacto, la proporción que volvió a él tras haber estado en otro; de todos los recorridos, la proporción a la que le ocurrió en cualquier punto. Los contactos seguidos en un mismo punto son una sola visita.",
  "metric.path_followed_share.name": "En el orden prometido",
  "metric.path_followed_share.meaning":
    "De los recorridos que llegaron al primer punto de contacto de una secuencia que la empresa declara, la proporción que llegó a todos los demás en su orden; entre ellos puede haber otros puntos de contacto. Los recorridos aún abiertos en ella no cuentan.",
} as const satisfies Record<keyof typeof en, string>;
