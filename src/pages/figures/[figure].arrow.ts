import { arrow } from "../../figures/downloads.ts";
import { type FigureProps, figurePaths } from "../../figures/paths.ts";
import { fileOf } from "../../file-of.ts";

export const getStaticPaths = figurePaths;

/** A figure's numbers as an Arrow IPC file. */
export function GET({ props }: FigureProps): Response {
  return fileOf("arrow", new Uint8Array(arrow(props.figure)));
}
