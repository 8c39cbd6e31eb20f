import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Part, partsIn } from "../../src/parts.ts";
import { readSite } from "../publish/read-site.ts";
import { type Language, languages } from "../sources/languages.ts";
import { bareMessages, textsIn } from "./bare-messages.ts";
import { filesIn } from "./files-in.ts";

/** What decides pages beside the published folder: their code, that of the layers they read, and the versions of the libraries. */
const code = [
  "src",
  ...["lake", "sources", "stats", "publish"].map((layer) => join("pipelines", layer)),
  ...["astro.config.mjs", "tsconfig.json", "package-lock.json"],
];

const wordsFolder = (language: Language) => join("src", "words", language);

/** What decides the files of a part of a site: made from the same, they come out the same. */
export interface Recipe {
  /** A hash of everything. */
  readonly whole: string;
  /** A hash of everything but the texts of messages, of a part of one language. */
  readonly bare: string;
  /** A hash of the text of each message, by name; of a part of one language. */
  readonly texts: Readonly<Record<string, string>>;
}

/** What decides the files of each part of a site. */
export type Recipes = ReadonlyMap<Part, Recipe>;

/** Everything in the repository that decides pages, as it stood when it was read. */
export interface PageCode {
  /** A hash of all of it. */
  readonly whole: string;
  /** A hash of the code of every page, with the names of messages but without their texts. */
  readonly bare: string;
  /** The files with the words of each language. */
  readonly words: ReadonlyMap<Language, readonly Named[]>;
}

/** Reads what decides pages in the repository. */
export function readPageCode(root: string): PageCode {
  const words = new Map(languages.map((language) => [language, wordsIn(root, language)]));
  const bare = hashOf(codeIn(root, words.get("en") ?? []));
  const whole = hashOf([["bare", bare], ...[...words.values()].flat()]);
  return { whole, bare, words };
}

/** The recipes of the site that would be built from a published folder as it stands. */
export function siteRecipes({ bare, words }: PageCode, published: string): Recipes {
  const { workspace, ...site } = readSite(published);
  const { translations, ...everywhere } = workspace;
  const common = hashOf([
    ...filesIn(published)
      .filter((path) => !path.endsWith(".json"))
      .map((path) => [relative(published, path), readFileSync(path)] as const),
    ["site", JSON.stringify({ ...site, ...everywhere })],
    ["code", bare],
  ]);
  const wordsOf = (language: Language) => words.get(language) ?? [];
  const spoken = (language: Language) =>
    hashOf([...wordsOf(language), ["translations", JSON.stringify(translations[language] ?? null)]]);
  const [main = "en"] = workspace.languages;
  const recipe = (part: Part): Recipe => {
    if (part === "copies") return { whole: common, bare: common, texts: {} };
    if (part === "shared" || part === "missing") {
      const whole = hashOf([[common, (part === "shared" ? [main] : languages).map(spoken).join()]]);
      return { whole, bare: whole, texts: {} };
    }
    const files = wordsOf(part).map(([name, content]) => ({ name, ...textsIn(String(content)) }));
    const told = JSON.stringify(translations[part] ?? null);
    return {
      whole: hashOf([[common, spoken(part)]]),
      bare: hashOf([[common, told], ...files.map(({ name, frame }) => [name, frame] as const)]),
      texts: Object.fromEntries(
        files.flatMap(({ texts }) => Object.entries(texts)).map(([name, text]) => [name, shortHash(text)]),
      ),
    };
  };
  return new Map(partsIn(workspace.languages).map((part) => [part, recipe(part)]));
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 12);
}

type Named = readonly [name: string, content: string | Buffer];

function hashOf(contents: readonly Named[]): string {
  const hash = createHash("sha256");
  for (const [name, content] of contents) hash.update(`\n${name} ${content.length}\n`).update(content);
  return hash.digest("hex");
}

function codeIn(root: string, english: readonly Named[]): readonly Named[] {
  const words = languages.map((language) => join(root, wordsFolder(language)));
  const isCode = (path: string) => !words.some((folder) => path.startsWith(folder));
  return [
    ...code.flatMap((name) => filesIn(join(root, name)).filter(isCode)).map((path) => named(root, path)),
    ...english.map(([name, text]) => [name, bareMessages(String(text))] as const),
  ];
}

function wordsIn(root: string, language: Language): readonly Named[] {
  return filesIn(join(root, wordsFolder(language))).map((path) => named(root, path));
}

function named(root: string, path: string): Named {
  return [relative(root, path), readFileSync(path)];
}
