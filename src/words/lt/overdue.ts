import type { overdue as en } from "../en/overdue.ts";

/** Promises past due with nothing done. */
export const overdue = {
  "overdue.heading":
    "Mėnesio pabaigoje ({month}) – {promises, plural, one {# pradelstas pažadas} few {# pradelsti pažadai} many {# pradelsto pažado} other {# pradelstų pažadų}}",
  "overdue.finding":
    "Mėnuo – {month}: {entered, plural, one {tapo pradelstas # pažadas} few {tapo pradelsti # pažadai} many {tapo pradelsta # pažado} other {tapo pradelsta # pažadų}}, {settled, plural, one {užbaigtas # pradelstas} few {užbaigti # pradelsti} many {užbaigta # pradelsto} other {užbaigta # pradelstų}}{lapsed, plural, =0 {} other {; baigtis nežinoma: #}}{old, plural, =0 {} other {; ilgiau kaip 90 dienų laukia #}}.",
  "overdue.note":
    "Mėnesio pabaigoje terminas praėjęs, o iki tol nieko neužfiksuota; blyškus sluoksnis – nauji, ryškus – seni. Pažadas iškrinta, kai įvykdomas, kai įmonė atsisako, kai klientas atšaukia arba kai taip ilgai nieko neužfiksuota, kad baigtis laikoma nežinoma.",
  "overdue.column.month": "Mėnesio pabaiga",
  "overdue.column.stock": "Pradelsta",
  "overdue.column.entered": "Tapo pradelsta",
  "overdue.column.left": "Užbaigta",
  "overdue.column.lapsed": "Tapo nežinoma",
} as const satisfies Record<keyof typeof en, string>;
