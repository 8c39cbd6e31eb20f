import type { coverage as en } from "../en/coverage.ts";

/** Where a promise, an outcome and a voice are on record. */
export const coverage = {
  "coverage.heading":
    "Negalima įvertinti {blind, number} iš {all, plural, one {# sąlyčio taško} few {# sąlyčio taškų} many {# sąlyčio taško} other {# sąlyčio taškų}}: {touchpoints}",
  "coverage.heading.all": "Kiekviename sąlyčio taške užfiksuotas ir pažadas, ir rezultatas",
  "coverage.named": "„{touchpoint}“",
  "coverage.more": "{count, plural, one {dar #} few {dar #} many {dar #} other {dar #}}",
  "coverage.lasting":
    "Pažadėta gaminio tarnavimo trukmė ({touchpoints}) vertinama per visą jo naudojimo laiką: apžvalgoje tai po vieną pažadą kiekvienam parduotam gaminiui, o registre ir puslapyje „Tyrinėti“ ji neskaičiuojama.",
  "coverage.finding":
    "{blind, plural, one {# sąlyčio taške} few {# sąlyčio taškuose} many {# sąlyčio taško} other {# sąlyčio taškų}} neužfiksuotas pažadas arba jo rezultatas; taškų, apie kuriuos pačius klientų niekas neklausė, – {unheard, number}. Nepasitenkinimas dažnai prasideda ten, kur niekas nežiūri.",
  "coverage.note":
    "Užpildyta – užfiksuota. Punktyras – trūksta. Pažadas – ko klientas gali tikėtis; nauja diena pažadui, duotam kitame sąlyčio taške, yra to pažado versija ir vertinama ten. Rezultatas – kas įvyko. Atsiliepimas – kliento paklausta apie patį šį tašką; ne kiekvienas klausimas prašo įvertinti, o visos kelionės įvertinimas neskaičiuojamas.",
} as const satisfies Record<keyof typeof en, string>;
