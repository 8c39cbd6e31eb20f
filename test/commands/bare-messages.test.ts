import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bareMessages } from "../../pipelines/commands/bare-messages.ts";

const messages = `/** Words. */
export const words = {
  // Room for {two}.
  "a.kept": "Kept",
  "a.share":
    "{count, plural, one {# promise of {maker}} other {# promises of {maker}}}, see <link>here</link>",
  "a.broken": "Broken {oops",
  [computed]: "Broken",
} as const;
`;

it("bareMessages(source) keeps names and the places in texts, and whatever is no message as it is", () => {
  expect(bareMessages(messages)).toBe(`/** Words. */
export const words = {
  // Room for {two}.
  "a.kept": ,
  "a.share": count, link, maker,
  "a.broken": "Broken {oops",
  [computed]: "Broken",
} as const;
`);
});

it("bareMessages(source) differs when a name or a place does, and not when a text does", () => {
  const bare = bareMessages(messages);
  expect(bareMessages(messages.replace('"Kept"', '"Held"'))).toBe(bare);
  expect(bareMessages(messages.replace("promise of", "vow by"))).toBe(bare);
  expect(bareMessages(messages.replace("a.kept", "a.held"))).not.toBe(bare);
  expect(bareMessages(messages.replaceAll("{maker}", "{owner}"))).not.toBe(bare);
});

it("bareMessages(source) knows the messages of this project as they are written", () => {
  const pages = readFileSync("src/words/en/pages.ts", "utf8");
  expect(bareMessages(pages)).not.toMatch(/^ +"[^"]+":\s+"/m);
});
