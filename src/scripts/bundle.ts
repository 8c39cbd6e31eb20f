import { build } from "esbuild";
import { fileOf } from "../file-of.ts";

/**
 * A script and everything that it needs as one small file for browsers.
 * @param script its text
 * @param folder where it stands, from the repository's folder, in which pages are built
 */
export async function bundled(script: string, folder: string): Promise<Response> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "iife",
    minify: true,
    platform: "browser",
    target: "es2023",
    write: false,
  });
  return fileOf("js", outputFiles[0]?.contents.slice());
}
