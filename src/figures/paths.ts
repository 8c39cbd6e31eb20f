import type { InferGetStaticPropsType } from "astro";
import { sharedFigures } from "../site.ts";

/** One path per figure, for the downloads: they hold numbers and codes, the same in every language. */
export function figurePaths() {
  return sharedFigures().map((figure) => ({ params: { figure: figure.id }, props: { figure } }));
}

/** What a download page is given. */
export type FigureProps = { readonly props: InferGetStaticPropsType<typeof figurePaths> };
