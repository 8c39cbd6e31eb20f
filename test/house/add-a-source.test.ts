import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { columnSchema } from "../../pipelines/sources/column.ts";
import { contractSettings } from "../../pipelines/sources/contract.ts";
import { sourceSchema } from "../../pipelines/sources/definition.ts";
import { root, textOf } from "./tracked-files.ts";

const page = textOf("pipelines/sources/README.md");

interface Block {
  readonly language: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly text: string;
}

const blocks: Block[] = [...page.matchAll(/^```(\w+)([^\n]*)\n(.*?)^```$/gms)].map(
  ([, language = "", words = "", text = ""]) => ({
    language,
    settings: new Map(
      words
        .trim()
        .split(/ +/)
        .map((word): [string, string] => {
          const [name = "", value = ""] = word.split("=");
          return [name, value];
        }),
    ),
    text,
  }),
);

const folder = mkdtempSync(join(tmpdir(), "touchline-"));
/** Of its own, for tests may run beside each other in one folder. */
const id = `harbour-${process.pid}`;
const leftovers = [`.touchline/${id}`, `dist/${id}`].map((path) => join(root, path));

/** Runs a command of the page as a person would in the project's folder, but with the workspace elsewhere. */
function run(command: string) {
  const words = command
    .trim()
    .replace(/^npm run touchline -- /, "")
    .split(" ");
  const { INIT_CWD: _, ...environment } = process.env;
  return spawnSync(process.execPath, [join(root, "pipelines/cli.ts"), ...words], {
    cwd: folder,
    env: environment,
    encoding: "utf8",
  });
}

function write(title: string, text: string): void {
  mkdirSync(dirname(join(folder, title)), { recursive: true });
  writeFileSync(join(folder, title), text.replace('id: "harbour"', `id: "${id}"`));
}

/** Puts the lines of a diff that start with + in the place of those that start with -. */
function mend(title: string, diff: string): void {
  const side = (sign: string) =>
    diff
      .split("\n")
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1))
      .join("\n");
  const before = readFileSync(join(folder, title), "utf8");
  expect(before).toContain(side("-"));
  write(title, before.replace(side("-"), side("+")));
}

describe("the page Add a source", () => {
  afterAll(() => {
    for (const path of [folder, ...leftovers]) rmSync(path, { recursive: true, force: true });
  });

  it("leads from an unknown file to a site, each command with the output that it shows", () => {
    const commands = blocks.filter(({ language }) => language === "sh");
    expect(commands.length).toBeGreaterThanOrEqual(6);
    for (const [index, { language, settings, text }] of blocks.entries()) {
      const title = settings.get("title");
      if (language === "diff" && title !== undefined) mend(title, text);
      else if (title !== undefined) write(title, text);
      if (language !== "sh") continue;
      const { status, stdout, stderr } = run(text);
      expect(status, `${text}${stderr}`).toBe(Number(settings.get("exit") ?? 0));
      const shown = blocks[index + 1];
      if (shown?.language === "text") expect(`${stdout}${stderr}`).toContain(shown.text.trimEnd());
    }
    const site = readFileSync(join(root, `dist/${id}/en/index.html`), "utf8");
    expect(site).toContain("Harbour");
  });

  it("takes at most forty lines written by hand", () => {
    const written = blocks.filter(({ settings }) =>
      /sources\/.*(source\.ts|\.sql)$/.test(settings.get("title") ?? ""),
    );
    const lines = written.flatMap(({ language, text }) =>
      language === "diff" ? [] : text.trimEnd().split("\n"),
    );
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.length).toBeLessThanOrEqual(40);
  });

  it("names every setting, every format and every type of column", () => {
    const formats = sourceSchema.shape.format.unwrap().options.map((option) => option.shape.type.value);
    const types = columnSchema.options.map((option) => option.shape.type.value);
    const settings = [...Object.keys(sourceSchema.shape), ...Object.keys(contractSettings)];
    expect(formats).toContain("csv");
    expect([...settings, ...formats, ...types].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it("links to files that exist", () => {
    const links = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(join(root, "pipelines/sources", link)))).toEqual([]);
  });
});
