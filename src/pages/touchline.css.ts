import { fileOf } from "../file-of.ts";
import base from "../styles/base.css?raw";
import figure from "../styles/figure.css?raw";
import { fontFaces } from "../styles/fonts.ts";
import page from "../styles/page.css?raw";
import { declarations } from "../styles/palette.ts";
import print from "../styles/print.css?raw";
import { smaller } from "../styles/smaller.ts";

/** The stylesheet of every page: the font, the palette for both themes, then the sheets in order. */
export function GET(): Response {
  return fileOf("css", [fontFaces(), colours(), base, page, figure, print].map(smaller).join("\n"));
}

function colours(): string {
  const [light, dark] = [declarations("light"), declarations("dark")];
  return [
    `:root{color-scheme:light;${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${dark}}}`,
  ].join("\n");
}
