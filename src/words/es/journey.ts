import type { journey as en } from "../en/journey.ts";

/** The journey in one picture, and its stages side by side. */
export const journey = {
  "journey.heading":
    "«{touchpoint}» incumple el {rate} de sus promesas{when, select, since {, y más desde {month}} most {, sobre todo en {month}} other {}}{points, select, none {} other {; cuando hay retraso, la valoración es {points} puntos más baja}}",
  "journey.heading.nobody": "Nadie mide ninguna promesa en este recorrido",
  "journey.finding":
    "De {due, plural, one {# promesa vencida} other {# promesas vencidas}} en ese punto, se incumplió el {broken} (intervalo del 95\u202f%: {interval}){exceeded, select, none {} other { y se superó el {exceeded}}}{month, select, none {.} other {; en {month} se incumplió el {worst}.}}",
  "journey.finding.change":
    "Antes de {month} se cumplía el {before}; desde entonces, el {after} (intervalo del 95\u202f% del cambio: {interval}).",
  "journey.finding.felt":
    "Los clientes dan una valoración de {intime} sobre {most} cuando llega a tiempo y de {late} cuando llega con retraso.",
  "journey.finding.nobody": "Ningún punto de contacto tiene registrados a la vez una promesa y un resultado.",
  "journey.note":
    "La línea es lo que se prometió a los clientes. Azul, a un lado: la proporción de promesas superadas, es decir, claramente mejores de lo prometido. Naranja, al otro: la proporción incumplida, con su intervalo del 95\u202f%. Cuanto más gruesa la barra, más clientes pasan. Línea discontinua: sin evaluar. {measured, plural, one {Se mide} other {Se miden}} {measured, number} de {all, plural, one {# punto de contacto} other {# puntos de contacto}}{pending, plural, =0 {} one {; en # aún no ha vencido nada} other {; en # aún no ha vencido nada}}{blind, plural, =0 {} one {; en # falta la promesa o su resultado} other {; en # falta la promesa o su resultado}}. Donde más duele es donde la proporción incumplida, multiplicada por la valoración que se pierde con el retraso, es mayor. ● y ◆ son las valoraciones medias de los recorridos en los que la promesa hecha allí se cumplió a tiempo o con retraso, se preguntara donde se preguntara. Un cuadrado es la respuesta media a una pregunta hecha en ese punto, situada en su propia escala; el número tras «/» es el máximo de esa escala. Todas las proporciones son sobre promesas vencidas; en la figura, «cumplidas» incluye también las superadas.",
  // Each line of it stands under the one before, in the picture.
  "journey.remark": "lo que más duele:\n{rate} en\n{month}",
  "missing.no promise": "sin promesa",
  "missing.no outcome": "sin resultado",
  "missing.no touchpoint": "sin punto de contacto",
  "missing.nothing due yet": "aún sin vencer",
  "missing.nobody asked": "nadie preguntó",
  "journey.stages.heading":
    "El {rate} de los recorridos tiene alguna promesa incumplida en la etapa «{stage}»",
  "journey.stages.heading.nobody": "Aún no se puede evaluar ninguna etapa",
  "journey.stages.finding":
    "Intervalo del 95\u202f%: {interval}. Las etapas se comparan por la proporción de recorridos con al menos una promesa incumplida, para que la etapa que más promete no salga perjudicada por ello.",
  "journey.stages.finding.nobody": "En ninguna etapa hay a la vez una promesa y un resultado.",
  "journey.stages.note": "Un guion significa que nadie lo mide, no que nada haya ido mal.",
} as const satisfies Record<keyof typeof en, string>;
