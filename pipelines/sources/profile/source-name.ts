import { headerWords } from "./header-words.ts";

const date = /(19|20)\d\d([-_.]?[01]\d([-_.]?[0-3]\d)?)?(?!\d)|(19|20)\d\d[-_]?q[1-4]/gi;

const ending = /(\.(csv|tsv|txt|json|jsonl|ndjson|parquet|arrow|feather|ipc|xlsx|xes|jsonocel|gz|zip))+$/i;

/** A name for the source of a file: its own without its ending and its dates. */
export function sourceName(file: string): string {
  const base = file.replace(/^.*\//, "").replace(ending, "");
  const words = headerWords(base.replaceAll(date, " ")).map((word) => word.replaceAll(/[^a-z0-9]/g, ""));
  const name = words.filter((word) => word !== "").join("_");
  return /^[a-z]/.test(name) ? name : `source_${name}`.replace(/_$/, "");
}

/** A pattern that all the files match: their one name with its date open, or what the names share. */
export function filePattern(files: readonly string[]): string {
  const [first = ""] = files;
  if (files.length <= 1) return escaped(first).replaceAll(date, "*");
  const from = sharedLength(files, (file, index) => file.charAt(index));
  const until = Math.min(
    sharedLength(files, (file, index) => file.charAt(file.length - 1 - index)),
    Math.min(...files.map((file) => file.length)) - from,
  );
  return `${first.slice(0, from)}*${until === 0 ? "" : first.slice(-until)}`;
}

/** Braces and stars of a name would mean something else in a pattern. */
function escaped(file: string): string {
  return file.replaceAll(/[{}*]/g, "*");
}

function sharedLength(files: readonly string[], letter: (file: string, index: number) => string): number {
  const [first = ""] = files;
  for (let index = 0; index < first.length; index++) {
    const own = letter(first, index);
    if (files.some((file) => letter(file, index) !== own)) return index;
  }
  return first.length;
}
