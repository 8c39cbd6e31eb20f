import { describe, expect, it } from "vitest";
import { en } from "../../../src/words/en/index.ts";
import { faultsOf } from "../../../src/words/messages.ts";
import { wordsOf } from "../../../src/words/words-of.ts";

describe("wordsOf(language)", () => {
  const words = wordsOf("en");

  it("puts values in, and throws where one is left out", () => {
    expect(words.say("number.range", { low: "1", high: "2" })).toBe("1 to 2");
    expect(() => words.say("number.range", { low: "1" })).toThrow(/high/);
  });

  it("makes HTML of tags, and of values what they say", () => {
    const link = (text: string) => `<a>${text}</a>`;
    expect(words.html("pages.definition", { name: "<b>", meaning: "A & B" }, { link })).toBe(
      "<a>&lt;b&gt;</a>: A &amp; B",
    );
    expect(() => words.html("pages.definition", { name: "a", meaning: "b", link: "c" }, { link })).toThrow(
      "message pages.definition: link is a value and a tag",
    );
  });
});

describe("faultsOf(messages)", () => {
  it("finds nothing in the English ones", () => {
    expect(faultsOf(en)).toEqual([]);
  });

  it("names a message that is missing, one that is unknown, and places that differ", () => {
    const { "pages.skip": _skip, ...rest } = en;
    const told = { ...rest, "pages.skipp": "Salta", "number.range": "da {low} a {hihg}" };
    expect(faultsOf(told)).toEqual([
      "no message pages.skip",
      "unknown message pages.skipp",
      "number.range has the places hihg, low, in English high, low",
    ]);
  });
});
