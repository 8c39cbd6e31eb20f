import type { Task } from "./shares.ts";

/** What the code of the pages is told by the process that runs it. */
export interface Told<Which extends Task | null = Task | null> {
  /** The folder of published tables and `site.json`. */
  readonly published: string;
  /** Which pages are made; null for all. */
  readonly task: Which;
}

declare global {
  var touchlineTold: (() => Told) | undefined;
}

const name = "touchline:told";

/** The module by which the pages are told, as the bundler knows it. */
export const toldModuleId = `\0${name}`;

/** Tells the code of the pages, when it runs, what is known by then: it may be bundled before. */
export function tellPages(told: () => Told) {
  globalThis.touchlineTold = told;
  return {
    name,
    resolveId: (source: string) => (source === name ? toldModuleId : undefined),
    load: (source: string) =>
      source === toldModuleId
        ? "export const { published: folder, task } = globalThis.touchlineTold();"
        : undefined,
  };
}
