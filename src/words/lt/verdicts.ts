import type { verdicts as en } from "../en/verdicts.ts";

/** What became of the promises of a touchpoint, or of the touchpoints of a stage. */
export const verdicts = {
  "verdicts.heading, none due": "Nesuėjo nė vieno pažado terminas",
  "verdicts.heading, many": "Daugiausia sulaužyta – „{touchpoint}“: {rate} pažadų",
  "verdicts.heading": "Sulaužyta {rate} pažadų, iš viso – {promises}",
  "verdicts.finding":
    "{touchpoint}: iš {due, plural, one {# pažado, kurio terminas suėjo,} few {# pažadų, kurių terminas suėjo,} many {# pažado, kurių terminas suėjo,} other {# pažadų, kurių terminas suėjo,}} viršyta arba ištesėta {rate} (95\u202f% pasikliautinasis intervalas {interval}).",
  "verdicts.note":
    "Kairėje nuo linijos – sulaužyta. Dešinėje – ištesėta, toliau viršyta. Tai dalys iš pažadų, kurių terminas suėjo; pažadai, kurių baigtis „iš anksto“, „laukiama“, „nežinoma“, „nebegalioja“ ar „neapibrėžta“, suskaičiuoti puslapio lentelėje ir neįtraukti į jokią dalį.",
  "verdicts.at first": "{touchpoint}: pirmasis pažadas",
  "verdicts.last": "{touchpoint}: paskutinis pažadas",
  "verdicts.column.touchpoint": "Sąlyčio taškas",
  "verdicts.column.verdict": "Baigtis",
  "verdicts.column.promises": "Pažadai",
  "verdicts.column.share": "Dalis iš suėjusių",
  "verdicts.column.meaning": "Reikšmė",
} as const satisfies Record<keyof typeof en, string>;
