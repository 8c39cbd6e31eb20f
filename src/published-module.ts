import type { Task } from "./shares.ts";

const name = "touchline:published";

/** The module that tells the pages where the published folder is, as the bundler knows it. */
export const publishedModuleId = `\0${name}`;

/** Gives the pages the published folder as the module `touchline:published`, and which of them are made; null for all. */
export function publishedModule(folder: () => string, task: Task | null = null) {
  return {
    name,
    resolveId: (source: string) => (source === name ? publishedModuleId : undefined),
    load: (source: string) =>
      source === publishedModuleId
        ? `export const folder = ${JSON.stringify(folder())}; export const task = ${JSON.stringify(task)};`
        : undefined,
  };
}
