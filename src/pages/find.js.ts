import script from "../find/find.ts?raw";
import { bundled } from "../scripts/bundle.ts";

/** The script that searches the site's own list of places. */
export function GET(): Promise<Response> {
  return bundled(script, "src/find");
}
