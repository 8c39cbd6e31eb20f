import { parquet } from "../../figures/downloads.ts";
import { type FigureProps, figurePaths } from "../../figures/paths.ts";
import { fileOf } from "../../file-of.ts";

export const getStaticPaths = figurePaths;

/** A figure's numbers as a Parquet file. */
export function GET({ props }: FigureProps): Response {
  return fileOf("parquet", parquet(props.figure));
}
