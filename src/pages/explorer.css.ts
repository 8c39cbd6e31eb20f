import { fileOf } from "../file-of.ts";
import explorer from "../styles/explorer.css?raw";
import { smaller } from "../styles/smaller.ts";

/** What the explorer's page needs beside the stylesheet of every page. */
export function GET(): Response {
  return fileOf("css", smaller(explorer));
}
