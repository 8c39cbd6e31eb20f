import { build } from "esbuild";

/** The explorer's script and everything that it needs, in one file. */
export async function GET(): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: ["src/explorer/main.ts"],
    bundle: true,
    format: "iife",
    minify: true,
    platform: "browser",
    target: "es2023",
    write: false,
  });
  return new Response(outputFiles[0]?.contents.slice());
}
