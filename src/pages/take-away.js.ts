import { bundled } from "../scripts/bundle.ts";
import script from "../scripts/take-away.ts?raw";

/** The script that takes figures away: as text, as PNG, as the code to embed them. */
export function GET(): Promise<Response> {
  return bundled(script, "src/scripts");
}
