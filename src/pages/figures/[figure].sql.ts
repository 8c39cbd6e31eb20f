import { type FigureProps, figurePaths } from "../../figures/paths.ts";
import { relationOf } from "../../figures/relation.ts";
import { fileOf } from "../../file-of.ts";
import { main } from "../../site.ts";

/** One path per figure whose numbers come from a relation in SQL. */
export function getStaticPaths() {
  return figurePaths().filter(({ props }) => relationOf(main.site, props.figure) !== undefined);
}

/** The SQL that a figure's numbers come from. */
export function GET({ props }: FigureProps): Response {
  return fileOf("sql", `${relationOf(main.site, props.figure)?.sql ?? ""}\n`);
}
