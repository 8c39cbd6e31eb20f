import { bundled } from "../scripts/bundle.ts";

/** The script that takes figures away: as text, as PNG, as the code to embed them. */
export function GET(): Promise<Response> {
  return bundled("src/scripts/take-away.ts");
}
