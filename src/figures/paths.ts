import type { InferGetStaticPropsType } from "astro";
import { main } from "../site.ts";

/** One path per figure, for the downloads: they hold numbers and codes, the same in every language. */
export function figurePaths() {
  return main.figures.all.map((figure) => ({ params: { figure: figure.id }, props: { figure } }));
}

/** What a download page is given. */
export type FigureProps = { readonly props: InferGetStaticPropsType<typeof figurePaths> };
