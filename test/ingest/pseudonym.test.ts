import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyFingerprint, pseudonym, pseudonymSql } from "../../pipelines/ingest/pseudonym.ts";
import { literal } from "../../pipelines/ingest/sql.ts";
import { query } from "./small-workspace.ts";

describe("pseudonymSql", () => {
  it("is HMAC-SHA-256 of the trimmed, lower-case value, for short and long keys", async () => {
    for (const key of ["k", "k".repeat(64), "é".repeat(200)]) {
      const [row] = await query(`select ${pseudonymSql("' Ann@Example.com '", key)} as name`);
      const expected = createHmac("sha256", key).update("ann@example.com").digest("hex").slice(0, 32);
      expect(row?.name).toBe(expected);
      expect(pseudonym(" Ann@Example.com ", key)).toBe(expected);
    }
  });

  it("agrees with the one in TypeScript", async () => {
    const values = fc.sample(
      fc.string({ minLength: 1 }).filter((value) => value.trim() !== "" && !value.includes("\u0000")),
      200,
    );
    const list = values.map((value) => `(${literal(value)})`).join(", ");
    const rows = await query(
      `select ${pseudonymSql("value", "key")} as name from (values ${list}) as given(value)`,
    );
    expect(rows.map((row) => row.name)).toEqual(values.map((value) => pseudonym(value, "key")));
  });

  it("gives nothing for nothing", async () => {
    expect(
      await query(`select ${pseudonymSql("null::varchar", "k")} as a, ${pseudonymSql("'  '", "k")} as b`),
    ).toEqual([{ a: null, b: null }]);
  });
});

describe("keyFingerprint", () => {
  it("tells keys apart without showing them", () => {
    expect(keyFingerprint("one")).not.toBe(keyFingerprint("two"));
    expect(keyFingerprint("one")).not.toContain("one");
  });
});
