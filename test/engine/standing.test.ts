import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { openDuckDb } from "../../pipelines/engine/duckdb/session.ts";
import { StandingRelations } from "../../pipelines/engine/standing.ts";
import { lines, SmallWorkspace, source } from "../ingest/small-workspace.ts";

it("a table of the lake has changed until what is kept of it is shown", async () => {
  const engine = await openDuckDb({ memory: "256MB", threads: 1, temporary: tmpdir() });
  const standing = new StandingRelations(engine);
  const { loads } = await new SmallWorkspace(source({ columns: { id: "text" } }))
    .export("orders.csv", lines("id", "1"))
    .load();
  const changed = await standing.noteLake(loads);
  expect(changed).toContain("journeys");
  expect(await standing.noteLake(loads)).toEqual(changed);
  standing.noteKept(changed);
  expect(await standing.noteLake(loads)).toEqual(new Set());
  expect(await standing.noteLake([])).toEqual(new Set(["journeys"]));
  engine.close();
});
