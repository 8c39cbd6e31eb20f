import type { Language } from "../../pipelines/sources/languages.ts";

/** Parts of Source Sans 3 by script, as its package cuts them; a browser fetches those that a page has letters of. */
const parts = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "latin-ext":
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
  cyrillic: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  greek: "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF",
} as const;

/** The name of a part's file on the site. */
function fileOf(part: string): string {
  return `source-sans-3-${part}.woff2`;
}

/** The files of the site's font: what each is called on the site, and in its package. */
export const fontFiles = Object.keys(parts).map((part) => ({
  name: fileOf(part),
  from: `@fontsource-variable/source-sans-3/files/source-sans-3-${part}-wght-normal.woff2`,
}));

/** The scripts that the pages of a language are full of, beside the letters and numbers of every page; these are fetched first. */
const scripts: Readonly<Partial<Record<Language, keyof typeof parts>>> = { ru: "cyrillic", el: "greek" };

/** The files of the font that every page of a language needs. */
export function firstFonts(language: Language): readonly string[] {
  const script = scripts[language];
  return (script ? (["latin", script] as const) : (["latin"] as const)).map(fileOf);
}

/**
 * What stands in for the font until it is there: a font that is everywhere, as wide and as high as ours, so that nothing moves then.
 * Measured on the overview in six languages: ours is 0.915 to 0.927 as wide as Arial, 1.024 above the line and 0.4 below it.
 */
const standIn =
  '@font-face{font-family:"Source Sans 3 until loaded";src:local("Arial"),local("Liberation Sans"),local("Helvetica");size-adjust:92%;ascent-override:111.3%;descent-override:43.5%;line-gap-override:0%}';

/** The site's font in CSS, from files beside the stylesheet. */
export function fontFaces(): string {
  const faces = Object.entries(parts)
    .map(
      ([part, range]) =>
        `@font-face{font-family:"Source Sans 3";font-weight:200 900;font-display:swap;src:url("fonts/${fileOf(part)}") format("woff2");unicode-range:${range}}`,
    )
    .join("\n");
  return `${faces}\n${standIn}`;
}
