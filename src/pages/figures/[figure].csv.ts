import { csv } from "../../figures/downloads.ts";
import { type FigureProps, figurePaths } from "../../figures/paths.ts";
import { fileOf } from "../../file-of.ts";

export const getStaticPaths = figurePaths;

/** A figure's numbers as CSV. */
export function GET({ props }: FigureProps): Response {
  return fileOf("csv", csv(props.figure));
}
