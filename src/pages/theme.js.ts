import { fileOf } from "../file-of.ts";
import { theme } from "../scripts/theme.ts";

/** The site's only script. */
export function GET(): Response {
  return fileOf("js", `(${theme.toString()})(document, localStorage);\n`);
}
