import type { durations as en } from "../en/durations.ts";

/** How long customers were told to wait, and how long they waited. */
export const durations = {
  "durations.heading": "Pažadėta {promised}, prireikė {actual}",
  "durations.finding":
    "Pusė įvykdytų pažadų įmonei davė {promised} arba daugiau; pusė įvykdyta per {actual} ar greičiau.",
  "durations.note":
    "Į viršų – kiek laiko klientams sakyta laukti. Į apačią – kiek tai truko. Pažadą su didele atsarga lengva ištesėti, todėl ištesėtų pažadų dalis skaitoma kartu su šiuo paveikslu. Medianos apskaičiuotos iš {promises, plural, one {# įvykdyto pažado} few {# įvykdytų pažadų} many {# įvykdyto pažado} other {# įvykdytų pažadų}}.",
  "durations.beyond":
    "{durations, plural, one {# trukmė, ilgesnė nei {limit}, yra puslapio lentelėje, bet nepavaizduota.} few {# trukmės, ilgesnės nei {limit}, yra puslapio lentelėje, bet nepavaizduotos.} many {# trukmės, ilgesnės nei {limit}, yra puslapio lentelėje, bet nepavaizduota.} other {# trukmių, ilgesnių nei {limit}, yra puslapio lentelėje, bet nepavaizduota.}}",
  "durations.median.promised": "pažadėta: mediana {duration}",
  "durations.median.actual": "iš tikrųjų: mediana {duration}",
  "durations.measure.promised": "pažadėta",
  "durations.measure.actual": "iš tikrųjų",
  "durations.column.measure": "Trukmė",
  "durations.column.from": "Nuo ({unit})",
  "durations.column.to": "Mažiau nei ({unit})",
  "durations.column.promises": "Pažadai",
} as const satisfies Record<keyof typeof en, string>;
