import { numbers } from "./numbers.ts";

/** Every message of the site in English, by name, in ICU MessageFormat; the other languages have the same names. */
export const en = { ...numbers } as const;
