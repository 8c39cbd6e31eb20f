/** The font, where it is installed. */
export const fontFile = import.meta.resolve(
  "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
);
