import type { InferGetStaticPropsType } from "astro";
import { standalone } from "../../../charts/draw.ts";
import { fileOf } from "../../../file-of.ts";
import { editionOf, madeFigures } from "../../../site.ts";

/** One path per language and figure that has a picture. */
export function getStaticPaths() {
  return madeFigures()
    .filter(({ figure }) => figure.chart !== null)
    .map(({ language, figure }) => ({
      params: { language, figure: figure.id },
      props: { language, figure },
    }));
}

/** A figure's picture as a file of its own, light or dark as the reader's system says. */
export function GET({ props }: { readonly props: InferGetStaticPropsType<typeof getStaticPaths> }): Response {
  return fileOf("svg", standalone(editionOf(props.language).picture(props.figure, "wide")));
}
