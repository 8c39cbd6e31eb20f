import { defineConfig } from "astro/config";

// Pages are plain files in folders, with no script of Astro's and no style of Vite's: `src/pages/touchline.css.ts` is the only one.
export default defineConfig({
  output: "static",
  trailingSlash: "always",
  build: { format: "directory" },
  compressHTML: true,
  devToolbar: { enabled: false },
});
