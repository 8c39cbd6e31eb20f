import type { methods as en } from "../en/methods.ts";

/** The page that says how each number is computed. */
export const methods = {
  "methods.summary":
    "Qué significa cada palabra y cada cifra de estas páginas, y en qué archivo SQL se calcula cada cifra.",
  "methods.heading": "Cómo se calcula cada cifra",
  "methods.contents": "En esta página",
  "methods.verdicts": "Qué puede ser de una promesa",
  "methods.verdicts.due":
    "Una promesa es todo lo que un cliente puede esperar: una fecha indicada, una norma, un anuncio. Cada una se empareja con lo que ocurrió y recibe un solo veredicto. Las superadas, cumplidas e incumplidas son las promesas <em>vencidas</em>, aquellas cuyo plazo ya llegó; las proporciones se calculan sobre ellas.",
  "methods.verdicts.month":
    "Una promesa pertenece al mes en que venció. Lo que se dijo al cliente cuando se comprometió va primero; lo último que dijo la empresa figura al lado, y nunca se mezclan.",
  "methods.interval": "Qué dice un intervalo",
  "methods.interval.meaning":
    "Cada estimación va acompañada de un intervalo de confianza (IC) del 95\u202f%: los valores que los datos dejan como plausibles. Si todo se repitiera muchas veces, esos intervalos contendrían el valor verdadero en unos 95 de cada 100 casos. Un intervalo ancho significa pocos datos, no un mal resultado.",
  "methods.interval.customers":
    "Un cliente puede aparecer muchas veces, así que las promesas no son independientes. Los clientes se reparten en 32 grupos y cada cifra se vuelve a calcular dejando fuera un grupo cada vez; lo que se mueve da el intervalo (jackknife, t de Student con 31 grados de libertad). Las tasas usan el intervalo de Wilson con el número de promesas independientes que equivale a esa varianza.",
  "methods.interval.clusters":
    "Aquí los resultados también varían juntos según lo que tienen en común ({clusters}), así que se hace lo mismo con ello y se muestra el intervalo más ancho.",
  "methods.interval.counts": "Los recuentos son recuentos y no tienen intervalo.",
  "methods.cluster.seller": "vendedor",
  "methods.cluster.day": "día",
  "methods.design-effect":
    "Cuánto más varía la tasa de cumplimiento que si cada promesa fuera independiente (su efecto de diseño):",
  "methods.windows": "Qué se evalúa solo pasado un tiempo",
  "methods.windows.meaning":
    "A un contacto puede seguirle otro; a una reparación, la misma avería. Hasta que no pasa el tiempo en que eso contaría, nadie puede saberlo, y el contacto o la reparación no entra en ninguna cifra. La empresa fija estos plazos.",
  "methods.metrics": "Métricas",
  "methods.relations": "Relaciones en SQL",
  "methods.relations.meaning":
    "Cada una lee solo las anteriores, dice qué es una fila y declara qué debe cumplir cada fila. En esta generación {checks, plural, one {se hizo # comprobación de este tipo, y se cumplió} other {se hicieron # comprobaciones de este tipo, y todas se cumplieron}}; de lo contrario, no habría sitio.",
  "methods.relation.grain": "Una fila por cada <english>{grain}</english>.",
  "methods.relation.file": "En <code>{file}</code>.",
  "methods.relation.reads": "Lee:",
  "methods.relation.sql": "SQL de {relation}",
  "methods.cubes": "De qué están hechas estas páginas",
  "methods.cubes.meaning":
    "De archivos Arrow con recuentos y sumas; no contienen ninguna fila de un cliente.",
  "methods.withheld":
    "{count, plural, one {No se publica # valor de una dimensión: reúne} other {No se publican # valores de dimensiones: cada uno reúne}} menos de {customers} clientes o delataría a otro que los reúne.",
  "methods.cube.rows": "{count, plural, one {# fila} other {# filas}}.",
} as const satisfies Record<keyof typeof en, string>;
