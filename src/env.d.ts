/// <reference types="astro/client" />

/** The published folder that a site is built from, and which of its pages are made; null for all. */
declare module "touchline:told" {
  export const folder: string;
  export const task: import("./shares.ts").Task | null;
}
