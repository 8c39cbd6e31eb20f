import { join, resolve } from "node:path";
import type { WorkspaceDefinition } from "../sources/workspace.ts";

/** What messages call an export file: its place in the workspace, or where --exports points. */
export function shownPath(
  { folder, exports }: Pick<WorkspaceDefinition, "folder" | "exports">,
  file: string,
): string {
  return resolve(exports) === resolve(folder, "exports") ? `exports/${file}` : join(exports, file);
}
