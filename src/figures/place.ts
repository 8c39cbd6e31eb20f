import type { Figures } from "./all.ts";
import type { Figure } from "./figure.ts";
import { touchpointPath } from "./touchpoint.ts";

/** The pages with figures, by what follows the language in their path: `/ledger/`. */
export function figurePages(
  figures: Figures,
): readonly (readonly [path: string, figures: readonly Figure[]])[] {
  return [
    ["/", figures.overview()],
    ["/ledger/", figures.ledger()],
    ["/paths/", figures.paths()],
    ["/data/", figures.data()],
    ...[...figures.stage].map(([stage, own]) => [`/stages/${stage}/`, own()] as const),
    ...[...figures.touchpoint].map(([touchpoint, own]) => [touchpointPath(touchpoint), own()] as const),
  ];
}

/** The page on which a figure stands, by what follows the language in its path: `/ledger/`; throws for a figure on none. */
export function pageOf(figures: Figures, { id }: Figure): string {
  const found = figurePages(figures).find(([, own]) => own.some((figure) => figure.id === id));
  if (!found) throw new Error(`figure on no page: ${id}`);
  return found[0];
}
