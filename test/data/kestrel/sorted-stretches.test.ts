import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { sortedStretches } from "../../../data/kestrel/generator/sorted-stretches.ts";

const place = mkdtempSync(join(tmpdir(), "stretches-"));
afterAll(() => rmSync(place, { recursive: true }));

function stretchesOf(lines: readonly string[], length?: number): string[][] {
  const path = join(place, "lines");
  writeFileSync(path, lines.map((line) => `${line}\n`).join(""));
  return [...sortedStretches(path, length)];
}

const line = fc.stringMatching(/^[aäz€]{0,6}$/);

describe("sortedStretches", () => {
  it("gives each line once, in order within a stretch that is no longer than allowed", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.integer({ min: 19, max: 90 }), (lines, length) => {
        const stretches = stretchesOf(lines, length);
        expect(stretches.flat().toSorted()).toEqual(lines.toSorted());
        for (const stretch of stretches) {
          expect(stretch).toEqual(stretch.toSorted());
          expect(Buffer.byteLength(stretch.join("\n"))).toBeLessThan(length);
        }
      }),
    );
  });

  it("is one stretch where that is long enough", () => {
    expect(stretchesOf(["b", "c", "a"])).toEqual([["a", "b", "c"]]);
  });

  it("refuses a line that is longer than a stretch", () => {
    expect(() => stretchesOf(["a", "a".repeat(50)], 20)).toThrow("a line of more than 20 bytes");
  });
});
