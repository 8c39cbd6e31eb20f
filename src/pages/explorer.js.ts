import script from "../explorer/main.ts?raw";
import { bundled } from "../scripts/bundle.ts";

/** The explorer's script and everything that it needs. */
export function GET(): Promise<Response> {
  return bundled(script, "src/explorer");
}
