import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Folder with a real data set, or null where it is absent: tests on it skip and say so. The data stand beside the
 * project in `../shared/data`, or where the environment variable TOUCHLINE_DATA says.
 */
export function realData(name: string): string | null {
  const folder = join(process.env.TOUCHLINE_DATA ?? join(import.meta.dirname, "../../shared/data"), name);
  return existsSync(folder) ? folder : null;
}
