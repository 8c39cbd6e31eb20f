import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publishedTables } from "../../pipelines/publish/published.ts";
import { ownFiles, root, textOf } from "./tracked-files.ts";

const typescript = ownFiles(/^(pipelines|src|data|test)\/.*\.ts$/);

describe("files", () => {
  it("stand where the design says: nothing else at the top level", () => {
    const top = new Set(ownFiles(/./).map((file) => file.split("/")[0]));
    const allowed = [
      ".ci",
      ".gitignore",
      ".npmrc",
      "LICENSE",
      "README.md",
      "astro.config.mjs",
      "biome.json",
      "data",
      "package-lock.json",
      "package.json",
      "pipelines",
      "src",
      "test",
      "tsconfig.json",
    ];
    expect([...top].filter((name) => name === undefined || !allowed.includes(name))).toEqual([]);
  });

  it("have names that say what is in them, in kebab-case; the test of a model is named like the model", () => {
    expect(typescript.filter((file) => /(^|\/)(utils?|helpers?|common|misc)[./]/.test(file))).toEqual([]);
    const name = (file: string) => file.slice(file.lastIndexOf("/") + 1);
    const odd = typescript.filter(
      (file) =>
        !file.startsWith("test/models/") &&
        !/^(\[[.a-z]+\]|[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z]+)*\.ts$/.test(name(file)),
    );
    expect(odd).toEqual([]);
  });

  it("say in one sentence what each export is", () => {
    const bare = ownFiles(/^(pipelines|src)\/.*\.ts$/)
      .filter((file) => !file.startsWith("src/pages/"))
      .flatMap((file) => {
        const lines = textOf(file).split("\n");
        return lines.flatMap((line, index) =>
          /^export (async )?(function|class|interface|const|type) /.test(line) &&
          !/^\s*(\*\/|\/\*\*.*\*\/)/.test(lines[index - 1] ?? "") &&
          !/^export type \w+ = z\.(output|infer|input)/.test(line)
            ? [`${file}: ${line}`]
            : [],
        );
      });
    expect(bare).toEqual([]);
  });

  it("hold no path of a machine and no registry host", () => {
    const paths = ownFiles(/^(?!package-lock\.json).*\.(ts|sql|astro|json|mjs|md|css|csv)$|^\.ci\//).filter(
      (file) => /(^|[^a-z.])\/(work|root|home)\/[a-z.]/m.test(textOf(file)),
    );
    expect(paths).toEqual([]);
    expect(textOf("package-lock.json")).not.toMatch(/"resolved": "https?:/);
  });

  it("have no test that does not run", () => {
    const idle = ownFiles(/^test\/.*\.test\.ts$/).filter((file) =>
      /\b(it|test|describe)\.(only|todo|fails)\b/.test(textOf(file)),
    );
    expect(idle).toEqual([]);
  });

  it.each(ownFiles(/^pipelines\/stats\/(?!interval).*\.ts$/))("%s has its test at the same path", (file) => {
    expect(existsSync(join(root, file.replace("pipelines/", "test/").replace(".ts", ".test.ts")))).toBe(true);
  });

  it.each(Object.keys(publishedTables))(
    "the table %s is read by a page or kept for the explorer",
    (table) => {
      const readers = ownFiles(/^src\/.*\.(ts|astro)$/).filter((file) => textOf(file).includes(table));
      expect(readers).not.toEqual([]);
    },
  );
});

describe("the README", () => {
  const readme = textOf("README.md");
  const scripts: Record<string, string> = JSON.parse(textOf("package.json")).scripts;

  it("names only commands that exist", () => {
    const named = [...readme.matchAll(/npm run ([a-z-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(named).toContain("touchline");
  });

  it("links to files that exist", () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });

  it("shows a picture of the result in its first screen", () => {
    expect(readme.split("\n").slice(0, 25).join("\n")).toMatch(/!\[[^\]]+\]\([^)]+\.(svg|png)\)|<img /);
  });
});
