import type { values as en } from "../en/values.ts";

/** The kept rate by region, category, channel or tier. */
export const values = {
  "values.region": "Región",
  "values.category": "Categoría",
  "values.channel": "Canal",
  "values.tier": "Nivel de cliente",
  "values.region.heading, none": "Ninguna región queda claramente por debajo del resto",
  "values.category.heading, none": "Ninguna categoría queda claramente por debajo del resto",
  "values.channel.heading, none": "Ningún canal queda claramente por debajo del resto",
  "values.tier.heading, none": "Ningún nivel de cliente queda claramente por debajo del resto",
  // {worst} is the name of one, {all} how many there are.
  "values.region.heading":
    "{worst}: el peor resultado; {worse, plural, one {# de {all} regiones queda} other {# de {all} regiones quedan}} claramente por debajo del resto",
  "values.category.heading":
    "{worst}: el peor resultado; {worse, plural, one {# de {all} categorías queda} other {# de {all} categorías quedan}} claramente por debajo del resto",
  "values.channel.heading":
    "{worst}: el peor resultado; {worse, plural, one {# de {all} canales queda} other {# de {all} canales quedan}} claramente por debajo del resto",
  "values.tier.heading":
    "{worst}: el peor resultado; {worse, plural, one {# de {all} niveles de cliente queda} other {# de {all} niveles de cliente quedan}} claramente por debajo del resto",
  "values.finding":
    "{worst}: {rate} de cumplimiento (intervalo del 95\u202f%: {interval}; vencidas: {due}), frente al {overall} del conjunto.",
  "values.finding, none":
    "Resultado más bajo, aunque sin diferencia clara: {worst}, {rate} de cumplimiento (intervalo del 95\u202f%: {interval}; vencidas: {due}), frente al {overall} del conjunto.",
  "values.finding, equal":
    "Nada destaca: el resultado más bajo, {worst}, tiene un cumplimiento del {rate} (vencidas: {due}), igual que el conjunto.",
  "values.drawn":
    "{drawn, plural, =0 {Ninguno de los dibujados tiene} one {Se dibuja el resultado más bajo con} other {Se dibujan los # resultados más bajos con}} al menos {least} promesas vencidas; {all, plural, =2 {ambos} other {los #}} están en la tabla de la página.",
  "values.note":
    "Rombo: claramente peor que todos los demás; círculo relleno: claramente mejor; hueco: sin diferencia clara, tras la corrección de Holm por {comparisons, plural, one {# comparación} other {# comparaciones}}.",
  "values.few":
    "También es hueco lo que se basa en menos de {least, number} casos, demasiado pocos para juzgar.",
  "values.beyond": "Una flecha señala lo que queda más allá del eje.",
  // Inside the picture: the line of all, and the headings of the numbers at its right.
  "values.all": "todos: {rate}",
  "values.picture.kept": "tasa",
  "values.picture.due": "base",
  "values.column.kept": "Cumplidas",
  "values.column.due": "Promesas vencidas",
  "values.column.difference": "Incumplidas de más",
  "values.column.p": "p (Holm)",
  "values.column.standing": "Frente al resto",
  "values.standing.worse": "peor",
  "values.standing.better": "mejor",
  "values.standing.no clear difference": "sin diferencia clara",
  "values.standing.too few": "demasiado pocos para juzgar",
} as const satisfies Record<keyof typeof en, string>;
