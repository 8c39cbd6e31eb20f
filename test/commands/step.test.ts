import { describe, expect, it } from "vitest";
import { step } from "../../pipelines/commands/step.ts";
import { Fault } from "../../pipelines/fault.ts";

const doing = { what: "building the pages", folder: "/", bytes: 1_048_576 };
const faultOf = (error: Error) =>
  step(doing, () => Promise.reject(error)).then(
    () => null,
    (reason: unknown) => reason,
  );

describe("step", () => {
  it("passes on what the step gives", async () => {
    expect(await step(doing, async () => 7)).toBe(7);
  });

  it("says that the disk is full, where, and how much is needed", async () => {
    const fault = await faultOf(Object.assign(new Error("write failed"), { code: "ENOSPC" }));
    expect(fault).toMatchObject({ kind: "machine", message: "no room left in / while building the pages" });
    expect(fault).toMatchObject({ advice: expect.stringContaining("may need 2.0 MB") });
  });

  it("says so too when a model failed because of it", async () => {
    const cause = new Error("Out of Memory Error: failed to allocate");
    expect(await faultOf(new Fault("check", "pairs.sql: the query failed", "…", { cause }))).toMatchObject({
      kind: "machine",
    });
  });

  it("leaves every other error as it is", async () => {
    const error = new Error("no such column");
    expect(await faultOf(error)).toBe(error);
  });
});
