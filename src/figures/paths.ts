import type { InferGetStaticPropsType } from "astro";
import { figures } from "../site.ts";

/** One path per figure, for the downloads. */
export function figurePaths() {
  return figures.all.map((figure) => ({ params: { figure: figure.id }, props: { figure } }));
}

/** What a download page is given. */
export type FigureProps = { readonly props: InferGetStaticPropsType<typeof figurePaths> };
