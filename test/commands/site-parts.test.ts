import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { build } from "../../pipelines/commands/build.ts";
import { buildSite } from "../../src/build-site.ts";
import { makePages } from "../../src/make-pages.ts";
import { pageName } from "../../src/parts.ts";
import { smallWorkspace } from "./small-workspace.ts";

const project = join(import.meta.dirname, "../..");
const code = ["src", "pipelines", "astro.config.mjs", "tsconfig.json", "package.json", "package-lock.json"];
const translations = `text,translation
Small,Piccola
Three orders.,Tre ordini.
Parcel,Pacco
Logistics,Logistica
`;

let small: Awaited<ReturnType<typeof smallWorkspace>>;
let root: string;

/** The project's code in a folder of its own, below the project, so that its packages are found: words are changed in it. */
beforeAll(async () => {
  small = await smallWorkspace({
    "words/it.csv": translations,
    "workspace.ts": `export default {
      id: "small", name: "Small", description: "Three orders.", zone: "Europe/Berlin", currency: "EUR",
      languages: ["en", "it"], asOf: "2024-03-01T00:00:00+01:00", pseudonyms: { publicKey: "small" },
    };`,
  });
  root = join(small.output, "project");
  mkdirSync(root);
  for (const name of code) cpSync(join(project, name), join(root, name), { recursive: true });
  await run();
});
afterAll(() => rm(small.output, { recursive: true, force: true }));

const run = () =>
  build({ workspace: small.folder, audience: "internal" }, { ...small.terminal, root }, Date.now);
const read = (path: string) => readFileSync(join(small.site, path), "utf8");
const place = (path: string) => statSync(join(small.site, path)).ino;

/** Which of these files were made anew by what is done, by the place they have on the disk. */
async function anew(doing: () => Promise<unknown>): Promise<readonly string[]> {
  const pages = ["en/index.html", "en/ledger/index.html", "it/index.html", "it/ledger/index.html"];
  const files = ["404.html", "cubes/metrics.arrow", ...pages, "touchline.css"];
  const before = files.map(place);
  await doing();
  return files.filter((file, index) => place(file) !== before[index]);
}

function change(file: string, from: string, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path, "latin1")]));
}

/** That the site is to the byte the one that comes of the same published folder from nothing. */
async function expectAsFromNothing(): Promise<void> {
  const [published = ""] = readdirSync(small.work).filter((name) => name.startsWith("published-internal"));
  const outDir = join(small.output, "nothing");
  await buildSite({ root, published: join(small.work, published), outDir });
  expect(filesOf(small.site)).toEqual(filesOf(outDir));
}

it("a word changed in one language makes the pages that say it, and leaves the files of the others where they are", async () => {
  change("src/words/it/pages.ts", '"pages.ledger": "', '"pages.ledger": "Nuovo: ');
  expect(await anew(run)).toEqual(["404.html", "it/ledger/index.html"]);
  expect(read("it/ledger/index.html")).toContain("Nuovo: ");
  change("src/words/it/pages.ts", '"pages.overview": "', '"pages.overview": "Nuova: ');
  expect(await anew(run)).toEqual(["404.html", "it/index.html", "it/ledger/index.html"]);
  await expectAsFromNothing();
});

it("what a page says is known of all its messages, and of pictures and headings that several pages share", async () => {
  const copy = join(small.output, "marked");
  mkdirSync(copy);
  for (const name of code) cpSync(join(root, name), join(copy, name), { recursive: true });
  const names: string[] = [];
  const folder = join(copy, "src/words/it");
  for (const file of readdirSync(folder)) {
    const marked = readFileSync(join(folder, file), "utf8").replace(
      /^( *"([^"\n]+)":\s+"(?:[^"\\\n]|\\.)*)",$/gm,
      (_, text: string, name: string) => `${text}‹${names.push(name) - 1}›",`,
    );
    writeFileSync(join(folder, file), marked);
  }
  const [published = ""] = readdirSync(small.work).filter((name) => name.startsWith("published-internal"));
  const outDir = join(small.output, "marked-site");
  const uses = await buildSite({ root: copy, published: join(small.work, published), outDir });
  const pages = [...filesOf(join(outDir, "it"))].map(
    ([file, text]) => [pageName(`it${file}`), Buffer.from(text, "latin1").toString()] as const,
  );
  const missing = pages.flatMap(([page, text]) => {
    const said = new Set(uses[page]);
    const marks = [...text.matchAll(/(?:‹|&#8249;)(\d+)(?:›|&#8250;)/g)].map(
      ([, mark]) => names[Number(mark)] ?? "",
    );
    return marks.filter((name) => !said.has(name)).map((name) => `${page}: ${name}`);
  });
  expect(missing).toEqual([]);
  expect(names.length).toBeGreaterThan(900);
  expect(pages.filter(([, text]) => text.includes("‹")).length).toBeGreaterThan(30);
});

it("a word of the main language makes what all languages share with it, and leaves the other languages", async () => {
  change("src/words/en/pages.ts", '"pages.ledger": "', '"pages.ledger": "Anew: ');
  expect(await anew(run)).toEqual(["404.html", "en/ledger/index.html", "touchline.css"]);
  expect(read("en/ledger/index.html")).toContain("Anew: ");
});

it("a translation of what the workspace says makes its language", async () => {
  await small.write("words/it.csv", translations.replace("Pacco", "Plico"));
  expect(await anew(run)).toEqual(["404.html", "it/index.html", "it/ledger/index.html"]);
  expect(read("it/index.html")).toContain("Plico");
  await expectAsFromNothing();
});

it("a page that somebody changed is made again with its language, a file of somebody else's goes", async () => {
  const before = read("it/index.html");
  writeFileSync(join(small.site, "it/index.html"), before.replace("Plico", "Pacco"));
  writeFileSync(join(small.site, "stray.txt"), "");
  expect(await anew(run)).toEqual(["it/index.html", "it/ledger/index.html", "touchline.css"]);
  expect(read("it/index.html")).toBe(before);
  await expectAsFromNothing();
});

it("a message that has other places than in the other languages fails the build, and leaves the last good site", async () => {
  const before = filesOf(small.site);
  change("src/words/en/pages.ts", '"pages.ledger": "Anew: ', '"pages.ledger": "{anew} ');
  await expect(run()).rejects.toThrow(/messages in it: pages\.ledger has the places/);
  expect(filesOf(small.site)).toEqual(before);
  expect(readdirSync(join(small.output, "dist"))).toEqual(["small"]);
  change("src/words/en/pages.ts", '"pages.ledger": "{anew} ', '"pages.ledger": "Anew: ');
});

it("what was begun for other words ends with a build that fails before its pages, and leaves nothing", async () => {
  const before = filesOf(small.site);
  change("src/words/it/pages.ts", '"pages.ledger": "', '"pages.ledger": "Poi: ');
  const journeys = readFileSync(join(small.folder, "sources/orders/journeys.sql"), "utf8");
  await small.write("sources/orders/journeys.sql", journeys.replace("from records", "from nowhere"));
  await expect(run()).rejects.toThrow(/nowhere/);
  expect(filesOf(small.site)).toEqual(before);
  expect(readdirSync(join(small.output, "dist"))).toEqual(["small"]);
  await small.write("sources/orders/journeys.sql", journeys);
  change("src/words/it/pages.ts", '"pages.ledger": "Poi: ', '"pages.ledger": "');
});

it("code that every page may be made with makes all", async () => {
  change("src/words/lazily.ts", "/** Makes", "/** It makes");
  expect(await anew(run)).toHaveLength(7);
});

it("pages made by several processes are the same as those that one makes, and lie where they would", async () => {
  const [published = ""] = readdirSync(small.work).filter((name) => name.startsWith("published-internal"));
  const made = async (processes: number) => {
    const outDir = join(small.output, `by-${processes}`);
    await makePages({ root, published: join(small.work, published), outDir }, undefined, { processes });
    return filesOf(outDir);
  };
  const [by3, by1] = [await made(3), await made(1)];
  expect(by3.size).toBeGreaterThan(60);
  expect(by3).toEqual(by1);
});
