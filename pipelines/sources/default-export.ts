import { statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Fault } from "../fault.ts";

/**
 * What a TypeScript file exports as its default, as it stands now.
 *
 * @throws Fault("input") if the file cannot be run
 */
export async function defaultExport(path: string): Promise<unknown> {
  try {
    const { href } = pathToFileURL(resolve(path));
    const module: unknown = await import(
      /* @vite-ignore */ `${href}?changed=${Math.round(statSync(path).mtimeMs)}`
    );
    return typeof module === "object" && module !== null ? Reflect.get(module, "default") : undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Fault("input", `${path} cannot be run: ${reason.split("\n")[0]}`, "Mend the file.", {
      cause: error,
    });
  }
}
