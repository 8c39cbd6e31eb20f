/// <reference types="astro/client" />

/** The published folder that a site is built from, given by `buildSite`. */
declare module "touchline:published" {
  export const folder: string;
}
