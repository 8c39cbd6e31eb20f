/** What a record can be refused for, and whether a mended definition alone could accept it from the same file. */
export const rules = {
  "too few fields": { replayable: false },
  "too many fields": { replayable: false },
  "broken quote": { replayable: false },
  "record too long": { replayable: false },
  "not utf-8": { replayable: false },
  "not json": { replayable: false },
  "not an object": { replayable: false },
  "not a list": { replayable: true },
  "duplicate key": { replayable: false },
  "nested too deeply": { replayable: false },
  "not unicode": { replayable: false },
  "broken cell": { replayable: false },
  "broken attribute": { replayable: false },
  required: { replayable: true },
  "not an integer": { replayable: true },
  "not a decimal": { replayable: true },
  "not a boolean": { replayable: true },
  "not a time": { replayable: true },
  "not a day": { replayable: true },
  "no such date": { replayable: false },
  "not allowed": { replayable: true },
  "out of range": { replayable: true },
} as const;

/** Why a record was refused. */
export type Rule = keyof typeof rules;

/** What a value can be remarked on for, and accepted all the same. */
export const remarkRules = ["skipped hour", "repeated hour"] as const;

/** Whether a word is a rule. */
export function isRule(word: string): word is Rule {
  return Object.hasOwn(rules, word);
}
