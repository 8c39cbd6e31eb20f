import type { find as en } from "../en/find.ts";

/** Search over the site, and the ways from a page to the explorer. */
export const find = {
  "find.title": "Paieška",
  "find.lead": "Viskas, kam šioje svetainėje yra puslapis, paveikslas ar apibrėžtis.",
  "find.label": "Ko ieškote?",
  "find.found":
    "{count, plural, =0 {Nieko nerasta. Pabandykite kitą žodį.} one {Rasta # vieta} few {Rastos # vietos} many {Rasta # vietos} other {Rasta # vietų}}",
  "find.stages": "Etapai ir sąlyčio taškai",
  "find.figures": "Paveikslai",
  "find.metrics": "Rodikliai",
  "find.pages": "Puslapiai",
  "find.explore": "Tyrinėti šiuos pažadus pagal mėnesį, regioną, klientą ir kanalą",
  "find.explore.all": "Tyrinėti visus pažadus pagal mėnesį, sąlyčio tašką, regioną, klientą ir kanalą",
} as const satisfies Record<keyof typeof en, string>;
