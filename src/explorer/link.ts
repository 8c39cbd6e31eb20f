import {
  type DimensionName,
  dimensions,
  type Filter,
  measures,
  periods,
  start,
  type View,
  versions,
  withValues,
} from "./view.ts";

/** The values that a site has, by dimension; one that is not named is no dimension of it. */
export type Known = Readonly<Partial<Record<DimensionName, readonly string[]>>>;

/** A view from a link, and what of the link was not understood. */
export interface Read {
  readonly view: View;
  /** Parts of the link that were left out, as they stood in it. */
  readonly dropped: readonly string[];
}

/** The form of links; a later one has another number. */
const form = "1";

/** Between values of a filter; values are encoded, so that none holds it. */
const comma = ",";

/**
 * A view as the part of a link after `#`: only what differs from the start, the values left out (`!`) where those are fewer, and
 * months as a range.
 */
export function linkOf(view: View, known: Known): string {
  const parts = [
    ...(["measure", "period", "version"] as const).flatMap((key) =>
      view[key] === start[key] ? [] : [`${key}=${view[key]}`],
    ),
    ...(view.split === null ? [] : [`split=${view.split}`]),
    ...filterParts(view.filter, known, ""),
    ...(view.against === null ? [] : ["against", ...filterParts(view.against, known, "against.")]),
  ];
  return parts.length === 0 ? "" : [form, ...parts].join("&");
}

function filterParts(filter: Filter, known: Known, prefix: string): string[] {
  return dimensions.flatMap((dimension) => {
    const values = filter[dimension];
    if (values === undefined) return [];
    return [`${prefix}${dimension}=${written(dimension, values, known[dimension] ?? [])}`];
  });
}

function written(dimension: DimensionName, values: readonly string[], all: readonly string[]): string {
  if (dimension === "month" && isRange(values, all)) return `${values[0]}..${values.at(-1)}`;
  const others = all.filter((value) => !values.includes(value));
  const [sign, listed] = others.length < values.length ? ["!", others] : ["", values];
  return sign + listed.map(encodeURIComponent).join(comma);
}

function isRange(values: readonly string[], all: readonly string[]): boolean {
  const first = all.indexOf(values[0] ?? "");
  return values.length > 1 && values.every((value, index) => all[first + index] === value);
}

/**
 * The nearest valid view to a link, and what had to be dropped: names and values that this site does not know.
 * @param link the part after `#`, possibly from an older site, cut off, or made up
 */
export function readLink(link: string, known: Known): Read {
  const [head, ...parts] = link.replace(/^#/, "").split("&");
  if (head === "") return { view: start, dropped: [] };
  if (head !== form) return { view: start, dropped: [head ?? "", ...parts] };
  return parts.reduce<Read>((read, part) => taken(read, part, known), { view: start, dropped: [] });
}

function taken({ view, dropped }: Read, part: string, known: Known): Read {
  const [name = "", text = ""] = split(part);
  if (name === "against" && text === "") return { view: { ...view, against: view.against ?? {} }, dropped };
  if (name === "measure" && isOneOf(measures, text)) return { view: { ...view, measure: text }, dropped };
  if (name === "period" && isOneOf(periods, text)) return { view: { ...view, period: text }, dropped };
  if (name === "version" && isOneOf(versions, text)) return { view: { ...view, version: text }, dropped };
  if (name === "split" && text !== "month" && isOneOf(dimensions, text) && known[text])
    return { view: { ...view, split: text }, dropped };
  const isAgainst = name.startsWith("against.");
  const dimension = isAgainst ? name.slice("against.".length) : name;
  const all = isOneOf(dimensions, dimension) ? known[dimension] : undefined;
  if (!isOneOf(dimensions, dimension) || all === undefined) return { view, dropped: [...dropped, part] };
  const { values, unknown } = valuesOf(dimension, text, all);
  const lost = unknown.map((value) => `${dimension}=${value}`);
  const next = (filter: Filter) => withValues(filter, dimension, values, all);
  return {
    view: isAgainst ? { ...view, against: next(view.against ?? {}) } : { ...view, filter: next(view.filter) },
    dropped: [...dropped, ...(values.length === 0 && lost.length === 0 ? [part] : lost)],
  };
}

function split(part: string): readonly string[] {
  const at = part.indexOf("=");
  return at < 0 ? [part] : [part.slice(0, at), part.slice(at + 1)];
}

/** The values that a part of a link names, and those that the site does not know. */
function valuesOf(dimension: DimensionName, text: string, all: readonly string[]) {
  const range = dimension === "month" ? /^(\d{4}-\d{2})\.\.(\d{4}-\d{2})$/.exec(text) : null;
  if (range) return monthsBetween(range[1] ?? "", range[2] ?? "", all);
  const isWithout = text.startsWith("!");
  const named = text
    .slice(isWithout ? 1 : 0)
    .split(comma)
    .map(decoded);
  const unknown = named.filter((value) => !all.includes(value));
  const values = isWithout
    ? all.filter((value) => !named.includes(value))
    : all.filter((value) => named.includes(value));
  return { values: isWithout && unknown.length === named.length ? [] : values, unknown };
}

function monthsBetween(from: string, to: string, all: readonly string[]) {
  const values = all.filter((month) => from <= month && month <= to);
  const unknown = [from, to].filter((month) => !all.includes(month));
  return { values, unknown };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a link that was cut off inside a sign: it is no value that the site knows
  }
}

function isOneOf<Name extends string>(names: readonly Name[], text: string): text is Name {
  return names.some((name) => name === text);
}
