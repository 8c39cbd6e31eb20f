import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinTexts, splitSql } from "../../../pipelines/ingest/readers/join-texts.ts";
import { openSession, type Session } from "../../../pipelines/ingest/session.ts";
import { literal } from "../../../pipelines/ingest/sql.ts";

let session: Session;
beforeAll(async () => {
  session = await openSession({ folders: [], temporary: "", memoryLimit: "256MB", threads: 1 });
});
afterAll(() => session.close());

async function split(columns: readonly (readonly (string | null)[])[]): Promise<(string | null)[][]> {
  const joined = joinTexts(columns);
  const texts = joined.columns.map(
    (text, index) => `${text === null ? "null::varchar" : literal(text)} as c${index}`,
  );
  const apart = columns.map((_, index) => `${splitSql(`c${index}`, "__between")} as c${index}`);
  const cells = columns.map((_, index) => `nullif(c${index}, ${literal(joined.nothing)}) as c${index}`);
  const rows = await session.rows(`select ${cells.join(", ")} from (select ${apart.join(", ")}
    from (select ${literal(joined.between)} as __between, ${texts.join(", ")}))`);
  return columns.map((_, index) =>
    rows.map((row) => (row[`c${index}`] === null ? null : String(row[`c${index}`]))),
  );
}

describe("joinTexts", () => {
  it("gives every text back, whatever is in it", async () => {
    const text = fc.option(
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 4 }),
        fc.string({ unit: fc.constantFrom("\u001e", "\u001f", "\u0001", "\u0002", "a"), maxLength: 3 }),
      ),
    );
    const columns = fc
      .integer({ min: 1, max: 5 })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.array(fc.array(text, { minLength: rows, maxLength: rows }), { maxLength: 3 }),
        ),
      )
      .map(([rows, others]) => [Array.from({ length: rows }, (_, index) => `${index}`), ...others]);
    await fc.assert(
      fc.asyncProperty(columns, async (given) => {
        expect(await split(given)).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  it("takes other characters where texts have the usual ones", () => {
    expect(
      joinTexts([
        ["a\u001e", null],
        ["\u0001", "b"],
      ]),
    ).toEqual({
      between: "\u001f",
      nothing: "\u0002",
      columns: ["a\u001e\u001f\u0002", "\u0001\u001fb"],
    });
  });

  it("says nothing of a column without any text", () => {
    expect(
      joinTexts([
        ["1", "2"],
        [null, null],
      ]).columns,
    ).toEqual(["1\u001e2", null]);
  });
});
