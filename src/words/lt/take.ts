import type { take as en } from "../en/take.ts";

/** How a figure is taken away: its files, copies, and the page to embed. */
export const take = {
  "take.copy": "Kopijuoti kaip tekstą",
  "take.definition": "Apibrėžtis",
  "take.embed": "Įterpiamas puslapis",
  "take.embed.copy": "Kopijuoti įterpimo kodą",
  "take.copied": "Nukopijuota.",
  "take.saved": "Įrašyta.",
  "take.failed": "Šioje naršyklėje nepavyko.",
  "take.source": "{name}, duomenys iki {day}. <link>Paveikslas, jo skaičiai ir kaip jie apskaičiuoti</link>",
} as const satisfies Record<keyof typeof en, string>;
