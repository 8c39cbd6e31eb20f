import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";
import { ownFiles, textOf } from "./tracked-files.ts";

/** The layers in the order in which data flow; each may import from those before it and from itself. */
const layers = [
  "pipelines/fault.ts",
  "pipelines/lake/",
  "pipelines/sources/",
  "pipelines/ingest/",
  "pipelines/engine/",
  "pipelines/models/",
  "pipelines/slice/",
  "pipelines/stats/",
  "pipelines/publish/",
  "src/",
  "pipelines/commands/",
  "pipelines/cli.ts",
];

const layerOf = (file: string) => layers.findIndex((layer) => file === layer || file.startsWith(layer));

/** Files of the project that a file imports, from the project's root. */
function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g);
  return [...found].map(([, path = ""]) => join(dirname(file), path));
}

describe("the layer law", () => {
  const files = ownFiles(/^(pipelines|src)\/.*\.(ts|astro)$/);

  it("finds what a file imports", () => {
    expect(importsOf("src/a/b.ts", 'import { x } from "../c.ts";\nawait import("./d.ts")')).toEqual([
      "src/c.ts",
      "src/a/d.ts",
    ]);
  });

  it("gives every file a layer", () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it("lets a file import only from its own layer and those before it", () => {
    const upward = files.flatMap((file) =>
      importsOf(file, textOf(file))
        .filter((imported) => layerOf(imported) > layerOf(file))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(upward).toEqual([]);
  });

  it("lets a workspace know the definition language and nothing else of the pipelines", () => {
    const reaching = ownFiles(/^data\/.*\.ts$/).flatMap((file) =>
      importsOf(file, textOf(file))
        .filter((imported) => !imported.startsWith("data/") && !imported.startsWith("pipelines/sources/"))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(reaching).toEqual([]);
  });

  it("keeps statistics free of SQL and files", () => {
    const impure = ownFiles(/^pipelines\/stats\/.*\.ts$/).filter((file) =>
      /node:|select /.test(textOf(file)),
    );
    expect(impure).toEqual([]);
  });
});
