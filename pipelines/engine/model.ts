import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** One relation: a `.sql` file with one `select` and a header that says what its rows are. */
export interface Model {
  readonly name: string;
  /** Path from the project's root. */
  readonly file: string;
  /** What the relation is, in one sentence. */
  readonly sentence: string;
  /** Columns that name a row. */
  readonly grain: readonly string[];
  /** Expressions that must be true of every row. */
  readonly checks: readonly string[];
  /** Columns that carry a comment, with it. */
  readonly columns: readonly { readonly name: string; readonly comment: string }[];
  /** Who reads it beside other models; where that is nobody, it may go when the last of these is made. */
  readonly usedBy: readonly string[];
  readonly sql: string;
}

/**
 * Reads a model from its text.
 * @throws Error if the header lacks its sentence or its grain
 */
export function parseModel(name: string, file: string, sql: string): Model {
  const header = headerOf(sql);
  const sentence = firstParagraph(header);
  if (!sentence.endsWith(".")) throw new Error(`${file}: the header must begin with one sentence`);
  const grain = namesIn(header, "grain");
  if (grain.length === 0) throw new Error(`${file}: the header has no "grain:"`);
  return {
    name,
    file,
    sentence,
    grain,
    checks: valuesOf(header, "check"),
    columns: commentedColumns(sql),
    usedBy: file.includes("/5_cubes/") ? ["publish"] : namesIn(header, "used by"),
    sql,
  };
}

/** Reads every model below a folder, in the order of their paths. */
export async function readModels(folder: string, root: string): Promise<Model[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".sql")).sort();
  return await Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      const name = file.slice(file.lastIndexOf("/") + 1, -".sql".length);
      return parseModel(name, relative(root, path), await readFile(path, "utf8"));
    }),
  );
}

function headerOf(sql: string): string[] {
  const lines = sql.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("--"));
  return lines.slice(0, end).map((line) => line.slice(2).trim());
}

function firstParagraph(header: readonly string[]): string {
  const end = header.findIndex((line) => line === "" || /^(grain|check|used by):/.test(line));
  return header.slice(0, end < 0 ? header.length : end).join(" ");
}

function valuesOf(header: readonly string[], keyword: string): string[] {
  return header
    .filter((line) => line.startsWith(`${keyword}:`))
    .map((line) => line.slice(keyword.length + 1).trim());
}

function namesIn(header: readonly string[], keyword: string): string[] {
  return valuesOf(header, keyword)
    .flatMap((value) => value.split(","))
    .map((name) => name.trim());
}

function commentedColumns(sql: string): { name: string; comment: string }[] {
  return sql.split("\n").flatMap((line) => {
    const found = /(?:\bas |\.|^\s+)"?(?<name>[a-z_]+)"?,?\s+-- (?<comment>.+)$/.exec(line)?.groups;
    return found?.name && found.comment ? [{ name: found.name, comment: found.comment }] : [];
  });
}
