/** Languages that pages can be written in; a workspace says which of them its site has. */
export const languages = ["en", "it", "ru", "es", "el", "lt"] as const;

/** A language of pages, as its code stands in the path: `/it/ledger/`. */
export type Language = (typeof languages)[number];
