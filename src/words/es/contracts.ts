import type { contracts as en } from "../en/contracts.ts";

/** How old sources may be, and columns that are not what they were. */
export const contracts = {
  "contracts.freshness.heading": "Con retraso: {source}, sin nada posterior al {day}",
  "contracts.freshness.heading.fresh": "Todas las fuentes con antigüedad máxima declarada están al día",
  "contracts.freshness.heading.none": "Ninguna fuente declara su antigüedad máxima",
  "contracts.freshness.finding":
    "{declared, number} de {all, plural, one {# fuente} other {# fuentes}} {declared, plural, one {declara} other {declaran}} qué antigüedad puede tener su dato más reciente; {late, plural, one {# la supera} other {# la superan}}.",
  "contracts.freshness.note":
    "Se evalúa cuando se genera el sitio o en el momento hasta el que los datos se declaran completos. Las fechas de la tabla valen sea cual sea el día en que se lea esto: la fuente está con retraso desde el día de la columna «Con retraso desde», y la generación falla desde el día de la columna «Falla desde».",
  "state.fresh": "al día",
  "state.late": "con retraso",
  "state.too late": "demasiado retraso",
  "state.no time": "sin fecha",
  "state.not declared": "no declarado",
  "age.minute": "{number, plural, one {# minuto} other {# minutos}}",
  "age.hour": "{number, plural, one {# hora} other {# horas}}",
  "age.day": "{number, plural, one {# día} other {# días}}",
  "age.week": "{number, plural, one {# semana} other {# semanas}}",
  "contracts.drifts.heading":
    "{columns, plural, one {Ha cambiado # columna} other {Han cambiado # columnas}}: {first}",
  "contracts.drifts.heading.none": "Ninguna columna ha cambiado de un archivo al siguiente",
  "contracts.drifts.appears": "aparece «{column}» en {source}",
  "contracts.drifts.vanishes": "desaparece «{column}» de {source}",
  "contracts.drifts.is renamed": "«{column}» de {source} pasa a llamarse «{to}»",
  "contracts.drifts.changes its type": "«{column}» de {source} cambia de tipo",
  "contracts.drifts.finding":
    "Por primera vez en {file}. Cuando una columna aparece, desaparece, cambia de nombre o cambia de tipo, se indica así, junto con el archivo en el que empezó.",
  "contracts.drifts.finding.none":
    "Cada archivo tiene las columnas del anterior y todos los valores se siguen pudiendo leer.",
  "contracts.drifts.note":
    "Cada archivo se compara con el anterior y con su propia última entrega. Lo que una fuente no admite se rechaza y no aparece en ninguna página.",
  "change.appears": "aparece",
  "change.vanishes": "desaparece",
  "change.is renamed": "cambia de nombre",
  "change.changes its type": "cambia de tipo",
  "since.its last delivery": "su última entrega",
} as const satisfies Record<keyof typeof en, string>;
