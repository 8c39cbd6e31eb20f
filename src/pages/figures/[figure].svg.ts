import { standalone } from "../../charts/draw.ts";
import { type FigureProps, figurePaths } from "../../figures/paths.ts";
import { picture } from "../../site.ts";

/** One path per figure that has a picture. */
export function getStaticPaths() {
  return figurePaths().filter(({ props }) => props.figure.chart !== null);
}

/** A figure's picture as a file of its own, light or dark as the reader's system says. */
export function GET({ props }: FigureProps): Response {
  return new Response(standalone(picture(props.figure, "wide")));
}
