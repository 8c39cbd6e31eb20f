import type { overdue as en } from "../en/overdue.ts";

/** Promises past due with nothing done. */
export const overdue = {
  "overdue.heading":
    "Mėnesio pabaigoje ({month}) – {promises, plural, one {# pradelstas pažadas} few {# pradelsti pažadai} many {# pradelsto pažado} other {# pradelstų pažadų}}",
  "overdue.finding":
    "Mėnuo – {month}: {entered, plural, one {tapo pradelstas # pažadas} few {tapo pradelsti # pažadai} many {tapo pradelsta # pažado} other {tapo pradelsta # pažadų}}, {settled, plural, one {užbaigtas # pradelstas} few {užbaigti # pradelsti} many {užbaigta # pradelsto} other {užbaigta # pradelstų}}; ilgiau kaip 90 dienų {old, plural, one {laukia #} few {laukia #} many {laukia #} other {laukia #}}.",
  "overdue.note":
    "Mėnesio pabaigoje terminas praėjęs, o iki tol nieko neužfiksuota; blyškus sluoksnis – nauji, ryškus – seni. Pažadas iškrinta, kai įvykdomas, įmonė atsisako arba klientas atšaukia.",
  "overdue.column.month": "Mėnesio pabaiga",
  "overdue.column.stock": "Pradelsta",
  "overdue.column.entered": "Tapo pradelsta",
  "overdue.column.left": "Užbaigta",
} as const satisfies Record<keyof typeof en, string>;
