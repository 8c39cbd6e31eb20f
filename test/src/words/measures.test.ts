import { expect, it } from "vitest";
import { measures } from "../../../pipelines/publish/measures.ts";
import { measureDefinitions } from "../../../src/words/measures.ts";

it("defines every measure of the registry, and nothing else", () => {
  expect(Object.keys(measureDefinitions).toSorted()).toEqual([...measures.keys()].toSorted());
});
