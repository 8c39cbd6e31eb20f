import { arrow } from "../../figures/downloads.ts";
import { type FigureProps, figurePaths } from "../../figures/paths.ts";

export const getStaticPaths = figurePaths;

/** A figure's numbers as an Arrow IPC file. */
export function GET({ props }: FigureProps): Response {
  return new Response(new Uint8Array(arrow(props.figure)));
}
