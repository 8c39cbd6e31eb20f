import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDuckDb } from "../../pipelines/engine/duckdb/session.ts";
import type { Engine } from "../../pipelines/engine/engine.ts";
import { readModels } from "../../pipelines/engine/model.ts";
import { ownFiles, root, textOf } from "./tracked-files.ts";

/** Functions of the portable subset: what every SQL engine has under the same name. */
const standard = new Set(
  "count sum avg min max abs ln exp coalesce round greatest least row_number first_value count_star + - * / || ~~ not".split(
    " ",
  ),
);

const models = await readModels(join(root, "pipelines/models"), root);

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckDb({ memory: "256MB", threads: 1, temporary: tmpdir() });
});
afterAll(() => engine.close());

describe("models", () => {
  it("each have a name of their own, in the plural or of what they answer", () => {
    const names = models.map((model) => model.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
  });

  it("say of a column that they explain twice which of its metrics is meant", () => {
    const twice = models.flatMap(({ name, columns }) =>
      [...Map.groupBy(columns, (column) => column.name).values()]
        .filter((alike) => alike.length > 1)
        .flatMap((alike) => alike.map(({ comment }) => `${name}: ${comment}`)),
    );
    expect(twice.length).toBeGreaterThan(0);
    expect(twice.filter((told) => !/: [a-z_]+: /.test(told))).toEqual([]);
  });

  it("know no company", () => {
    const companies = /olist|kestrel/i;
    expect(models.filter((model) => companies.test(model.sql)).map((model) => model.name)).toEqual([]);
  });

  it("say who uses them, where it is not other models only: the rest go when these are made", () => {
    const files = ownFiles(/^pipelines\/(publish|engine|commands)\/.*\.ts$/);
    const withholding = /\/(disclosure|withhold|withhold-paths)\.ts$/;
    const readers = {
      publish: files.filter((file) => !withholding.test(file)),
      disclosure: files.filter((file) => withholding.test(file)),
    };
    for (const [reader, own] of Object.entries(readers)) {
      const sql = own.map(textOf).join("\n");
      const read = models.filter(({ name }) => new RegExp(`\\b(from|join) "?${name}\\b(?!\\.)`).test(sql));
      expect(read.length).toBeGreaterThan(5);
      const unsaid = read.filter(
        ({ file, usedBy }) => !usedBy.includes(reader) && !file.includes("/5_cubes/"),
      );
      expect(unsaid.map(({ name }) => name)).toEqual([]);
    }
  });

  it.each(models)("$name is one portable select", async ({ sql }) => {
    const code = sql.replaceAll(/--.*$/gm, "").replaceAll(/'[^']*'/g, "''");
    expect(code).not.toMatch(/\b(pivot|unpivot|asof|qualify|exclude|lambda|using sample|positional)\b/i);
    expect(code).not.toMatch(/->|::|\[/);
    expect(code, "one-letter alias").not.toMatch(/\bas [a-z]\b/);
    expect(code.trimStart().toLowerCase()).toMatch(/^(select|with)\b/);
    await engine.relationsIn(sql);
  });

  it.each(models)("$name calls standard functions and the named ones only", async ({ sql }) => {
    const named = new Set(
      [...textOf("pipelines/engine/duckdb/functions.sql").matchAll(/macro (\w+)\(/g)].map(([, name]) => name),
    );
    const [row] = await engine.rows(
      `select cast(json_serialize_sql('${sql.replaceAll("'", "''")}') as varchar) as tree`,
    );
    const called = [...String(row?.tree).matchAll(/"function_name":"([^"]+)"/g)].map(([, name = ""]) => name);
    expect(called.filter((name) => !standard.has(name) && !named.has(name))).toEqual([]);
  });
});
