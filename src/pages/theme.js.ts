import { theme } from "../scripts/theme.ts";

/** The site's only script. */
export function GET(): Response {
  return new Response(`(${theme.toString()})(document, localStorage);\n`);
}
