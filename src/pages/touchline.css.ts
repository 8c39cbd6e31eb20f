import base from "../styles/base.css?raw";
import explorer from "../styles/explorer.css?raw";
import figure from "../styles/figure.css?raw";
import { fontFaces } from "../styles/fonts.ts";
import page from "../styles/page.css?raw";
import { declarations } from "../styles/palette.ts";
import print from "../styles/print.css?raw";

/** The site's only stylesheet: the font, the palette for both themes, then the sheets in order. */
export function GET(): Response {
  return new Response([fontFaces(), colours(), base, page, figure, explorer, print].map(smaller).join("\n"));
}

function colours(): string {
  const [light, dark] = [declarations("light"), declarations("dark")];
  return [
    `:root{color-scheme:light;${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${dark}}}`,
  ].join("\n");
}

/** Without comments, indentation and what only reads well; the sources keep them. */
function smaller(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\n\s*/g, "\n")
    .replace(/([{};,:])\n/g, "$1")
    .replace(/ \{/g, "{")
    .replace(/([:,]) /g, "$1")
    .replace(/;\}/g, "}")
    .trim();
}
