/// <reference types="astro/client" />

/** The published folder that a site is built from, given by `buildSite`, and which of its pages are made; null for all. */
declare module "touchline:published" {
  export const folder: string;
  export const task: import("./shares.ts").Task | null;
}
