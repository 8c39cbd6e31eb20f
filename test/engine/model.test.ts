import { describe, expect, it } from "vitest";
import { parseModel } from "../../pipelines/engine/model.ts";

const sql = `-- Every promise with
-- what became of it.
--
-- More about it, which is for readers of the file.
--
-- grain: promise_id, version
-- check: slack is null or slack > 0
-- check: version in ('first', 'last')
select
    promises.promise_id,
    promises.version, -- the first or the last
    due - happened as slack -- positive: earlier
from promises
-- not a column
`;

describe("parseModel", () => {
  it("reads the sentence, the grain, the checks and the comments of columns", () => {
    expect(parseModel("pairs", "models/pairs.sql", sql)).toMatchObject({
      name: "pairs",
      file: "models/pairs.sql",
      sentence: "Every promise with what became of it.",
      grain: ["promise_id", "version"],
      checks: ["slack is null or slack > 0", "version in ('first', 'last')"],
      columns: [
        { name: "version", comment: "the first or the last" },
        { name: "slack", comment: "positive: earlier" },
      ],
    });
  });

  it("refuses a file that does not say what its rows are", () => {
    expect(() => parseModel("pairs", "pairs.sql", "select 1")).toThrow(
      "pairs.sql: the header must begin with one sentence",
    );
    expect(() => parseModel("pairs", "pairs.sql", "-- Rows.\nselect 1")).toThrow(
      'pairs.sql: the header has no "grain:"',
    );
  });
});
