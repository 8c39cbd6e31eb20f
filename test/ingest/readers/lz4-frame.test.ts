import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unpackLz4 } from "../../../pipelines/ingest/readers/lz4-frame.ts";
import { xxHash32 } from "../../../pipelines/ingest/readers/xx-hash.ts";
import { packLz4 } from "./pack-lz4.ts";

/** What the frames below hold. */
const numbers = Buffer.from(Array.from({ length: 40_000 }, (_, index) => `${index % 97};`).join(""));

/** Written by `lz4 -9 -B4 -BD` 1.10.0: blocks that repeat those before them, with a check sum of the whole. */
const linked = [
  "BCJNGERAXiQCAAD//wswOzE7MjszOzQ7NTs2Ozc7ODs5OzEwOzExOzEyOzEzOzE0OzE1OzE2OzE3OzE4OzE5OzIwOzIxOzIyOzIzOzI0",
  "OzI1OzI2OzI3OzI4OzI5OzMwOzMxOzMyOzMzOzM0OzM1OzM2OzM3OzM4OzM5OzQwOzQxOzQyOzQzOzQ0OzQ1OzQ2OzQ3OzQ4OzQ5OzUw",
  "OzUxOzUyOzUzOzU0OzU1OzU2OzU3OzU4OzU5OzYwOzYxOzYyOzYzOzY0OzY1OzY2OzY3OzY4OzY5OzcwOzcxOzcyOzczOzc0Ozc1Ozc2",
  "Ozc3Ozc4Ozc5OzgwOzgxOzgyOzgzOzg0Ozg1Ozg2Ozg3Ozg4Ozg5OzkwOzkxOzkyOzkzOzk0Ozk1Ozk2OxkB////////////////////",
  "////////////////////////////////////////////////////////////////////////////////////////////////////////",
  "////////////////////////////////////////////////////////////////////////////////////////////////////////",
  "////////////////////////////////////////////////////////////////////////////////////////////////////////",
  "////////zlA7MjM7Ms8AAAAPGQH/////////////////////////////////////////////////////////////////////////////",
  "////////////////////////////////////////////////////////////////////////////////////////////////////////",
  "/////////////////////////////////////////////////////////////////////////////////0tQNDszNTsAAAAAQpC0vQ==",
].join("");

/** Written by `lz4 -9 -B4 -BI -BX --content-size` 1.10.0: blocks on their own, each with its check sum. */
const single = [
  "BCJNGHxAnsQBAAAAAADjJAIAAP//CzA7MTsyOzM7NDs1OzY7Nzs4Ozk7MTA7MTE7MTI7MTM7MTQ7MTU7MTY7MTc7MTg7MTk7MjA7MjE7",
  "MjI7MjM7MjQ7MjU7MjY7Mjc7Mjg7Mjk7MzA7MzE7MzI7MzM7MzQ7MzU7MzY7Mzc7Mzg7Mzk7NDA7NDE7NDI7NDM7NDQ7NDU7NDY7NDc7",
  "NDg7NDk7NTA7NTE7NTI7NTM7NTQ7NTU7NTY7NTc7NTg7NTk7NjA7NjE7NjI7NjM7NjQ7NjU7NjY7Njc7Njg7Njk7NzA7NzE7NzI7NzM7",
  "NzQ7NzU7NzY7Nzc7Nzg7Nzk7ODA7ODE7ODI7ODM7ODQ7ODU7ODY7ODc7ODg7ODk7OTA7OTE7OTI7OTM7OTQ7OTU7OTY7GQH/////////",
  "////////////////////////////////////////////////////////////////////////////////////////////////////////",
  "////////////////////////////////////////////////////////////////////////////////////////////////////////",
  "////////////////////////////////////////////////////////////////////////////////////////////////////////",
  "///////////////////OUDsyMzsyzkytrekBAAD//ws0OzI1OzI2OzI3OzI4OzI5OzMwOzMxOzMyOzMzOzM0OzM1OzM2OzM3OzM4OzM5",
  "OzQwOzQxOzQyOzQzOzQ0OzQ1OzQ2OzQ3OzQ4OzQ5OzUwOzUxOzUyOzUzOzU0OzU1OzU2OzU3OzU4OzU5OzYwOzYxOzYyOzYzOzY0OzY1",
  "OzY2OzY3OzY4OzY5OzcwOzcxOzcyOzczOzc0Ozc1Ozc2Ozc3Ozc4Ozc5OzgwOzgxOzgyOzgzOzg0Ozg1Ozg2Ozg3Ozg4Ozg5OzkwOzkx",
  "OzkyOzkzOzk0Ozk1Ozk2OzA7MTsyOzM7NDs1OzY7Nzs4Ozk7MTA7MTE7MTI7MTM7MTQ7MTU7MTY7MTc7MTg7MTk7MjA7MjE7MjI7MjM7",
  "MhkB////////////////////////////////////////////////////////////////////////////////////////////////////",
  "////////////////////////////////////////////////////////////////////////////////////////////////////////",
  "/////////////////////////////////////////////////////////zFQNDszNTtaxD3zAAAAAEKQtL0=",
].join("");

/** Bytes that repeat themselves. */
const texts = fc
  .array(fc.constantFrom("a", "ab", "cde", "\0\0\0\0\0", "0123456789abcdef", "é"), { maxLength: 400 })
  .map((parts) => Buffer.from(parts.join("")));

describe("xxHash32()", () => {
  it.each([
    ["", 0x02cc5d05],
    ["a", 0x550d7456],
    ["Nobody inspects the spammish repetition", 0xe2293b2f],
  ])("of %j is that of its author", (text, hash) => {
    expect(xxHash32(Buffer.from(text))).toBe(hash);
  });
});

describe("unpackLz4()", () => {
  it.each([
    ["linked blocks", linked],
    ["single blocks", single],
  ])("reads %s as another program writes them", (_, frame) => {
    expect(Buffer.compare(unpackLz4(Buffer.from(frame, "base64"), numbers.length), numbers)).toBe(0);
  });

  it("gives what was packed", () => {
    const packings = fc.record({
      block: fc.integer({ min: 1, max: 300 }),
      hasSums: fc.boolean(),
      hasSize: fc.boolean(),
    });
    fc.assert(
      fc.property(texts, packings, (bytes, packing) => {
        expect(Buffer.from(unpackLz4(packLz4(bytes, packing), bytes.length))).toEqual(bytes);
      }),
    );
  });

  it("never gives other bytes where there is a check sum, whichever byte is changed", () => {
    const bytes = Buffer.from("promised and promised and promised again, again and again");
    const frame = packLz4(bytes, { block: 30 });
    for (let at = 0; at < frame.length; at++) {
      for (const bit of [1, 2, 4, 8, 16, 32, 64, 128]) {
        const changed = Buffer.from(frame);
        changed[at] = (changed[at] ?? 0) ^ bit;
        expect(() => unpackLz4(changed, bytes.length)).toThrow(/invalid LZ4/);
      }
    }
  });

  it("never gives another number of bytes, or waits, whatever it is given", () => {
    const damage = fc.record({ at: fc.nat({ max: 400 }), byte: fc.nat({ max: 255 }) });
    fc.assert(
      fc.property(
        texts,
        fc.array(damage, { maxLength: 4 }),
        fc.nat({ max: 2000 }),
        (bytes, damages, size) => {
          const frame = packLz4(bytes, { hasSums: false });
          for (const { at, byte } of damages) if (at < frame.length) frame[at] = byte;
          try {
            expect(unpackLz4(frame, size)).toHaveLength(size);
          } catch (error) {
            expect(String(error)).toContain("invalid LZ4: ");
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  const frame = (...block: number[]) => {
    const whole = packLz4(Buffer.alloc(0), { hasSums: false, hasSize: false });
    return Buffer.concat([
      whole.subarray(0, -4),
      Buffer.from([block.length, 0, 0, 0, ...block]),
      Buffer.alloc(4),
    ]);
  };

  it.each([
    ["no frame", Buffer.from("ARROW1\0\0"), 3, "no frame"],
    ["another size", packLz4(Buffer.from("abc")), 4, "another size than is declared"],
    ["fewer bytes", frame(0x30, 97, 98, 99), 4, "3 bytes, and 4 are declared"],
    ["more bytes", frame(0x30, 97, 98, 99), 2, "more bytes than are declared"],
    [
      "a repetition that is too long",
      frame(0x1f, 97, 1, 0, 255, 255, 0, 0x10, 97),
      20,
      "more bytes than are declared",
    ],
    ["a repetition of nothing", frame(0x10, 97, 0, 0, 0x10, 97), 6, "a repetition of what is not there"],
    [
      "a repetition from before its start",
      frame(0x10, 97, 2, 0, 0x10, 97),
      6,
      "a repetition of what is not there",
    ],
    ["a block without its end", frame(0x30, 97), 3, "a block that is cut off"],
    ["a block that ends in a repetition", frame(0x10, 97, 1, 0), 5, "a block that is cut off"],
    [
      "bytes behind it",
      Buffer.concat([packLz4(Buffer.from("abc")), Buffer.from("d")]),
      3,
      "bytes behind its end",
    ],
    ["half of it", packLz4(Buffer.from("abc")).subarray(0, -6), 3, "cut off"],
  ])("refuses %s", (_, bytes, size, reason) => {
    expect(() => unpackLz4(bytes, size)).toThrow(`invalid LZ4: ${reason}`);
  });
});
