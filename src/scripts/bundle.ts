import { build } from "esbuild";

/**
 * A script and everything that it needs as one small file for browsers.
 * @param entry path from the repository's folder, in which pages are built
 */
export async function bundled(entry: string): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    minify: true,
    platform: "browser",
    target: "es2023",
    write: false,
  });
  return new Response(outputFiles[0]?.contents.slice(), { headers: { "content-type": "text/javascript" } });
}
