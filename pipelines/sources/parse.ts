import type { z } from "zod";
import { Fault } from "../fault.ts";

/**
 * Checks what a file says against its schema.
 *
 * @throws Fault("input") with one line per thing that is wrong, each with the value seen
 */
export function parseFile<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  path: string,
): z.output<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.flatMap((issue) => complaints(issue, given, path));
  const [first = { found: `${path} is not understood`, advice: "" }, ...others] = lines;
  const more = others.map(({ found, advice }) => `Also: ${found}. ${advice}`);
  throw new Fault("input", first.found, [first.advice, ...more].join("\n"));
}

interface Complaint {
  readonly found: string;
  readonly advice: string;
}

function complaints(issue: z.core.$ZodIssue, given: unknown, path: string): Complaint[] {
  const place = issue.path.map(String).join(".");
  const at = place === "" ? path : `${path}: ${place}`;
  const value = valueAt(given, issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      found: `${at} has "${key}"`,
      advice: isOwn(issue.message)
        ? issue.message
        : "That is not a setting. Take it out, or correct its name.",
    }));
  }
  if (value === undefined) {
    return [{ found: `${path}: ${place || "export default"} is missing`, advice: `Add it: ${wish(issue)}.` }];
  }
  return [{ found: `${at} is ${shown(value)}`, advice: `It should be ${wish(issue)}.` }];
}

/** Whether a schema has words of its own for a key that it does not know. */
function isOwn(message: string): boolean {
  return !message.startsWith("Unrecognized key");
}

function wish(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "record" ? "an object" : `of type ${issue.expected}`;
    case "invalid_value":
      return issue.values
        .map(String)
        .join(", ")
        .replace(/, ([^,]*)$/, " or $1");
    case "too_small":
      return issue.origin === "string" ? "some text" : `at least ${issue.minimum}`;
    case "too_big":
      return `at most ${issue.maximum}`;
    case "invalid_union":
      return unionWish(issue);
    case "invalid_format":
      return formatWish(issue);
    case "invalid_key":
      return `named in ${issue.issues.map(wish).join(", ")}`;
    default:
      return issue.message;
  }
}

function unionWish(issue: z.core.$ZodIssueInvalidUnion): string {
  if (issue.discriminator !== undefined) return "text, integer, decimal, boolean, time, day or ignored";
  const wishes = issue.errors.flatMap((errors) => errors.slice(0, 1).map(wish));
  return [...new Set(wishes)].join(", or ");
}

function formatWish(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === "datetime") return "a time with its offset, e.g. 2018-10-18T00:00:00-03:00";
  if (issue.format === "date") return "a date, e.g. 2018-10-18";
  return issue.message;
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  let value = given;
  for (const key of path) {
    // "text" is short for { type: "text" }.
    if (typeof value === "string" && key === "type") return value;
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
