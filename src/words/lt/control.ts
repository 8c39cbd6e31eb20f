import type { control as en } from "../en/control.ts";

/** Whether and since when a kept rate changed. */
export const control = {
  "control.heading, none": "Ilgalaikio pokyčio nematyti",
  "control.heading, worse": "Pablogėjimo pradžia – {month}: iki tol ištesėta {before}, nuo tada – {after}",
  "control.heading, better": "Pagerėjimo pradžia – {month}: iki tol ištesėta {before}, nuo tada – {after}",
  "control.finding, none":
    "Per {months, plural, one {# mėnesį} few {# mėnesius} many {# mėnesio} other {# mėnesių}} nerasta tokio padalijimo į „prieš“ ir „po“, kurio skirtumas būtų didesnis, nei lemia atsitiktinumas, – atsižvelgta į tai, kad tikrinti visi sąlyčio taškai.",
  "control.finding":
    "Ištesėtų pažadų dalies pokytis: {size} proc. p. (95\u202f% pasikliautinasis intervalas {interval}); p\u00a0{p} su pataisa dėl visų svetainės sąlyčio taškų.",
  "control.note":
    "Pažadai, kurių rezultatas nežinomas, kas mėnesį skaičiuojami kaip neištesėti, todėl mėnuo gali būti žemiau nei paveiksle, į kurį jie neįtraukti. Pilka juosta – ribos, kurių įprasti mėnesiai neperžengia (individualiųjų reikšmių kontrolinė kortelė, trys standartiniai nuokrypiai); {signals, plural, =0 {už jų nėra nė vieno mėnesio} one {už jų – # mėnuo, pažymėtas rombu} few {už jų – # mėnesiai, pažymėti rombais} many {už jų – # mėnesio, pažymėta rombais} other {už jų – # mėnesių, pažymėtų rombais}}. Plona linija – eksponentinis svertinis vidurkis. Stora linija – lygis prieš pokytį ir po jo, jei pokytis ryškus.",
  "control.note, few": "Mėnesiai, kuriais terminas suėjo mažiau nei {least} pažadų, neįtraukti.",
  "control.column.month": "Termino mėnuo",
  "control.column.rate": "Ištesėta (nežinomi – ne)",
  "control.column.due": "Suėjo terminas, su nežinomais",
  "control.column.centre": "Centras",
  "control.column.lower": "Apatinė riba",
  "control.column.upper": "Viršutinė riba",
  "control.column.smoothed": "Svertinis vidurkis",
} as const satisfies Record<keyof typeof en, string>;
