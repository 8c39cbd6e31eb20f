import { fileOf } from "../file-of.ts";
import { palette } from "../styles/palette.ts";

/** The site's mark: the line of the promise, better above it, broken below. */
export function GET(): Response {
  const [blue] = palette.exceeded;
  const [orange] = palette.broken;
  const [, light] = palette.unknown;
  return fileOf(
    "svg",
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${blue}" d="M3 2h4v6H3z"/><path fill="${orange}" d="M9 8h4v6H9z"/><path fill="${light}" d="M0 7h16v2H0z"/></svg>\n`,
  );
}
