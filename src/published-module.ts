const name = "touchline:published";

/** The module that tells the pages where the published folder is, as the bundler knows it. */
export const publishedModuleId = `\0${name}`;

/** Gives the pages the published folder as the module `touchline:published`. */
export function publishedModule(folder: () => string) {
  return {
    name,
    resolveId: (source: string) => (source === name ? publishedModuleId : undefined),
    load: (source: string) =>
      source === publishedModuleId ? `export const folder = ${JSON.stringify(folder())};` : undefined,
  };
}
