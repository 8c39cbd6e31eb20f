import type { measures as en } from "../en/measures.ts";

/** What each measure of the registry is called and what it says, in words for someone who has not read the methods. */
export const measures = {
  "metric.specific_share.name": "Promesas concretas",
  "metric.specific_share.meaning":
    "Proporción de promesas que indican los cuatro elementos: para qué (objeto), cuánto (nivel), para cuándo (plazo) y con qué condición. Cuanto menos indica una promesa, más deja a la suposición. Una promesa permanente, como una política, cuenta una sola vez, por muchos clientes a los que se aplique.",
  "metric.slots_filled.name": "Concreción",
  "metric.slots_filled.meaning":
    "Número medio de los cuatro elementos que indica una promesa: objeto, nivel, plazo y condición.",
  "metric.over_promised_share.name": "Promesas con probabilidad menor de 9 de 10",
  "metric.over_promised_share.meaning":
    "Proporción de promesas hechas con menos de nueve posibilidades de cada diez de cumplirse, según las promesas ya concluidas en ese momento. Eso no quiere decir que se incumplieran.",
  "metric.kept_probability.name": "Probabilidad de cumplirla",
  "metric.kept_probability.meaning":
    "Probabilidad media de que una promesa se cumpliera, según lo que se sabía al empezar su mes: la proporción cumplida de las promesas anteriores que daban el mismo plazo; si son menos de 50, la proporción de todas las anteriores que se cumplieron en ese plazo (Aalen–Johansen).",
  "metric.quoted_price_kept.name": "Cobrado según lo anunciado",
  "metric.quoted_price_kept.meaning":
    "Proporción de precios anunciados tras los que no se cobró más de lo anunciado.",
  "metric.price_difference.name": "Anunciado menos cobrado",
  "metric.price_difference.meaning":
    "Media del precio anunciado menos el cobrado; signo menos: el cliente pagó más de lo que se le dijo.",
  "metric.order_steps.name": "Pasos hasta el pedido",
  "metric.order_steps.meaning":
    "Páginas vistas en cada visita que terminó en pedido; una página vista dos veces cuenta dos veces. Media de las visitas.",
  "metric.order_time.name": "Tiempo hasta el pedido",
  "metric.order_time.meaning":
    "Desde la primera página hasta el pedido. Media de las visitas que terminaron en pedido.",
  "metric.drop_out_rate.name": "Abandono de la compra",
  "metric.drop_out_rate.meaning":
    "De las visitas en las que un cliente empezó a hacer un pedido, la proporción abandonada. Por página: de las visitas que llegaron a la página, la proporción abandonada en ella.",
  "metric.never_answered_share.name": "Nunca respondidas",
  "metric.never_answered_share.meaning":
    "De las solicitudes de llamada y los mensajes de voz cuya respuesta prometida lleva atrasada más que el límite de observación, la proporción que nadie llegó a responder. Los más recientes no cuentan: su respuesta aún puede llegar.",
  "metric.otif_rate.name": "A tiempo y completos (OTIF)",
  "metric.otif_rate.meaning":
    "Proporción de pedidos entregados en la fecha y en la cantidad prometidas, frente a tres referencias: lo que pidió el cliente, lo que se confirmó primero y lo que se confirmó por última vez. Solo la última puede mejorarse moviendo la promesa.",
  "metric.postponed_share.name": "Aplazadas",
  "metric.postponed_share.meaning":
    "Proporción de promesas cuya fecha se retrasó después de que el cliente se hubiera comprometido.",
  "metric.postponement_days.name": "Aplazamiento",
  "metric.postponement_days.meaning": "Número medio de días entre la primera fecha prometida y la última.",
  "metric.leg_delay.name": "Retraso añadido",
  "metric.leg_delay.meaning":
    "Retraso medio que añade un tramo del camino: cuánto se retrasó este punto menos cuánto se retrasó el anterior. Signo menos: el tramo recuperó tiempo perdido.",
  "metric.first_broken_leg_share.name": "Primer incumplimiento aquí",
  "metric.first_broken_leg_share.meaning":
    "Proporción de recorridos cuya primera promesa incumplida a lo largo del camino es la de este tramo.",
  "metric.told_beforehand_share.name": "Avisadas de antemano",
  "metric.told_beforehand_share.meaning":
    "De las promesas llevadas a cabo con retraso o aún atrasadas, la proporción de la que se avisó al cliente después de hacerlas y antes de que vencieran.",
  "metric.rating_if_late.name": "Valoración con retraso",
  "metric.rating_if_late.meaning":
    "Media de las respuestas a la pregunta más contestada de un punto de contacto, en recorridos cuya promesa se llevó a cabo allí con retraso o sigue atrasada; según si se avisó antes al cliente. Muestra qué va unido, no qué causa qué.",
  "metric.return_if_late.name": "Recompra tras un retraso",
  "metric.return_if_late.meaning":
    "De los clientes cuya promesa se llevó a cabo con retraso o sigue atrasada, la proporción que volvió a hacer un pedido dentro del plazo de recompra tras el día de vencimiento; según si se les avisó antes. No cuentan las promesas cuyo plazo de recompra sigue abierto.",
  "metric.covered_share.name": "Cobertura horaria",
  "metric.covered_share.meaning":
    "Donde se promete respuesta a cualquier hora: de los contactos, la proporción respondida en el plazo prometido, también por la hora de la semana y del día en que el cliente empezó a esperar.",
  "metric.menu_steps.name": "Pasos en el menú",
  "metric.menu_steps.meaning":
    "Opciones de un menú de voz que oyó cada persona que llamó y se lo encontró; una opción oída dos veces cuenta dos veces. Media de esas personas; por opción: de quienes la eligieron primero.",
  "metric.loop_share.name": "Llamadas en bucle",
  "metric.loop_share.meaning":
    "De quienes llamaron y se encontraron un menú de voz, la proporción que volvió a oír una misma opción. Por opción: de quienes la eligieron primero.",
  "metric.answer_wait.name": "Espera media hasta la atención",
  "metric.answer_wait.meaning":
    "Desde que se entra en la cola, o se escribe, hasta la primera respuesta de una persona. Media de los atendidos: quien abandonó no está incluido, por eso figura al lado la tasa de abandono. En horas de reloj: también cuentan las horas de cierre.",
  "metric.abandonment_rate.name": "Tasa de abandono",
  "metric.abandonment_rate.meaning":
    "De los clientes que fueron atendidos o abandonaron, la proporción que abandonó antes de que nadie respondiera. Quien se va dentro del límite de abandono breve se ha equivocado al marcar y no cuenta.",
  "metric.first_contact_resolution.name": "Resolución en el primer contacto",
  "metric.first_contact_resolution.meaning":
    "De los primeros contactos atendidos sobre un asunto, la proporción resuelta sin transferencia y sin otro contacto del cliente sobre el mismo asunto dentro del plazo de repetición. No cuentan los contactos cuyo plazo sigue abierto.",
  "metric.empowerment_rate.name": "Resueltos por quien atendió",
  "metric.empowerment_rate.meaning":
    "De los contactos resueltos, la proporción que resolvió la persona que atendió, sin escalarlos y sin pedir autorización.",
  "metric.misrouted_share.name": "Primer equipo equivocado",
  "metric.misrouted_share.meaning":
    "De los contactos atendidos, la proporción que el primer equipo tuvo que transferir a otro. Por equipo: de los que ese equipo recibió primero.",
  "metric.misrouting_delay.name": "Demora hasta el equipo correcto",
  "metric.misrouting_delay.meaning":
    "Desde la respuesta del primer equipo hasta la del último. Media de los contactos que se transfirieron y se volvieron a atender.",
  "metric.standard_answer_share.name": "Misma respuesta en todas partes",
  "metric.standard_answer_share.meaning":
    "De las preguntas que hicieron los clientes misteriosos, la proporción respondida como indica el estándar, por punto de contacto y por centro.",
  "metric.answered_share.name": "Con disculpa",
  "metric.answered_share.meaning":
    "De las promesas incumplidas, la proporción tras la que, dentro del plazo de corrección, el cliente recibió una disculpa, o se puso en contacto por ese recorrido y lo atendió una persona. La propia respuesta prometida que llega con retraso no cuenta.",
  "metric.corrected_share.name": "Compensadas",
  "metric.corrected_share.meaning":
    "De las promesas incumplidas, la proporción tras la que, dentro del plazo de corrección, se devolvió dinero, se hizo un gesto comercial o se pagó una sustitución. La propia sustitución prometida que llega con retraso no cuenta.",
  "metric.replacement_overtaken_share.name": "Adelantadas por pedidos nuevos",
  "metric.replacement_overtaken_share.meaning":
    "De las sustituciones solicitadas, la proporción que seguía sin salir cuando se entregó al transportista un pedido más reciente del mismo artículo. No cuentan las solicitadas en los últimos días, tantos como dura el plazo de corrección.",
  "metric.dispatch_wait.name": "Espera hasta el envío",
  "metric.dispatch_wait.meaning":
    "Desde la solicitud o el pedido hasta la entrega al transportista: sustituciones y pedidos nuevos de los artículos que se sustituyen. Media de lo ya entregado al transportista.",
  "metric.fixed_first_time.name": "Reparadas a la primera",
  "metric.fixed_first_time.meaning":
    "De las primeras reparaciones de una avería, la proporción tras la que el mismo artículo no volvió con la misma avería dentro del plazo de averías repetidas. No cuentan las reparaciones cuyo plazo sigue abierto.",
} as const satisfies Record<keyof typeof en, string>;
